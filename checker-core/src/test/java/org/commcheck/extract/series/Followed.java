package org.commcheck.extract.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commcheck.extract.EarlierDocument;
import org.commcheck.extract.EarlierItem;
import org.commcheck.extract.Fact;
import org.commcheck.extract.LoopsClosed;
import org.commcheck.extract.Recurrence;
import org.commcheck.extract.SeriesGap;
import org.commcheck.extract.assembly.ExtractionRequest;
import org.commcheck.extract.assembly.FactExtractor;
import org.commcheck.extract.assembly.FactSet;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;

/** What a document tells of those before it in its series, in a form that tests can show. */
record Followed(List<Fact> facts) {

    private static final FactExtractor EXTRACTOR = new FactExtractor(BuiltInTables.get());

    /** A document of a series. */
    record Issue(String path, String text) {

        private FactSet read() {
            return EXTRACTOR
                    .extract(new DocumentParser().parse(SourceText.of(path, text)), ExtractionRequest.NONE)
                    .sets()
                    .get(0);
        }

        private Optional<SeriesTrace> trace() {
            FactSet set = read();
            return TraceReader.read(set.info(), set.facts());
        }
    }

    /** Reads the last of the documents in the light of the others. */
    static Followed last(Issue... issues) {
        SeriesIndex index = SeriesIndex.of(
                Stream.of(issues).flatMap(issue -> issue.trace().stream()).toList());
        List<FactSet> sets = EXTRACTOR.withHistory(List.of(issues[issues.length - 1].read()), index);
        return new Followed(sets.get(0).facts());
    }

    /** Minutes of a day; the day also names the file. */
    static Issue minutes(String day, String... lines) {
        return new Issue(
                "minutes/" + day + ".md", "# Project minutes " + day + "\n\n" + String.join("\n", lines) + "\n");
    }

    /** 项目例会纪要 of a day; the day also names the file. */
    static Issue chineseMinutes(String day, String... lines) {
        return new Issue("纪要/" + day + ".md", "# 项目例会纪要 " + day + "\n\n" + String.join("\n", lines) + "\n");
    }

    /** The file that came before and its day; empty if none did. */
    List<String> previous() {
        return all(EarlierDocument.class)
                .map(earlier -> earlier.text() + " of " + earlier.date())
                .toList();
    }

    /** The tasks that were open there, with their deadlines. */
    List<String> open() {
        return all(EarlierItem.class)
                .map(item -> item.text() + (item.due() == null ? "" : " by " + item.due()))
                .toList();
    }

    /** What is said of those tasks: the words, whether they are an item again, whether a reason is given. */
    List<String> said() {
        return all(Recurrence.class)
                .map(again ->
                        again.text() + (again.itemId() < 0 ? "" : " | item") + (again.reasoned() ? " | reason" : ""))
                .toList();
    }

    /** The sentences that close all. */
    List<String> closed() {
        return all(LoopsClosed.class).map(Fact::text).toList();
    }

    /** How many documents are missing since when. */
    List<String> missing() {
        return all(SeriesGap.class)
                .map(gap -> gap.missing() + " " + gap.rhythm() + " from " + gap.text())
                .toList();
    }

    private <F extends Fact> Stream<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
