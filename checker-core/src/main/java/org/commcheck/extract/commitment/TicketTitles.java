package org.commcheck.extract.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;

/** Lines that are the titles of tickets: what a title asks for is the ticket's, not the meeting's. */
final class TicketTitles {

    private static final Pattern TICKET = Pattern.compile("[#!]\\d{1,6}[\\s)\\].]*$");
    private static final Pattern OF_TICKET = Pattern.compile(
            "(?i)\\b(?:PR|MR|issue|bug|ticket|request|review|merge|close|fix|see|on|in|of|for|to|into|with|about|and|as)\\s+$");

    private TicketTitles() {}

    /** What is a link from end to end, or ends in a ticket's number, is the title of a ticket. */
    static boolean isOne(ReadUnit unit) {
        String words = unit.words().strip();
        boolean link = unit.unit().text().marks().stream()
                .anyMatch(mark -> mark.kind() == InlineMark.Kind.LINK
                        && mark.start() <= 1
                        && (mark.end() - mark.start()) * 4 > words.length() * 3);
        return link || endsInNumber(words);
    }

    /** {@code Fix the parser (#12)}, {@code Fix the parser #12}; but {@code Review PR #12}, {@code Comment on #12} speak of the ticket. */
    private static boolean endsInNumber(String words) {
        Matcher number = TICKET.matcher(words);
        return number.find()
                && !OF_TICKET.matcher(words.substring(0, number.start())).find();
    }
}
