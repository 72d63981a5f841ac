package org.commcheck.extract.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Fact;
import org.commcheck.extract.ReportPeriod;
import org.commcheck.extract.SeriesName;
import org.commcheck.extract.vocabulary.Likeness;

/** Reads from the facts of a document what the later ones of its series need to know of it. */
public final class TraceReader {

    /** Longer tasks are compared by their beginning. */
    private static final int LONGEST = 300;

    private final List<Fact> facts;
    private final ActionWords words;

    private TraceReader(List<Fact> facts) {
        this.facts = facts;
        this.words = new ActionWords(facts);
    }

    /** The trace of a document; empty if it has no day, or nothing that a series could be told by, or is a template or a running log. */
    public static Optional<SeriesTrace> read(DocumentInfo info, List<Fact> facts) {
        return first(facts, SeriesName.class)
                .filter(name -> !info.template() && !info.entry() && isSeries(info, name))
                .flatMap(name -> new TraceReader(facts).trace(info, key(info, name), name.rhythm()));
    }

    /** Without a name, only what is of a type for sure can be of one series. */
    private static boolean isSeries(DocumentInfo info, SeriesName name) {
        return !name.text().isEmpty() || !info.type().equals("general");
    }

    private static String key(DocumentInfo info, SeriesName name) {
        String path = info.text();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return name.stated() ? name.text() : String.join("\n", folder, info.type(), name.text());
    }

    private Optional<SeriesTrace> trace(DocumentInfo info, String series, String rhythm) {
        Optional<LocalDate> day = first(facts, ReportPeriod.class)
                .map(ReportPeriod::to)
                .or(() -> first(facts, DocumentDate.class).map(DocumentDate::date));
        return day.map(known -> new SeriesTrace(series, info.text(), known, rhythm, open()));
    }

    private List<SeriesTrace.Item> open() {
        List<SeriesTrace.Item> open = new ArrayList<>();
        all(ActionItem.class)
                .filter(ActionItem::open)
                .limit(SeriesTrace.MOST_ITEMS)
                .forEach(item -> open.add(item(item)));
        return open;
    }

    private SeriesTrace.Item item(ActionItem item) {
        Set<String> ids = new HashSet<>(Likeness.ids(words.beside(item)));
        LocalDate due = all(Deadline.class)
                .filter(deadline -> deadline.itemId() == item.id() && deadline.date() != null)
                .findFirst()
                .map(Deadline::date)
                .orElse(null);
        return new SeriesTrace.Item(shortened(item.text()), shortened(words.of(item)), ids, due);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private <F extends Fact> Stream<F> all(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    private static <F extends Fact> Optional<F> first(List<Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
