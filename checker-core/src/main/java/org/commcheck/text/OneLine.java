package org.commcheck.text;

/** A text on one line. */
public final class OneLine {

    private OneLine() {}

    /** The text with every run of white space as one space, and none at the ends. */
    public static String of(String text) {
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
}
