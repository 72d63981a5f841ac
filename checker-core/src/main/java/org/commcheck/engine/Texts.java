package org.commcheck.engine;

import org.commcheck.text.OneLine;

/** Words of a document as messages show them. */
final class Texts {

    private static final int LONGEST = 80;
    private static final String ELLIPSIS = "…";

    private Texts() {}

    /** With every run of white space as one space, and none at the ends. */
    static String oneLine(String text) {
        return OneLine.of(text);
    }

    /** On one line, cut to some 80 characters. */
    static String shortened(String text) {
        String line = oneLine(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip() + ELLIPSIS;
    }

    /** {@code ActionItem} as {@code action-item}. */
    static String kebab(String camel) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char letter = camel.charAt(i);
            if (Character.isUpperCase(letter)) {
                kebab.append(i > 0 ? "-" : "").append(Character.toLowerCase(letter));
            } else {
                kebab.append(letter);
            }
        }
        return kebab.toString();
    }
}
