package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;
import org.commcheck.text.GuardedPattern;
import org.jspecify.annotations.Nullable;

/** Finds the decisions of an entry, and whether they say what was decided and by whom. */
final class DecisionReader {

    private static final Set<String> KINDS = Set.of("decisions");

    /** The word lists of decisions that are told in sentences; of the first nobody knows who decided. */
    private static final String HIDDEN = "hidden-decision";

    private static final String TOLD = "told-decision";

    private static final String DECIDER = "decider";

    /** {@code 5 for, 1 against}, {@code (7-0)}, 同意4. */
    static final GuardedPattern VOTE = GuardedPattern.of(
            "0123456789同赞反棄弃贊",
            "(?i)\\b\\d{1,3}\\s*(?:[-–:/]\\s*\\d{1,3}|votes?|for|in favou?r|yes|ayes?|against)\\b|(?:同意|赞成|反对|棄票|弃权|贊成)\\s*[:：]?\\s*\\d|\\d\\s*[票人](?:同意|赞成|反对)");

    private static final Pattern BY = Pattern.compile("\\bby (?:@|the (?:\\p{L}+ )?\\p{L}+|\\p{Lu}\\p{L}+)|由\\s*\\S");

    /** {@code PRG agreed that …}: whoever the sentence begins with. */
    private static final Pattern DECIDING = Pattern.compile(
            "\\p{Lu}[\\p{L}-]+ (?:has |have |had )?(?:agreed|decided|resolved|voted|approved|accepted|rejected) ");

    /** A name, a ticket or an address in place of what was decided. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)(?:责任人|负责人|owner|see)?\\s*[:：]?\\s*(?:@[\\w-]+|(?:pr|issue|ticket)?\\s*#?\\d{1,6}|https?://\\S+)\\s*[.。]?");

    /** {@code Sample letter: https://…}: what a document is called and where it is. */
    private static final Pattern REFERENCE = Pattern.compile("[^:：\\n]{1,60}[:：]\\s*https?://\\S+\\s*");

    /** 甲方代表：周磊, {@code Signed by: Ana Lima}: where somebody signs. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)[^\\n:：，。]{0,12}(?:代表|签字|簽字|签名|簽名|签章|盖章|蓋章|signature|signed|signed by)\\s*[:：][^\\n:：，。]{0,24}");

    /** Types of papers in which faults are resolved. */
    private static final Set<String> RESOLVING = Set.of("sla", "incident-review");

    private static final Pattern END = Pattern.compile("(?i)\\P{L}{0,6}resolutions?\\P{L}*$");

    private static final Pattern WIDE = Pattern.compile("\\s{2,}|\\u3000+|\\n");

    /** A time or place and nothing else takes no more room than this. */
    private static final int LONGEST_HOLLOW = 40;

    /** Chinese characters: 已完成 is how far it is. */
    private static final int SHORTEST_OUTCOME = 4;

    private static final String THAT = " that ";

    private static final long FEEDS = CharSigns.of("\n");

    private static final Pattern PLACE = Pattern.compile("\\G (?:at|in|on|during|with|by) ");

