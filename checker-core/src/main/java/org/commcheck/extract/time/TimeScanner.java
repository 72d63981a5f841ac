package org.commcheck.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Finds words of time. A text is a sentence, line, cell or heading, in English, Chinese or both. Immutable, for any number of threads; takes
 * time in proportion to the text.
 *
 * <pre>{@code
 * TimeScanner scanner = new TimeScanner(tables);
 * scanner.scan("Bo to send the figures by Friday", TimeScanner.Context.on(LocalDate.of(2026, 3, 4)));   // 2026-03-06, a deadline
 * }</pre>
 */
public final class TimeScanner {

    private final DateOrder order;
    private final VagueTimes vague;
    private final Events events;
    private final Holidays holidays;
    private final FirstTokens first = new FirstTokens();

    /**
     * What is known about the document.
     *
     * @param anchor the document's day; empty if it isn't known
     * @param order how the document writes {@code 03/04/2026}
     */
    public record Context(Optional<LocalDate> anchor, DateOrder order) {

        /** Of a document whose day isn't known. */
        public static Context unknown() {
            return new Context(Optional.empty(), DateOrder.UNKNOWN);
        }

        /** Of a document of that day. */
        public static Context on(LocalDate anchor) {
            return new Context(Optional.of(anchor), DateOrder.UNKNOWN);
        }
    }

    /**
     * Takes vague words, event nouns and holidays from {@code time-vague}, {@code time-adverb}, {@code time-event}, {@code time-holiday} and
     * {@code time-festival}.
     *
     * @throws org.commcheck.extract.vocabulary.TableException if a row is malformed
     */
    public TimeScanner(Tables tables) {
        this(tables, DateOrder.UNKNOWN);
    }

    /**
     * The same, for documents that write their dates in a known order.
     *
     * @param order what somebody has said about all of them: it counts whatever a context shows
     * @throws org.commcheck.extract.vocabulary.TableException if a row is malformed
     */
    public TimeScanner(Tables tables, DateOrder order) {
        this.order = order;
        vague = new VagueTimes(tables);
        events = new Events(tables);
        holidays = new Holidays(tables);
        first.addAll(vague.phrases());
        first.addAll(holidays.phrases());
        first.addNouns(events.firsts());
    }

    /** The words of time in a text: sorted, none overlapping another, none empty. */
    public List<TimeSpan> scan(String text, Context context) {
        Tokens tokens = new Tokens(text);
        int[] begins = first.in(tokens);
        if (begins == null) {
            return List.of();
        }
        LookAlikes.clear(tokens, begins);
        Calendar calendar = calendar(context);
        List<Atom> single = atoms(tokens, calendar, begins);
        if (single.isEmpty()) {
            return List.of();
        }
        List<Atom> atoms = new Joiner(tokens, calendar).join(single);
        Limits limits = new Limits(tokens, calendar.today());
        List<TimeSpan> spans = new ArrayList<>();
        int from = 0;
        for (Atom atom : atoms) {
            Atom limited = limits.apply(atom);
            if (limited.shape() != Shape.PASSED && limited.shape() != Shape.DAYPART) {
                Atom free = limited.start() < from ? limited.from(Math.max(from, atom.start())) : limited;
                spans.add(span(tokens, free));
                from = free.end();
            }
        }
        return List.copyOf(spans);
    }

    /**
     * The date that a title, a heading or the value of a date field gives; empty if it gives none. Of several the first day counts, of a
     * range or week its last day. A date without a year is taken as the one nearest to the day in {@code context}.
     */
    public Optional<DatedText> dateOf(String text, Context context) {
        Tokens tokens = new Tokens(text);
        int[] begins = first.in(tokens);
        Calendar calendar = calendar(context);
        List<Atom> atoms =
                begins == null ? List.of() : new Joiner(tokens, calendar).join(atoms(tokens, calendar, begins));
        return Optional.ofNullable(new DocumentDates(tokens, calendar).in(atoms));
    }

    /** The date in the name of a file, without its folders: as {@link #dateOf}, and also {@code notes-260304.md}. */
    public Optional<DatedText> dateOfFileName(String name, Context context) {
        String stem = stem(name);
        Tokens tokens = new Tokens(stem.replace('_', '-'));
        Calendar calendar = calendar(context);
        DatedText named = new DocumentDates(tokens, calendar).inFileName();
        if (named != null && named.precision() != DatedText.Precision.MONTH) {
            return Optional.of(named);
        }
        Optional<DatedText> spoken = dateOf(stem.replace('-', ' ').replace('_', ' '), context);
        return named == null || spoken.flatMap(DatedText::date).isPresent() ? spoken : Optional.of(named);
    }

    private Calendar calendar(Context context) {
        return new Calendar(context.anchor().orElse(null), order == DateOrder.UNKNOWN ? context.order() : order);
    }

    /** The name without its ending, which is a dot and letters. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot + 1 < name.length() && Character.isLetter(name.charAt(dot + 1))
                ? name.substring(0, dot)
                : name;
    }

    private List<Atom> atoms(Tokens tokens, Calendar calendar, int[] begins) {
        Readers readers =
                new Readers(tokens, calendar, List.of(holidays.reader(tokens, calendar), vague.reader(tokens)), events);
        List<Atom> atoms = new ArrayList<>();
        int end = 0;
        while (end < begins.length) {
            Atom atom = begins[end] == 0 ? null : readers.longest(end, begins[end]);
            if (atom != null) {
                atoms.add(atom.from(Math.max(
                        atom.start(),
                        atoms.isEmpty() ? 0 : atoms.get(atoms.size() - 1).end())));
            }
            end = atom == null ? end + 1 : atom.end();
        }
        return atoms;
    }

    private static TimeSpan span(Tokens tokens, Atom atom) {
        return new TimeSpan(
                tokens.start(atom.start()),
                tokens.end(atom.end() - 1),
                atom.shape().kind(),
                atom.deadline(),
                atom.days().from(),
                atom.days().to(),
                atom.relative(),
                atom.trouble());
    }
}
