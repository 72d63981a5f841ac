package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.InlineText;

/**
 * A party with its duties in brackets: {@code Member 1 (A,R)}.
 *
 * @param words both
 * @param party who
 * @param code what stands in the brackets
 */
record BracketEntry(Words words, String party, Code code) {

    private static final String LEADING = " ,;/、，；\n";

    /** The entries of a cell, in order; none if a part of it is something else. */
    static List<BracketEntry> read(Slot slot, CodeReader reader) {
        InlineText inline = slot.cell().text();
        String text = Folding.width(inline.text());
        List<BracketEntry> entries = new ArrayList<>();
        int from = 0;
        int open = text.indexOf('(');
        while (open >= 0) {
            int close = text.indexOf(')', open);
            Code code = close < 0 ? Code.PROSE : reader.readWhole(text.substring(open + 1, close));
            while (from < open && LEADING.indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            String party = text.substring(from, open).strip();
            if (!isDuties(code) || party.length() < 2) {
                return List.of();
            }
            entries.add(new BracketEntry(Words.of(inline, from, close + 1), party, code));
            from = close + 1;
            open = text.indexOf('(', from);
        }
        return text.substring(from).isBlank() ? entries : List.of();
    }

    /** Two letters in one are the initials of a person, not two duties. */
    private static boolean isDuties(Code code) {
        return code.isCode() && code.runs().stream().allMatch(run -> run.length() == 1);
    }
}
