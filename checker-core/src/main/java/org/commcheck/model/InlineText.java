package org.commcheck.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commcheck.text.CharSigns;
import org.commcheck.text.TextRange;

/**
 * The text of a block as a reader sees it, with the way back to the source. Mark-up is gone, entities and escapes are resolved, a line
 * break (soft or hard) is one {@code \n}, the words of links, code spans and emphasis stay. Each plain character knows the source
 * characters it came from. Immutable.
 */
public final class InlineText {

    /** Runs of a text that stands in the source just as it is, from the beginning of its range on: most texts do. */
    private static final int[] IN_STEP = {};

    private static final int[] NO_REACH = {};

    /** Numbers that say of a run: where it starts in the plain text, where in the source, and where it ends there. */
    private static final int PER_RUN = 3;

    /** An empty text at the start of the source. */
    public static final InlineText EMPTY = new Builder(0).build(0);

    private final String text;
    private final int[] runs;
    private final int sourceStart;
    private final int sourceEnd;
    private final List<InlineMark> marks;

    /** For each mark the furthest end of it and of those before it: where to begin looking. */
    private final int[] reach;

    private final long signs;

    private InlineText(String text, int[] runs, int sourceStart, int sourceEnd, List<InlineMark> marks) {
        this.text = text;
        this.signs = CharSigns.of(text);
        this.runs = runs;
        this.sourceStart = sourceStart;
        this.sourceEnd = sourceEnd;
        this.marks = List.copyOf(marks);
        this.reach = marks.isEmpty() ? NO_REACH : reach(this.marks);
    }

