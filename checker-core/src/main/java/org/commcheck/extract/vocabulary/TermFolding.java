package org.commcheck.extract.vocabulary;

/**
 * Makes characters alike that are the same to a reader: capitals and small letters, typographic and plain apostrophes, full-width and
 * plain forms, every kind of space, traditional and simplified characters. One character becomes one, so that offsets stay. Immutable.
 */
public final class TermFolding {

    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    /** From a full-width form to the plain one. */
    private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

    private static final char[] ASCII = new char[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : c;
        }
    }

    private final char[] han = new char[LAST_HAN - FIRST_HAN + 1];

    private TermFolding() {
        for (int i = 0; i < han.length; i++) {
            han[i] = (char) (FIRST_HAN + i);
        }
    }

    /**
     * The folding that a rulebase asks for.
     *
     * @param tables holds {@code terms-traditional}: rows of traditional characters and, one under the other, the simplified ones
     */
    public static TermFolding of(Tables tables) {
        return tables.made(TermFolding.class, TermFolding.class, () -> make(tables));
    }

    private static TermFolding make(Tables tables) {
        TermFolding folding = new TermFolding();
        for (TableRow row : tables.rows("terms-traditional")) {
            folding.add(row, row.get("traditional"), row.get("simplified"));
        }
        return folding;
    }

    /** The text folded, as long as it was. */
    public String fold(String text) {
        int same = 0;
        while (same < text.length() && fold(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (int i = same; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** The character folded. */
    public char fold(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return foldOther(c);
    }

    private char foldOther(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return han[c - FIRST_HAN];
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - FULL_WIDTH_DISTANCE));
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '‐', '‑' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    private void add(TableRow row, String traditional, String simplified) {
        if (traditional.length() != simplified.length()) {
            throw new TableException(
                    row.origin(), row.line(), "the two cells differ in length: " + traditional + ", " + simplified);
        }
        for (int i = 0; i < traditional.length(); i++) {
            char c = traditional.charAt(i);
            if (c >= FIRST_HAN && c <= LAST_HAN) {
                han[c - FIRST_HAN] = simplified.charAt(i);
            }
        }
    }
}
