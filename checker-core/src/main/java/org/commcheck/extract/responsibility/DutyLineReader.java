package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.InlineText;
import org.commcheck.text.CharSet;
import org.commcheck.text.CharSigns;
import org.jspecify.annotations.Nullable;

/** Reads lines such as {@code Responsible: Ana | Accountable: Bo} and 负责：张三 批准：李四. Linear in the line. Safe for any number of threads. */
final class DutyLineReader {

    /** Words that a label may have; so many steps back from a colon are enough. */
    private static final int MOST_WORDS = 6;

    /** Longer words before the first label are a sentence, not the name of a task. */
    private static final int LONGEST_TASK = 60;

    private static final CharSet DASHES = CharSet.of("-–—=→");

    private static final CharSet BREAKS = CharSet.of(" ,;，；。、|/　\t(（");
    private static final String EDGES = " ,;，；。、|/.:：-–—·　\t";

    /** What a label stands before. */
    private static final long BEHIND_LABELS = CharSigns.of(":：-–—=→");

    private final ResponsibilityWords words;
    private final CodeReader codes;
    private final LetterRun letters;
    private final PartyNames names;

    DutyLineReader(ResponsibilityWords words) {
        this.words = words;
        this.codes = new CodeReader(words);
        this.letters = new LetterRun(words);
        this.names = new PartyNames(words);
    }

    /** What a heading or an item says that is nothing but a label; prose if it is not. */
    Code label(String text) {
        Code code = codes.readWhole(text);
        return isLabel(code, text) ? code : Code.PROSE;
    }

    private record Label(int start, int end, Code code) {}

    /** The duties in a stretch of a text that holds no line end. */
    DutyLine read(InlineText inline, int from, int to) {
        String text = inline.text();
        List<Label> labels = CharSigns.share(inline.signs(), BEHIND_LABELS) ? labels(text, from, to) : List.of();
        if (labels.isEmpty()) {
            return DutyLine.NONE;
        }
        Words task = Words.of(inline, from, trimEnd(text, from, labels.get(0).start()));
        if (task.text().length() > LONGEST_TASK) {
            return DutyLine.NONE;
        }
        List<DutyEntry> entries = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : to;
            entries.add(entry(inline, labels.get(i), end));
        }
        return new DutyLine(task, entries);
    }

    private DutyEntry entry(InlineText inline, Label label, int end) {
        int from = label.end() + 1;
        List<Words> parties = names.split(inline, from, trimEnd(inline.text(), from, end));
        boolean named = !parties.isEmpty() && parties.stream().allMatch(party -> names.isName(party.text()));
        return new DutyEntry(Words.of(inline, label.start(), label.end()), label.code(), parties, named);
    }

    private List<Label> labels(String text, int from, int to) {
        List<Label> labels = new ArrayList<>();
        int floor = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' || c == '：';
            if (colon || (DASHES.has(c) && labels.isEmpty() && stands(text, i, to))) {
                Label label = labelBefore(text, floor, i);
                if (label != null && (colon || label.start() == from)) {
                    labels.add(label);
                }
                floor = colon ? i + 1 : floor;
            }
        }
        return labels;
    }

    /** Whether a dash stands behind a blank, with something behind it. */
    private static boolean stands(String text, int at, int to) {
        return at > 0 && text.charAt(at - 1) == ' ' && at + 1 < to;
    }

    /** The longest label that ends at an offset; null if none does. */
    private @Nullable Label labelBefore(String text, int floor, int end) {
        Label longest = null;
        int starts = 0;
        for (int start = end - 1; start >= floor && starts < MOST_WORDS && end - start < LONGEST_TASK; start--) {
            boolean begins = start == floor || BREAKS.has(text.charAt(start - 1));
            if (begins && !BREAKS.has(text.charAt(start))) {
                starts++;
                longest = words.mayBeginDuty(text, start, end) ? longer(text, start, end, longest) : longest;
            }
        }
        return longest;
    }

    private @Nullable Label longer(String text, int start, int end, @Nullable Label longest) {
        String candidate = text.substring(start, end).strip();
        Code code = codes.readWhole(candidate);
        return isLabel(code, candidate) ? new Label(start, end, code) : longest;
    }

    /** Letters count in upper case only: {@code a:} numbers a list. */
    private boolean isLabel(Code code, String text) {
        if (code.shape() != Code.Shape.CODES || (code.roles().isEmpty() && hasSmallLetter(text))) {
            return false;
        }
        for (String run : code.runs()) {
            if (!letters.isKnown(run)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSmallLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int trimEnd(String text, int from, int to) {
        int end = to;
        while (end > from && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
