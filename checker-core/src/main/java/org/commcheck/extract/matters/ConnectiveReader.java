package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.SequenceMarker;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.TermHit;

/**
 * Finds the connectives that count points: {@code First,} … {@code Then} … {@code Finally}, 首先 … 其次 … 最后. A sequence reaches from its opening to the
 * next opening or the end of the section.
 */
final class ConnectiveReader {

    private static final String OPENING = "sequence-1";
    private static final String FOLLOWING = "sequence-";
    private static final String NEXT = "sequence-next";

    private final Matters matters;
    private final Sequences sequences;
    private Optional<SequenceMarker> open = Optional.empty();
    private int end;

    ConnectiveReader(Matters matters, Sequences sequences) {
        this.matters = matters;
        this.sequences = sequences;
    }

    void read() {
        for (ReadUnit unit : matters.units()) {
            List<TermHit> hits = connectives(unit);
            if (!hits.isEmpty() && !unit.unit().quoted()) {
                open = unit.unit().index() < end ? open : Optional.empty();
                Set<Integer> counted = counted(hits);
                for (TermHit hit : hits) {
                    if (!hit.list().equals(NEXT) || !counted.contains(hit.start())) {
                        take(unit, hit);
                    }
                }
            }
        }
    }

    private List<TermHit> connectives(ReadUnit unit) {
        List<TermHit> found = new ArrayList<>(0);
        for (TermHit hit : matters.hits(unit)) {
            if (hit.list().startsWith(FOLLOWING)) {
                found.add(hit);
            }
        }
        return found;
    }

    /** Where words stand that say their number: {@code Third,} means three, and not that something else follows. */
    private static Set<Integer> counted(List<TermHit> connectives) {
        Set<Integer> starts = new HashSet<>();
        for (TermHit hit : connectives) {
            if (!hit.list().equals(NEXT)) {
                starts.add(hit.start());
            }
        }
        return starts;
    }

    private void take(ReadUnit unit, TermHit hit) {
        if (hit.list().equals(OPENING)) {
            if (opens(unit, hit)) {
                open = Optional.of(add(unit, hit, sequences.nextGroup(), 0, 1, 0));
                end = sectionEnd(unit);
            }
        } else if (open.isPresent()) {
            SequenceMarker before = open.get();
            int value = value(hit.list(), before.value() + 1);
            if (value > before.value()) {
                boolean counts = before.order() == 0 || !hit.list().equals(NEXT);
                open = Optional.of(
                        counts
                                ? add(unit, hit, before.group(), before.order() + 1, value, before.value())
                                : silent(before, value));
            }
        }
    }

    /** One "then" shows that a sequence goes on; of more only the number is kept. */
    private static SequenceMarker silent(SequenceMarker before, int value) {
        return new SequenceMarker(
                before.range(), before.text(), before.group(), before.order(), value, before.previous(), true);
    }

    private SequenceMarker add(ReadUnit unit, TermHit hit, int group, int order, int value, int previous) {
        SequenceMarker marker = new SequenceMarker(
                unit.range(hit.start(), hit.end()),
                unit.words().substring(hit.start(), hit.end()),
                group,
                order,
                value,
                previous,
                true);
        sequences.add(marker);
        return marker;
    }

    /** {@code sequence-3} counts three, {@code sequence-next} one more. */
    private static int value(String list, int next) {
        char last = list.charAt(list.length() - 1);
        return Character.isDigit(last) ? last - '0' : next;
    }

    /** An opening begins a sentence that is not the last of its section and does not announce a list. */
    private boolean opens(ReadUnit unit, TermHit hit) {
        for (ReadSentence sentence : unit.sentences(hit.start(), hit.end())) {
            String before = unit.words().substring(Math.min(sentence.start(), hit.start()), hit.start());
            if (before.isBlank()) {
                String words =
                        unit.words().substring(sentence.start(), sentence.end()).strip();
                boolean announces = words.endsWith(":") || words.endsWith("：");
                boolean last = unit.sentences().get(unit.sentences().size() - 1).equals(sentence);
                return !announces && (!last || goesOn(unit));
            }
        }
        return false;
    }

    private boolean goesOn(ReadUnit unit) {
        int next = unit.unit().index() + 1;
        return next < sectionEnd(unit)
                && matters.context().has(next)
                && !matters.context().unit(next).unit().isCell();
    }

    /** Behind the last unit of the section that a unit stands in. */
    private int sectionEnd(ReadUnit unit) {
        int heading = unit.unit().heading();
        if (heading < 0) {
            return matters.entry().endUnit();
        }
        Heading section = matters.entry().outline().headings().get(heading);
        return Math.min(section.endUnit(), matters.entry().endUnit());
    }
}
