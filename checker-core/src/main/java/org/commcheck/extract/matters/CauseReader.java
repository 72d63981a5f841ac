package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.RootCause;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.WordCount;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.Scripts;
import org.commcheck.text.TextRange;

/** Finds what an entry gives as the cause of an incident, and whether it leads there step by step. */
final class CauseReader {

    private static final String ROOT_CAUSE = "root-cause";

    /** So many words, Chinese characters counted as such, tell more than one bare statement can: what led to it, or what should have been done. */
    private static final int EXPLAINING = 14;

    private static final int EXPLAINING_CHINESE = 28;

    /** {@code Why?}, {@code 2. Why did …}, 为什么. */
    private static final Pattern WHY = Pattern.compile("(?i)\\bwhy\\b|为什么|為什麼|为何");

    private static final Pattern ASKS_WHY = Pattern.compile("(?is)\\W{0,4}(?:why\\b|为什么|為什麼|为何)[^.。]{2,120}[?？]");

    /** A heading that asks why something came about, not why the review is written. */
    private static final Pattern HEADED_WHY = Pattern.compile(
            "(?i)[^\\p{L}]{0,6}(?:why\\s+(?:did|didn|was|wasn|were|weren|had|hadn|could|couldn)\\b|(?:为什么|為什麼|为何|為何)(?!要|需要|写|寫|做|复盘|復盤|选择|選擇))");

    private CauseReader() {}

    /** The facts of an entry: those of its sections, tables and labels, then sentences elsewhere that name a cause. */
    static List<RootCause> read(Matters matters, MatterWords words) {
        List<RootCause> causes = new ArrayList<>();
        int behind = -1;
        for (Heading heading : matters.context().sections()) {
            boolean section = matters.entry().kind(heading.index()).equals(ROOT_CAUSE);
            if (section && heading.firstUnit() >= behind) {
                behind = heading.endUnit();
                section(matters, words, heading, causes);
            }
        }
        for (ReadUnit unit : matters.units()) {
            boolean may = matters.has(unit, "cause") || !matters.labels(unit).isEmpty() || opens(unit);
            if (may
                    && !unit.unit().quoted()
                    && !matters.context().purpose(unit.unit().heading()).equals(ROOT_CAUSE)) {
                elsewhere(matters, words, unit, causes);
            }
        }
        if (causes.isEmpty()) {
            whys(matters).or(() -> headed(matters, words)).ifPresent(causes::add);
        }
        return causes;
    }

    /** {@code Why did the desk stop? The server refused it.}: two or more such steps under one heading, whatever it is called. */
    private static Optional<RootCause> whys(Matters matters) {
        Optional<ReadUnit> first = Optional.empty();
        for (ReadUnit unit : matters.units()) {
            boolean step = ASKS_WHY.matcher(unit.words()).lookingAt()
                    && unit.sentences().size() > 1
                    && !unit.unit().quoted();
            if (step
                    && first.filter(before ->
                                    before.unit().heading() == unit.unit().heading())
                            .isPresent()) {
                return first.map(before -> new RootCause(
                        before.unit().text().range(), before.words().strip(), true));
            }
            first = step ? Optional.of(unit) : first;
        }
        return Optional.empty();
    }

    /** {@code ## Why did it take us so long?}, 为什么会出现这个问题: a heading asks why, and what stands under it answers. */
    private static Optional<RootCause> headed(Matters matters, MatterWords words) {
        List<RootCause> causes = new ArrayList<>();
        for (Heading heading : matters.context().sections()) {
            if (causes.isEmpty() && HEADED_WHY.matcher(heading.words()).lookingAt()) {
                section(matters, words, heading, causes);
            }
        }
        return causes.stream().findFirst();
    }

    /** Whether a sentence says what the cause was, not that it is still looked for. */
    private static boolean names(Matters matters, ReadUnit unit, ReadSentence sentence) {
        return matters.has(unit, "cause", sentence.start(), sentence.end())
                && !matters.has(unit, "cause-open", sentence.start(), sentence.end());
    }

