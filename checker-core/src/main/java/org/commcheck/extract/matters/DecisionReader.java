package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Decision;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.matters.Rows.Row;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.TextRange;

/** Finds the decisions of an entry, and whether they say what was decided and by whom. */
final class DecisionReader {

    private static final String DECISIONS = "decisions";

    /** {@code 5 for, 1 against}, {@code (7-0)}, 同意4. */
    private static final Pattern VOTE = Pattern.compile(
            "(?i)\\b\\d{1,3}\\s*(?:[-–:/]\\s*\\d{1,3}|votes?|for|in favou?r|yes|ayes?|against)\\b|(?:同意|赞成|反对|棄票|弃权|贊成)\\s*[:：]?\\s*\\d|\\d\\s*[票人](?:同意|赞成|反对)");

    private static final Pattern BY = Pattern.compile("\\bby (?:@|the (?:\\p{L}+ )?\\p{L}+|\\p{Lu}\\p{L}+)|由\\s*\\S");

    /** A name, a ticket or an address in place of what was decided. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)(?:责任人|负责人|owner|see)?\\s*[:：]?\\s*(?:@[\\w-]+|(?:pr|issue|ticket)?\\s*#?\\d{1,6}|https?://\\S+)\\s*[.。]?");

    private final MatterWords words;
    private final Rows rows;
    private final OwnerReader owners;
    private final Set<String> marks = new HashSet<>();
    private final Set<String> hollow = new HashSet<>();

    DecisionReader(Tables tables, MatterWords words, OwnerReader owners) {
        this.words = words;
        this.rows = new Rows(tables, "decision-columns");
        this.owners = owners;
        tables.rows("decision-marks").forEach(row -> marks.add(row.get("phrase")));
        tables.rows("decision-hollow").forEach(row -> hollow.add(row.get("phrase")));
    }

    /** The facts of an entry; of two readings of the same place the first counts. */
    List<Decision> read(Matters matters) {
        NavigableMap<Integer, Decision> decisions = new TreeMap<>();
        for (Listed entry : Listing.of(matters, words, DECISIONS::equals)) {
            add(
                    decisions,
                    decision(matters, entry.unit(), entry.start(), entry.end(), byHeading(matters, entry.unit())));
        }
        for (Row row : rows.of(matters, DECISIONS::equals)) {
            ReadUnit cell = row.subject();
            boolean by = row.words("by")
                    .filter(name -> !RiskReader.isNothing(BareWords.of(name)))
                    .isPresent();
            if (!words.saysNone(cell.words())) {
                add(decisions, decision(matters, cell, 0, cell.words().length(), by));
            }
        }
        for (ReadUnit unit : matters.units()) {
            if (!unit.unit().isCell() && !unit.unit().quoted()) {
                marked(matters, unit, decisions);
                reported(matters, unit, decisions);
            }
        }
        return new ArrayList<>(decisions.values());
    }

    private static void add(NavigableMap<Integer, Decision> decisions, Decision decision) {
        Map.Entry<Integer, Decision> before =
                decisions.floorEntry(decision.range().start());
        if (before == null || !before.getValue().range().overlaps(decision.range())) {
            decisions.put(decision.range().start(), decision);
        }
    }

    private void marked(Matters matters, ReadUnit unit, NavigableMap<Integer, Decision> decisions) {
        String text = unit.words();
        Label.at(text, 0, text.length())
                .filter(label -> label.hasValue()
                        && marks.contains(BareWords.of(label.key()).toLowerCase(Locale.ROOT)))
                .filter(label -> !words.saysNone(label.value(text)))
                .ifPresent(label -> add(
                        decisions,
                        decision(matters, unit, label.valueStart(), label.valueEnd(), text.startsWith("会议"))));
    }

    /** {@code It was agreed that …} in the running text of minutes. */
    private void reported(Matters matters, ReadUnit unit, NavigableMap<Integer, Decision> decisions) {
        if (!matters.context().type().equals("meeting-minutes")) {
            return;
        }
        for (ReadSentence sentence : unit.sentences()) {
            boolean told = sentence.mood() != Mood.QUOTE
                    && sentence.mood() != Mood.QUESTION
                    && matters.first(unit, "hidden-decision", sentence.start(), sentence.end())
                            .isPresent();
            if (told) {
                add(decisions, decision(matters, unit, sentence.start(), sentence.end(), false));
            }
        }
    }

    private Decision decision(Matters matters, ReadUnit unit, int from, int to, boolean byOthers) {
        String text = unit.words().substring(from, to);
        String bare = BareWords.of(text).toLowerCase(Locale.ROOT);
        boolean says = !hollow.contains(bare) && !NO_WORDS.matcher(text.strip()).matches() && !onlyNames(matters, text);
        boolean named = named(matters, unit, from, to);
        boolean attributed =
                byOthers || named || matters.first(unit, "decider", from, to).isPresent();
        boolean passive = matters.first(unit, "hidden-decision", from, to).isPresent()
                || hidesActor(matters, unit.range(from, to));
        boolean hidden = passive && !named && (!attributed || byOthers);
        return new Decision(unit.range(from, to), text, says, attributed, hidden);
    }

    /** Whether something is to be done in a stretch, and its words leave out by whom. */
    private static boolean hidesActor(Matters matters, TextRange range) {
        return matters.passives().subMap(range.start(), range.end()).values().stream()
                .anyMatch(passive -> !passive.actor() && !passive.quoted() && passive.ahead());
    }

    private boolean onlyNames(Matters matters, String text) {
        return owners.onlyNames(text, matters.context().roster()).isPresent()
                && matters.context().roster().knows(text);
    }

    /** Whether somebody acts in a stretch: an owner, {@code by …}, a vote. */
    private boolean named(Matters matters, ReadUnit unit, int from, int to) {
        String text = unit.words().substring(from, to);
        return VOTE.matcher(text).find()
                || by(unit, from, text)
                || owners.read(text, matters.context().roster(), false).stream().anyMatch(OwnerWords::named);
    }

    private static boolean by(ReadUnit unit, int from, String text) {
        Matcher by = BY.matcher(text);
        while (by.find()) {
            int start = from + by.start();
            int end = from + by.end();
            boolean time = unit.times().stream().anyMatch(span -> span.start() < end && start < span.end());
            if (!time) {
                return true;
            }
        }
        return false;
    }

    /** Whether a heading above names who decides: 会议决定, {@code The board decided}. */
    private static boolean byHeading(Matters matters, ReadUnit unit) {
        int heading = unit.unit().heading();
        return heading >= matters.entry().firstHeading()
                && heading >= 0
                && matters.has(matters.context().heading(heading), "decider");
    }
}
