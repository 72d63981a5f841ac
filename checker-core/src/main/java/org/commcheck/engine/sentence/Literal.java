package org.commcheck.engine.sentence;

/** Writes what an author wrote between quotation marks into DRL, so that it can be nothing but a string there. */
final class Literal {

    private Literal() {}

    /** Everything but letters, digits and spaces is written by its number. */
    static String of(String string) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < string.length(); i++) {
            char letter = string.charAt(i);
            boolean plain = letter == ' ' || (letter < 128 && Character.isLetterOrDigit(letter));
            literal.append(plain ? String.valueOf(letter) : String.format("\\u%04X", (int) letter));
        }
        return literal.append('"').toString();
    }
}
