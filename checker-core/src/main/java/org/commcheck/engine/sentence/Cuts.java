package org.commcheck.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.vocabulary.TermBorders;

/** Where a sentence may be divided: at spaces, and beside everything that is no part of a word of letters. */
final class Cuts {

    private Cuts() {}

    /** Offsets from 1 to the length, in order. */
    static List<Integer> in(String text) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length()
                    || !(TermBorders.isWordPart(text.charAt(at - 1)) && TermBorders.isWordPart(text.charAt(at)))) {
                cuts.add(at);
            }
        }
        return cuts;
    }
}
