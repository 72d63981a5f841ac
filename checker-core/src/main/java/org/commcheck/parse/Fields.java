package org.commcheck.parse;

/** Lines of the form {@code key: value}. */
final class Fields {

    private static final int LONGEST_KEY = 24;

    private Fields() {}

    static boolean isField(String line) {
        int colon = colon(line);
        return colon >= 0 && Chars.skipBlanks(line, colon + 1) < line.length();
    }

    /** A key with no value behind its colon. */
    static boolean isEmpty(String line) {
        int colon = colon(line);
        return colon >= 0 && Chars.skipBlanks(line, colon + 1) == line.length();
    }

    private static int colon(String line) {
        int start = Chars.skipBlanks(line, 0);
        int width = 0;
        for (int i = start; i < line.length() && width <= LONGEST_KEY; i++) {
            char c = line.charAt(i);
            boolean colon = c == '：'
                    || (c == ':'
                            && (i + 1 == line.length()
                                    || Chars.isBlank(line.charAt(i + 1))
                                    || Chars.isHan(line.charAt(i + 1))));
            if (colon) {
                return i > start ? i : -1;
            }
            if ("。，；,;.!?！？".indexOf(c) >= 0) {
                return -1;
            }
            width += Chars.isHan(c) ? 2 : 1;
        }
        return -1;
    }
}