    private static void section(Matters matters, MatterWords words, Heading heading, List<RootCause> causes) {
        List<ReadUnit> units = new ArrayList<>();
        int sentences = 0;
        boolean causal = false;
        for (int at = heading.firstUnit(); at < heading.endUnit(); at++) {
            ReadUnit unit = matters.context().unit(at);
            if (!BareWords.of(unit.words()).isEmpty() && !words.saysNone(unit.words())) {
                units.add(unit);
                sentences += unit.sentences().size();
                causal |=
                        matters.has(unit, "causal") || WHY.matcher(unit.words()).find();
            }
        }
        if (!units.isEmpty()) {
            TextRange range = units.get(0).unit().text().range();
            causes.add(new RootCause(range, units.get(0).words().strip(), causal || sentences > 1 || isLong(units)));
        }
    }

    private static boolean isLong(List<ReadUnit> units) {
        int words = 0;
        for (ReadUnit unit : units) {
            words += WordCount.of(unit.words());
        }
        return isLong(words, units.get(0).words());
    }

    private static boolean isLong(int words, String text) {
        return words >= (Scripts.holdsHan(text) ? EXPLAINING_CHINESE : EXPLAINING);
    }

    /** {@code Root cause: the disk was full}. */
    private static Optional<Label> label(Matters matters, ReadUnit unit) {
        return matters.labels(unit)
                .whole()
                .filter(label ->
                        label.hasValue() && matters.kindOfLabel(label.key()).equals(ROOT_CAUSE));
    }

    /** What stands behind a label for it, which explains by itself: the label's own words lead to nothing. */
    private static void labelled(
            Matters matters, MatterWords words, ReadUnit unit, Label label, List<RootCause> causes) {
        String text = unit.words();
        if (!words.saysNone(label.value(text))) {
            boolean explained = matters.has(unit, "causal", label.valueStart(), label.valueEnd())
                    || unit.sentences().size() > 1
                    || isLong(WordCount.of(text, label.valueStart(), label.valueEnd()), text);
            causes.add(new RootCause(unit.unit().text().range(), text.strip(), explained));
        }
    }

    /** What stands under an item that is nothing but a label for it: {@code Root causes:}, 根因（两层）：. */
    private static List<ReadUnit> below(Matters matters, ReadUnit unit) {
        return opens(unit) && matters.kindOfLabel(unit.words().strip()).equals(ROOT_CAUSE)
                ? matters.context().children(unit)
                : List.of();
    }

    private static boolean opens(ReadUnit unit) {
        String words = unit.words().strip();
        return unit.unit().isItem() && (words.endsWith("：") || words.endsWith(":"));
    }

    private static void listed(Matters matters, ReadUnit unit, List<ReadUnit> below, List<RootCause> causes) {
        boolean explained = below.size() > 1
                || below.stream().anyMatch(child -> child.sentences().size() > 1 || matters.has(child, "causal"));
        causes.add(
                new RootCause(unit.unit().text().range(), below.get(0).words().strip(), explained));
    }

    private static void elsewhere(Matters matters, MatterWords words, ReadUnit unit, List<RootCause> causes) {
        Optional<Label> label = label(matters, unit);
        if (label.isPresent()) {
            labelled(matters, words, unit, label.get(), causes);
            return;
        }
        List<ReadUnit> below = below(matters, unit);
        if (!below.isEmpty()) {
            listed(matters, unit, below, causes);
            return;
        }
        String text = unit.words();
        for (ReadSentence sentence : unit.sentences()) {
            boolean tells = sentence.mood() == Mood.STATEMENT || sentence.mood() == Mood.PAST;
            if (tells && names(matters, unit, sentence)) {
                String told = text.substring(sentence.start(), sentence.end()).strip();
                causes.add(new RootCause(unit.range(sentence.start(), sentence.end()), told, true));
            }
        }
    }
}
