package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;

/**
 * A text taken apart at its brackets: {@code R (Build)} is {@code R} outside and {@code Build} inside.
 *
 * @param outside what stands outside, a blank in the place of each bracket, trimmed
 * @param inside what stands in each bracket, trimmed; an unclosed bracket runs to the end
 */
record Brackets(String outside, List<String> inside) {

    private static final String OPENING = "([【〔";
    private static final String CLOSING = ")]】〕";

    Brackets {
        inside = List.copyOf(inside);
    }

    static Brackets of(String text) {
        String folded = Folding.width(text);
        if (!holdsOpening(folded)) {
            return new Brackets(folded.strip(), List.of());
        }
        StringBuilder outside = new StringBuilder();
        List<String> inside = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                if (depth++ == 0) {
                    start = i + 1;
                    outside.append(' ');
                }
            } else if (CLOSING.indexOf(c) >= 0 && depth > 0) {
                if (--depth == 0) {
                    inside.add(folded.substring(start, i).strip());
                }
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        if (depth > 0) {
            inside.add(folded.substring(start).strip());
        }
        return new Brackets(outside.toString().strip(), inside);
    }

    private static boolean holdsOpening(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('【') >= 0 || text.indexOf('〔') >= 0;
    }

    /** What stands outside; the whole text if that is nothing. */
    static String without(String text) {
        String outside = of(text).outside();
        return outside.isEmpty() ? text : outside;
    }
}
