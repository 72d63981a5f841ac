package org.commcheck.parse;

/** Finds the next occurrence of a string again and again, in linear time all in all as long as the questions go forward. */
final class NextOccurrence {

    private final String source;
    private final String wanted;
    private int asked = -1;
    private int found = -1;

    NextOccurrence(String source, String wanted) {
        this.source = source;
        this.wanted = wanted;
    }

    /** Offset of the first occurrence at or behind {@code from}; the length of the source if there is none. */
    int from(int from) {
        if (asked < 0 || from < asked || from > found) {
            int index = source.indexOf(wanted, from);
            found = index < 0 ? source.length() : index;
            asked = from;
        }
        return found;
    }
}
