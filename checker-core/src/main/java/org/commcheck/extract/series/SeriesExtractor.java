package org.commcheck.extract.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.EarlierDocument;
import org.commcheck.extract.EarlierItem;
import org.commcheck.extract.Fact;
import org.commcheck.extract.SeriesGap;
import org.commcheck.extract.vocabulary.Likeness;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.TextRange;

/** Makes the facts about what came before a document in its series. Immutable and safe for any number of threads. */
public final class SeriesExtractor {

    private final Likeness likeness;
    private final Pauses pauses;

    public SeriesExtractor(Tables tables) {
        likeness = new Likeness(tables);
        pauses = new Pauses(tables);
    }

    /**
     * The facts {@link EarlierDocument}, {@link SeriesGap}, {@link EarlierItem}, {@link org.commcheck.extract.Recurrence} and
     * {@link org.commcheck.extract.LoopsClosed}.
     *
     * @param trace of the document
     * @param facts all other facts of the document
     */
    public List<Fact> extract(DocumentInfo info, SeriesTrace trace, SeriesHistory history, List<Fact> facts) {
        TextRange start = info.range();
        SeriesTrace previous = history.previous();
        List<Fact> found = new ArrayList<>();
        found.add(new EarlierDocument(start, previous.fileName(), previous.day()));
        history.rhythm().ifPresent(rhythm -> gap(rhythm, info, previous.day(), trace.day(), found));
        RecurrenceReader recurrences = new RecurrenceReader(likeness, facts);
        for (int id = 0; id < previous.open().size(); id++) {
            SeriesTrace.Item item = previous.open().get(id);
            found.add(new EarlierItem(start, item.text(), id, item.due()));
            recurrences.read(id, item, found);
        }
        recurrences.closures(found);
        return found;
    }

    private void gap(Rhythm rhythm, DocumentInfo info, LocalDate previous, LocalDate day, List<Fact> found) {
        List<LocalDate> missing = rhythm.between(previous, day).stream()
                .filter(due -> rhythm == Rhythm.MONTHLY || !pauses.excuse(due, info.language()))
                .toList();
        if (!missing.isEmpty()) {
            LocalDate first = missing.get(0);
            found.add(new SeriesGap(info.range(), rhythm.name(first), rhythm.label(), missing.size(), first));
        }
    }
}