    /** {@code The minutes of 3 May be approved}: the meeting's own record, with which nobody has anything to do. */
    private static final Pattern RECORD = Pattern.compile(
            "(?i)\\b(?:minutes (?:of|from)|(?:the|last|previous|draft) (?:[a-z]+ )?minutes|agenda)\\b[^.;]{0,60}\\b(?:approved|accepted|adopted|signed|confirmed|agreed|received|taken as read)\\b|(?:纪要|会议记录|會議紀錄|议程|議程)[^。；]{0,12}(?:通过|通過|签署)");

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
        boolean resolving = RESOLVING.contains(matters.context().type());
        for (Listed entry : Listing.of(matters, words, KINDS)) {
            if (!(resolving && isEnd(heading(matters, entry.unit())))
                    && !REFERENCE.matcher(entry.words()).matches()
                    && !isSigned(entry.words())) {
                add(
                        decisions,
                        decision(matters, entry.unit(), entry.start(), entry.end(), byHeading(matters, entry.unit())));
            }
        }
        for (Row row : rows.of(matters, KINDS)) {
            ReadUnit cell = row.subject();
            boolean by = row.words("by")
                    .filter(name -> !RiskReader.isNothing(BareWords.of(name)))
                    .isPresent();
            if (!words.saysNone(cell.words()) && !(resolving && isEnd(row.head()))) {
                Decision decision = decision(matters, cell, 0, cell.words().length(), by);
                add(
                        decisions,
                        decision.says() ? decision : outcome(matters, row, by).orElse(decision));
            }
        }
        boolean minutes = matters.context().type().equals("meeting-minutes");
        for (ReadUnit unit : matters.units()) {
            if (!unit.unit().isCell() && !unit.unit().quoted()) {
                marked(matters, unit, decisions);
                if (minutes && (matters.has(unit, HIDDEN) || matters.has(unit, TOLD))) {
                    reported(matters, unit, decisions);
                }
            }
        }
        return new ArrayList<>(decisions.values());
    }

    /** How a fault comes to its end: the heading or column “Resolution” of a type of {@link #RESOLVING}. */
    private static boolean isEnd(String head) {
        return END.matcher(head).lookingAt();
    }

    private static String heading(Matters matters, ReadUnit unit) {
        int heading = unit.unit().heading();
        return heading < 0
                ? ""
                : matters.entry().outline().headings().get(heading).words();
    }

    /** Whether words are nothing but places for those who decided to sign. */
    private static boolean isSigned(String words) {
        return WIDE.splitAsStream(words.strip())
                .allMatch(place -> SIGNED.matcher(place).matches());
    }

    /** What another column of the row says of what came of it: {@code Discussed | We agree, see the new chapter 3}. */
    private Optional<Decision> outcome(Matters matters, Row row, boolean by) {
        return Optional.ofNullable(row.cells().get("outcome"))
                .map(cell -> decision(matters, cell, 0, cell.words().length(), by))
                .filter(decision -> decision.says() && isSentence(decision.text()));
    }

    /** A single word ({@code Completed}) says how far it is, not what was decided. */
    private static boolean isSentence(String text) {
        String bare = BareWords.of(text);
        return bare.indexOf(' ') > 0
                || bare.codePoints().filter(Character::isIdeographic).count() > SHORTEST_OUTCOME;
    }

    private static void add(NavigableMap<Integer, Decision> decisions, Decision decision) {
        int start = decision.range().start();
        if (!isAt(decisions.floorEntry(start), decision) && !isAt(decisions.ceilingEntry(start), decision)) {
            decisions.put(start, decision);
        }
    }

    private static boolean isAt(Map.@Nullable Entry<Integer, Decision> other, Decision decision) {
        return other != null && other.getValue().range().overlaps(decision.range());
    }

    /** Lines {@code Decision: …}, 结论：…, {@code AGREED to …}: the value ends where the next line has a label of its own. */
    private void marked(Matters matters, ReadUnit unit, NavigableMap<Integer, Decision> decisions) {
        String text = unit.words();
        List<UnitLabels.Line> labels = matters.labels(unit).lines();
        if (labels.isEmpty() && !mayBeginInCapitals(unit)) {
            return;
        }
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            int start = valueStart(labels, line);
            start = start < 0 ? behindCapitals(text, line, end) : start;
            if (start >= 0) {
                end = valueEnd(text, labels, end);
                if (!text.substring(start, end).isBlank() && !words.saysNone(text.substring(start, end))) {
                    add(decisions, decision(matters, unit, start, end, text.startsWith("会议", line)));
                }
            }
            line = end + 1;
        }
    }

    /** Whether a line of the unit may begin with a capital. */
    private static boolean mayBeginInCapitals(ReadUnit unit) {
        return unit.mayHold(FEEDS)
                || (!unit.words().isEmpty()
                        && Character.isUpperCase(unit.words().charAt(0)));
    }

    /** Where the value of the line's label begins if that marks a decision; else -1. */
    private int valueStart(List<UnitLabels.Line> labels, int line) {
        for (UnitLabels.Line labelled : labels) {
            if (labelled.start() == line) {
                return labelled.label().hasValue() && marks.contains(labelled.name())
                        ? labelled.label().valueStart()
                        : -1;
            }
        }
        return -1;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Behind a mark in capitals that no colon sets off, {@code AGREED to move}; -1 if the line begins with none. */
    private int behindCapitals(String text, int line, int end) {
        int at = line;
        while (at < end && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        boolean marked = at > line
                && at < end
                && text.charAt(at) == ' '
                && marks.contains(text.substring(line, at).toLowerCase(Locale.ROOT));
        while (marked && at < end && " -–—".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return marked ? at : -1;
    }

    /** The end of the line before the next one with a label. */
    private static int valueEnd(String text, List<UnitLabels.Line> labels, int lineEnd) {
        for (UnitLabels.Line labelled : labels) {
            if (labelled.start() > lineEnd) {
                return labelled.start() - 1;
            }
        }
        return text.length();
    }

    /** {@code It was agreed that …}, {@code We agreed to …}, 会议决定 in the running text of minutes. */
    private void reported(Matters matters, ReadUnit unit, NavigableMap<Integer, Decision> decisions) {
        for (ReadSentence sentence : unit.sentences()) {
            boolean told = sentence.mood() != Mood.QUOTE
                    && sentence.mood() != Mood.QUESTION
                    && (matters.has(unit, HIDDEN, sentence.start(), sentence.end())
                            || matters.has(unit, TOLD, sentence.start(), sentence.end()));
            if (told) {
                Decision decision = decision(matters, unit, sentence.start(), sentence.end(), false);
                add(decisions, matters.has(unit, DECIDER, 0, sentence.start()) ? bySame(decision) : decision);
            }
        }
    }

    /** {@code The board saw the figures. It was also agreed that …}: those who were named before decided that as well. */
    private static Decision bySame(Decision decision) {
        return new Decision(decision.range(), decision.text(), decision.says(), true, false);
    }

    private Decision decision(Matters matters, ReadUnit unit, int from, int to, boolean byOthers) {
        String text = unit.words().substring(from, to);
        String bare = BareWords.of(text).toLowerCase(Locale.ROOT);
        boolean says = !isHollow(bare)
                && !RiskReader.isNothing(bare)
                && !NO_WORDS.matcher(text.strip()).matches()
                && !onlyNames(matters, text);
        boolean named = named(matters, unit, from, to);
        boolean attributed = byOthers || named || matters.has(unit, DECIDER, from, to);
        boolean passive = matters.has(unit, HIDDEN, from, to) || matters.hidesActor(unit.range(from, to));
        boolean hidden = passive
                && !named
                && (!attributed || byOthers)
                && !RECORD.matcher(text).find();
        return new Decision(unit.range(from, to), text, says, attributed, hidden);
    }

    /** {@code Discussed}, {@code discussed at the call}: what was done about it, not what came of it. */
    private boolean isHollow(String bare) {
        int blank = bare.indexOf(' ');
        boolean place = blank > 0
                && bare.length() <= LONGEST_HOLLOW
                && hollow.contains(bare.substring(0, blank))
                && PLACE.matcher(bare).find(blank);
        return hollow.contains(bare) || place;
    }

    private boolean onlyNames(Matters matters, String text) {
        return matters.context().roster().knows(text)
                && owners.onlyNames(text, matters.context().roster()).isPresent();
    }

    /** Whether somebody acts in a stretch: an owner, {@code by …}, a vote. */
    private boolean named(Matters matters, ReadUnit unit, int from, int to) {
        String text = unit.words().substring(from, to);
        return DECIDING.matcher(text).lookingAt()
                || (unit.mayHold(CharSigns.DIGITS) && VOTE.isIn(text))
                || ((text.contains("by ") || text.indexOf('由') >= 0) && by(unit, from, text))
                || acts(matters, text, 0)
                || (text.contains(THAT) && acts(matters, text, text.indexOf(THAT) + THAT.length()));
    }

    /** Whether somebody is to act from a place on: {@code … that Bo should choose one}. */
    private boolean acts(Matters matters, String text, int from) {
        return owners.read(text.substring(from), matters.context().roster(), false).stream()
                .anyMatch(OwnerWords::named);
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
                && matters.has(matters.context().heading(heading), DECIDER);
    }
}
