package org.commcheck.extract.language;

/** Decides whether a mark of Chinese text ends its sentence. It does, but for a quotation that the sentence goes on after. */
final class WideStop {

    /** What goes on after {@code “好！”}: marks within a sentence, and particles that need something before them. */
    private static final String GOING_ON = "，、；：,;:的地得等之和与及";

    private static final int LONGEST_TITLE = 40;

    private WideStop() {}

    static boolean ends(String text, Stop stop) {
        if (stop.isLast(text)) {
            return true;
        }
        char next = text.charAt(stop.next());
        boolean goesOn = stop.isClosed() ? GOING_ON.indexOf(next) >= 0 : ",，、；;".indexOf(next) >= 0;
        return !goesOn && !isInTitle(text, stop.start());
    }

    /** Whether a title's marks stand around it: {@code 《走吧！爸爸》}. */
    private static boolean isInTitle(String text, int at) {
        int open = at - 1;
        while (open >= 0 && at - open < LONGEST_TITLE && "《〈》〉".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        int close = at + 1;
        while (close < text.length() && close - at < LONGEST_TITLE && "《〈》〉".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return open >= 0
                && close < text.length()
                && "《〈".indexOf(text.charAt(open)) >= 0
                && "》〉".indexOf(text.charAt(close)) >= 0;
    }
}
