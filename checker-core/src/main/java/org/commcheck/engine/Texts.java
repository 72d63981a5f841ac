package org.commcheck.engine;

/** Words of a document as messages show them. */
final class Texts {

    private static final int LONGEST = 80;
    private static final String ELLIPSIS = "…";

    private Texts() {}

    /** With every run of white space as one space, and none at the ends. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                gap = line.length() > 0;
            } else {
                if (gap) {
                    line.append(' ');
                }
                gap = false;
                line.append(letter);
            }
        }
        return line.toString();
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
