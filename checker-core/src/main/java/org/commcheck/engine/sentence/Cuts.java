package org.commcheck.engine.sentence;

import java.util.ArrayList;
import java.util.List;

/** Where a sentence may be divided: at spaces, and beside everything that is no Latin letter or digit. */
final class Cuts {

    private Cuts() {}

    /** Offsets from 1 to the length, in order. */
    static List<Integer> in(String text) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || !(latin(text.charAt(at - 1)) && latin(text.charAt(at)))) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    private static boolean latin(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter);
    }
}