    private static int[] reach(List<InlineMark> marks) {
        int[] reach = new int[marks.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], marks.get(i).end());
        }
        return reach;
    }

    /** The plain text. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** Which characters the text may hold, see {@link CharSigns}. */
    public long signs() {
        return signs;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether a reader sees anything: words, or a picture, which may have no words. */
    public boolean isVisible() {
        if (!isBlank()) {
            return true;
        }
        for (InlineMark mark : marks) {
            if (mark.kind() == InlineMark.Kind.IMAGE) {
                return true;
            }
        }
        return false;
    }

    /** The whole stretch in the source, mark-up included. */
    public TextRange range() {
        return new TextRange(sourceStart, sourceEnd);
    }

    /**
     * The source characters behind a stretch of the plain text; mark-up at its edges is left out, mark-up inside it is in.
     *
     * @param from first plain character, 0-based
     * @param to behind the last plain character
     */
    public TextRange range(int from, int to) {
        if (from < 0 || to < from || to > text.length()) {
            throw new IndexOutOfBoundsException(from + ".." + to + " in a text of " + text.length());
        }
        if (from == to) {
            int at = from < text.length() ? sourceStartOf(from) : (from == 0 ? sourceStart : sourceEndOf(from - 1));
            return new TextRange(at, at);
        }
        return new TextRange(sourceStartOf(from), sourceEndOf(to - 1));
    }

    /** What the stretches of the text are, sorted by start; offsets are plain. */
    public List<InlineMark> marks() {
        return marks;
    }

    /** Whether any character of the stretch carries a mark of this kind. */
    public boolean isMarked(InlineMark.Kind kind, int from, int to) {
        if (marks.isEmpty()) {
            return false;
        }
        for (int i = firstIn(from); i < marks.size() && marks.get(i).start() < to; i++) {
            if (marks.get(i).kind() == kind && from < marks.get(i).end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one mark of this kind covers the whole text but for white space and closing punctuation. */
    public boolean isWholly(InlineMark.Kind kind) {
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (to > from && (Character.isWhitespace(text.charAt(to - 1)) || ":：.。".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        if (from == to) {
            return false;
        }
        for (InlineMark mark : marks) {
            if (mark.kind() == kind && mark.start() <= from && to <= mark.end()) {
                return true;
            }
        }
        return false;
    }

    /** The stretch as a text of its own, with its part of the marks. */
    public InlineText slice(int from, int to) {
        return slice(from, to, range(from, to));
    }

    /**
     * The stretch as a text of its own that takes more of the source than its words do, such as the mark-up around them.
     *
     * @param whole what {@link #range()} of the slice says; holds {@code range(from, to)}
     */
    public InlineText slice(int from, int to, TextRange whole) {
        Builder builder = new Builder(whole.start());
        if (runs == IN_STEP) {
            builder.append(text.substring(from, to), sourceStart + from);
        } else if (from < to) {
            appendRuns(builder, from, to);
        }
        for (InlineMark mark : marksIn(from, to)) {
            int start = Math.max(mark.start(), from);
            int end = Math.min(mark.end(), to);
            if (start < end) {
                builder.mark(new InlineMark(mark.kind(), start - from, end - from, mark.target()));
            }
        }
        return builder.build(whole.end());
    }

    /**
     * This text, a line break, and the next one.
     *
     * @param next stands behind this one in the source
     * @param at offset of the break in the source, between the two
     */
    public InlineText then(InlineText next, int at) {
        Builder builder = new Builder(sourceStart);
        appendTo(builder);
        builder.append("\n", at, at + 1);
        int shift = builder.length();
        next.appendTo(builder);
        marks.forEach(builder::mark);
        for (InlineMark mark : next.marks) {
            builder.mark(new InlineMark(mark.kind(), mark.start() + shift, mark.end() + shift, mark.target()));
        }
        return builder.build(next.sourceEnd);
    }

    private void appendTo(Builder builder) {
        if (runs == IN_STEP) {
            builder.append(text, sourceStart);
        } else {
            appendRuns(builder, 0, text.length());
        }
    }

    private void appendRuns(Builder builder, int from, int to) {
        for (int run = run(from); run < runs.length / PER_RUN && plainStart(run) < to; run++) {
            int start = Math.max(from, plainStart(run));
            int end = Math.min(to, plainEnd(run));
            TextRange source = range(start, end);
            builder.append(text.substring(start, end), source.start(), source.end());
        }
    }

    /** The first of the marks that reach behind a place. */
    private int firstIn(int from) {
        int first = Arrays.binarySearch(reach, from + 1);
        first = first >= 0 ? first : -first - 1;
        while (first > 0 && reach[first - 1] > from) {
            first--;
        }
        return first;
    }

    /** The marks that can touch a stretch: those that start before its end, from the first that reaches into it. */
    private List<InlineMark> marksIn(int from, int to) {
        if (marks.isEmpty()) {
            return marks;
        }
        int first = firstIn(from);
        int last = first;
        while (last < reach.length && marks.get(last).start() < to) {
            last++;
        }
        return marks.subList(first, last);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Number of the last run that starts at or before a plain character. */
    private int run(int plain) {
        int low = 0;
        int high = runs.length / PER_RUN;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (plainStart(middle) <= plain) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int plainStart(int run) {
        return runs[run * PER_RUN];
    }

    private int plainEnd(int run) {
        return (run + 1) * PER_RUN < runs.length ? plainStart(run + 1) : text.length();
    }

    private int sourceStart(int run) {
        return runs[run * PER_RUN + 1];
    }

    private int sourceEnd(int run) {
        return runs[run * PER_RUN + 2];
    }

    /** In a run whose source is as long as its text the characters pair up; else each stands for the whole run. */
    private boolean pairs(int run) {
        return plainEnd(run) - plainStart(run) == sourceEnd(run) - sourceStart(run);
    }

    private int sourceStartOf(int plain) {
        if (runs == IN_STEP) {
            return sourceStart + plain;
        }
        int run = run(plain);
        return pairs(run) ? sourceStart(run) + plain - plainStart(run) : sourceStart(run);
    }

    private int sourceEndOf(int plain) {
        if (runs == IN_STEP) {
            return sourceStart + plain + 1;
        }
        int run = run(plain);
        return pairs(run) ? sourceStart(run) + plain - plainStart(run) + 1 : sourceEnd(run);
    }

    /** Collects a text piece by piece, in source order. Not for several threads. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] runs = new int[PER_RUN];
        private int filled;
        private final List<InlineMark> marks = new ArrayList<>();
        private final int sourceStart;

        /**
         * @param sourceStart offset in the source where the block's text begins, mark-up included
         */
        public Builder(int sourceStart) {
            this.sourceStart = sourceStart;
        }

        /** Number of plain characters so far: where the next one will stand. */
        public int length() {
            return text.length();
        }

        /** What was appended so far; changes with the next that is. */
        public CharSequence plain() {
            return text;
        }

        /** Appends a stretch of the source just as it is. */
        public Builder literal(String source, int from, int to) {
            if (from < to) {
                addRun(from, to, true);
                text.append(source, from, to);
            }
            return this;
        }

        /** Appends characters that stand in the source just as they are. */
        public Builder append(CharSequence literal, int source) {
            if (literal.length() > 0) {
                addRun(source, source + literal.length(), true);
                text.append(literal);
            }
            return this;
        }

        /** Appends characters that the source says in another way, such as an entity; each stands for the whole of it. */
        public Builder append(CharSequence resolved, int sourceFrom, int sourceTo) {
            if (resolved.length() > 0) {
                addRun(sourceFrom, sourceTo, resolved.length() == sourceTo - sourceFrom);
                text.append(resolved);
            }
            return this;
        }

        public Builder mark(InlineMark mark) {
            marks.add(mark);
            return this;
        }

        /**
         * @param sourceEnd offset in the source behind the block's text, mark-up included
         */
        public InlineText build(int sourceEnd) {
            marks.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : b.end() - a.end());
            return new InlineText(
                    text.toString(),
                    isInStep() ? IN_STEP : Arrays.copyOf(runs, filled),
                    sourceStart,
                    Math.max(sourceStart, sourceEnd),
                    marks);
        }

        private boolean isInStep() {
            return filled == 0 || (filled == PER_RUN && runs[1] == sourceStart && runs[2] - runs[1] == text.length());
        }

        /** Joins the last run where text and source go on in step, so that a plain paragraph is one run. */
        private void addRun(int from, int to, boolean literal) {
            if (literal && filled > 0) {
                int last = filled - PER_RUN;
                if (runs[last + 2] == from && from - runs[last + 1] == text.length() - runs[last]) {
                    runs[last + 2] = to;
                    return;
                }
            }
            if (filled == runs.length) {
                runs = Arrays.copyOf(runs, 2 * filled);
            }
            runs[filled] = text.length();
            runs[filled + 1] = from;
            runs[filled + 2] = to;
            filled += PER_RUN;
        }
    }
}
