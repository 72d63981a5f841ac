package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Risk;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.MoodReading.Cue;
import org.commcheck.extract.matters.Rows.Row;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.TextRange;

/** Finds the risks and issues that an entry lists, and whether a response stands beside each. */
final class RiskReader {

    private static final String RISKS = "risks";
    private static final String ISSUES = "issues";

    /** The kind of what is done about risks. */
    static final String RESPONSE = "risk-response";

    static final Set<String> KINDS = Set.of(RISKS, ISSUES);

    /** What is no risk, though it stands among them. */
    private static final Set<String> TOLD = Set.of("progress", "lessons", "reflections", "next-steps", "action-items");

    /** A table that weighs options tells the risk of each; who chooses one answers for that of the one chosen. */
    private static final Set<String> OPTIONS = Set.of("options", "alternatives");

    private static final Pattern NAMES_RISK = Pattern.compile("(?i)\\brisks?\\b|风险|風險");

    private static final Pattern NAMES_ISSUE = Pattern.compile("(?i)\\b(?:issue|problem|blocker)s?\\b|问题|問題");

    private static final Pattern CONDITION = Pattern.compile("\\W*(?i:if|should|when|in case)\\b");

    private static final Pattern ASKING =
            Pattern.compile("(?i)\\b(?:support|help|asks?|requests?|assistance)\\b|支持|支援|协助|协调");

    /** {@code To be completed by Friday}, {@code Bo to complete it}. */
    private static final Pattern TASK =
            Pattern.compile("(To(?= be [a-z]+(?:ed|done|made|written|sent)\\b)|[\\p{L}'’-]+(?= to [a-z]))");

    private static final String AGENDA = "agenda";

    private static final Pattern ARROW = Pattern.compile("\\s(?:→|➔|⇒|->|=>|-->)\\s");

    private static final Pattern BEHIND = Pattern.compile("[:：](?=\\s|[^\\p{ASCII}])|\\s[–—-]{1,2}\\s|——");

    private static final Pattern AND = Pattern.compile("[与與和及、/&]|\\band\\b");

    /** What stands in a cell or behind a label in place of a response. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*|tb[dcas]|to be (?:defined|decided|determined|added)|unknown|open|待定|待补充|待確認|待确认|未定|暂未确定");

    private final MatterWords words;
    private final Rows rows;
    private final RiskAnswers answers;

    RiskReader(Tables tables, MatterWords words) {
        this.words = words;
        this.rows = new Rows(tables, "risk-columns");
        this.answers = new RiskAnswers(words, rows);
    }

    /** The facts of an entry. */
    List<Risk> read(Matters matters) {
        boolean all = answers.toAll(matters);
        List<Risk> risks = new ArrayList<>();
        for (Listed entry : Listing.of(matters, words, KINDS)) {
            if (!asks(entry.unit())
                    && !isRequest(matters, entry)
                    && !isPlea(entry)
                    && !isOver(entry)
                    && !isSomebody(matters, entry.words())
                    && !isWork(matters, entry)
                    && !isPoint(matters, entry)
                    && !isDenied(matters, entry)
                    && !tellsElse(matters, entry)) {
                boolean answered = all
                        || matters.isAction(entry.range())
                        || answered(matters, entry)
                        || answers.followIn(matters, entry);
                risks.add(new Risk(entry.range(), entry.words(), isIssue(matters, entry), answered));
            }
        }
        for (Row row : rows.of(matters, KINDS)) {
            TextRange range = row.subject().unit().text().range();
            String kind = matters.context().purpose(row.subject().unit().heading());
            boolean told = !words.saysNone(row.subject().words()) || isResponse(row);
            if (told && !OPTIONS.contains(kind)) {
                boolean answered = all || matters.isAction(range) || answered(matters, row);
                risks.add(new Risk(range, row.subject().words().strip(), isIssue(matters, row), answered));
            }
        }
        return risks;
    }

    /** A section for both is taken for one of risks. */
    private static boolean isIssue(Matters matters, Listed entry) {
        String title = title(matters, entry.unit(), entry.kind())
                .orElse(entry.unit().words().substring(0, entry.start()));
        return entry.kind().equals(ISSUES) && !NAMES_RISK.matcher(title).find();
    }

    /** What the column is for counts, else what the section is for. */
    private static boolean isIssue(Matters matters, Row row) {
        boolean risk = NAMES_RISK.matcher(row.head()).find();
        boolean issue = NAMES_ISSUE.matcher(row.head()).find();
        if (risk != issue) {
            return issue;
        }
        Optional<String> title = title(matters, row.subject(), ISSUES);
        return title.isPresent() && !NAMES_RISK.matcher(title.get()).find();
    }

    /** The nearest heading of a kind above a unit. */
    private static Optional<String> title(Matters matters, ReadUnit unit, String kind) {
        int heading = unit.unit().heading();
        while (heading >= 0 && !matters.entry().kind(heading).equals(kind)) {
            heading = matters.entry().outline().headings().get(heading).parent();
        }
        return heading < 0
                ? Optional.empty()
                : Optional.of(matters.entry().outline().headings().get(heading).words());
    }

    /** {@code Approval to move 400 euro: please reply by Friday}, under a heading that asks for support: what the reader is to do. */
    private static boolean isRequest(Matters matters, Listed entry) {
        boolean asking = title(matters, entry.unit(), entry.kind())
                .filter(title -> ASKING.matcher(title).find())
                .filter(title -> !NAMES_RISK.matcher(title).find()
                        && !NAMES_ISSUE.matcher(title).find())
                .isPresent();
        return asking && entry.unit().has(Mood.COMMITMENT, entry.start(), entry.end());
    }

    /** {@code Please tell your friends of us}, 请协助宣传: what the reader is asked for, whatever the heading. */
    private static boolean isPlea(Listed entry) {
        List<ReadSentence> said = entry.unit().sentences(entry.start(), entry.end());
        return !said.isEmpty() && said.get(0).cue() == Cue.REQUEST;
    }

    /** A question is no problem that somebody could answer for. */
    private static boolean asks(ReadUnit unit) {
        return !unit.sentences().isEmpty()
                && unit.sentences().stream().allMatch(sentence -> sentence.mood() == Mood.QUESTION);
    }

    /** {@code Risk assessment: Ana (10)} says who does it. */
    private static boolean isSomebody(Matters matters, String words) {
        int bracket = words.indexOf('(');
        String name = bracket > 0 ? words.substring(0, bracket) : words;
        return matters.context().roster().knows(BareWords.of(name));
    }

    /** {@code Risk review: repeat it in May}: behind the name of what is done about risks stands a task, not a risk. */
    private static boolean isWork(Matters matters, Listed entry) {
        return entry.start() > 0
                && matters.has(entry.unit(), "risk-work", 0, entry.start())
                && (matters.isAction(entry.unit().unit().text().range())
                        || entry.unit().has(Mood.COMMITMENT, entry.start(), entry.end()));
    }

    /**
     * In minutes the register or the assessment is a paper as well: what an agenda says of it, {@code Bo to complete it}, {@code To be completed by
     * Thursday}, and what became of it, {@code The assessment was approved}, are no risks.
     */
    private static boolean isPoint(Matters matters, Listed entry) {
        if (!matters.context().type().equals("meeting-minutes") || !entry.kind().equals(RISKS)) {
            return false;
        }
        List<ReadSentence> told = entry.unit().sentences(entry.start(), entry.end());
        boolean over = !entry.unit().unit().isItem()
                && !told.isEmpty()
                && told.stream().allMatch(sentence -> sentence.mood() == Mood.PAST);
        Matcher task = TASK.matcher(entry.words());
        return over
                || (task.lookingAt()
                        && (task.group(1).equals("To")
                                || matters.context().roster().knows(task.group(1))))
                || matters.context().purpose(entry.unit().unit().heading()).equals(AGENDA);
    }

    /** {@code We did not run into any problems}, 没有遇到什么困难: every sentence says that there is nothing to answer for. */
    private static boolean isDenied(Matters matters, Listed entry) {
        ReadUnit unit = entry.unit();
        List<ReadSentence> told = unit.sentences(entry.start(), entry.end());
        return entry.details().isEmpty()
                && !told.isEmpty()
                && told.stream()
                        .allMatch(sentence -> matters.first(unit, "denial", sentence.start(), sentence.end())
                                .filter(denial -> matters.has(unit, "trouble", denial.end(), sentence.end())
                                        && !matters.has(unit, "contrast", denial.end(), sentence.end()))
                                .isPresent());
    }

    /** {@code What worked: …}, {@code Where you are stuck: nowhere} among the answers to a report's questions. */
    private boolean tellsElse(Matters matters, Listed entry) {
        return entry.start() == 0
                && matters.labels(entry.unit())
                        .whole()
                        .filter(label -> TOLD.contains(matters.kindOfLabel(label.key()))
                                || words.saysNone(label.value(entry.unit().words())))
                        .isPresent();
    }

    /** A story that is told to its end in the past is over. */
    private static boolean isOver(Listed entry) {
        List<ReadSentence> told = entry.details().stream()
                .flatMap(unit -> unit.sentences().stream())
                .toList();
        return entry.kind().equals(ISSUES)
                && !told.isEmpty()
                && told.stream().allMatch(sentence -> sentence.mood() == Mood.PAST);
    }

    private static boolean answered(Matters matters, Listed entry) {
        ReadUnit unit = entry.unit();
        return isPaired(matters, entry)
                || hasArrow(entry.words())
                || goesOn(matters, entry)
                || isMet(matters, entry)
                || answers(matters, unit, entry.start(), entry.end())
                || (!unit.unit().isItem()
                        && answers(matters, unit, entry.end(), unit.words().length()))
                || entry.details().stream()
                        .anyMatch(detail ->
                                answers(matters, detail, 0, detail.words().length()) || promises(detail, 0));
    }

    /** Under 风险与对策 what stands behind the colon is the response: 开发人手不足：从订单组借2人. */
    private static boolean isPaired(Matters matters, Listed entry) {
        Optional<Label> label = matters.labels(entry.unit())
                .whole()
                .filter(found -> entry.start() == 0)
                .filter(found -> !isNothing(found.value(entry.unit().words()).strip()));
        return label.isPresent()
                && title(matters, entry.unit(), entry.kind())
                        .filter(title -> namesResponse(matters, title))
                        .isPresent();
    }

    /** {@code Two agents leave → temporary contract signed}: behind an arrow stands what comes of it. */
    private static boolean hasArrow(String words) {
        Matcher arrow = ARROW.matcher(words);
        return arrow.find() && !isNothing(BareWords.of(words.substring(arrow.end())));
    }

    /** {@code Agents may resist: two trainers a site}: a whole sentence that something may happen, and behind its colon or dash what stands against it. */
    private static boolean goesOn(Matters matters, Listed entry) {
        Matcher joint = BEHIND.matcher(entry.words());
        return entry.unit().unit().isItem()
                && joint.find()
                && matters.has(entry.unit(), "uncertain", entry.start(), entry.start() + joint.start())
                && !isNothing(BareWords.of(entry.words().substring(joint.end())));
    }

    /** {@code Prices may rise; the contract fixes them for three years}: behind the semicolon what somebody does or has done about it. */
    private static boolean isMet(Matters matters, Listed entry) {
        int semicolon = Math.max(entry.words().indexOf(';'), entry.words().indexOf('；'));
        int at = entry.start() + semicolon;
        return semicolon > 0
                && matters.has(entry.unit(), "uncertain", entry.start(), at)
                && matters.has(entry.unit(), "later-response", at, entry.end());
    }

    private static boolean namesResponse(Matters matters, String title) {
        return AND.splitAsStream(title)
                .anyMatch(half -> matters.kindOfLabel(half.strip()).equals(RESPONSE));
    }

    /** The words that tell of a response; in the entry's own first sentence a promise may be the risk itself. */
    private static boolean answers(Matters matters, ReadUnit unit, int from, int to) {
        boolean hollow = from == 0
                && matters.labels(unit)
                        .whole()
                        .filter(label -> isNothing(label.value(unit.words()).strip()))
                        .isPresent();
        int first = unit.sentences().isEmpty() ? to : unit.sentences().get(0).end();
        int later = Math.max(first, from);
        return !hollow
                && (matters.has(unit, "response", from, to)
                        || isConditional(matters, unit, from, to)
                        || (later < to && matters.has(unit, "later-response", later, to))
                        || promises(unit, later));
    }

    /** {@code If the photos are late, we launch with the old ones}: what the group does then. */
    private static boolean isConditional(Matters matters, ReadUnit unit, int from, int to) {
        String entry = unit.words().substring(from, to);
        int comma = CONDITION.matcher(entry).lookingAt() ? entry.indexOf(", ") : -1;
        return comma > 0 && matters.has(unit, "later-response", from + comma, to);
    }

    /** Whether words stand in a cell or behind a label in place of something to say: {@code -}, {@code TBD}, 待定. */
    static boolean isNothing(String words) {
        return NOTHING.matcher(words).matches();
    }

    private static boolean promises(ReadUnit unit, int from) {
        for (ReadSentence sentence : unit.sentences()) {
            if (sentence.start() >= from && sentence.mood() == Mood.COMMITMENT) {
                return true;
            }
        }
        return false;
    }

    /** 无备用电源 beside what is done about it is a risk; 无 beside 无 is none. */
    private boolean isResponse(Row row) {
        return row.words("response")
                .filter(response -> !words.saysNone(response) && !isNothing(BareWords.of(response)))
                .isPresent();
    }

    /** A column for responses decides; without one any cell of the row may hold it. */
    private static boolean answered(Matters matters, Row row) {
        Optional<String> response = row.words("response");
        if (response.isPresent() && !isNothing(BareWords.of(response.get()))) {
            return true;
        }
        return row.all().stream()
                .anyMatch(cell -> answers(matters, cell, 0, cell.words().length())
                        || (cell.unit().index() != row.subject().unit().index() && promises(cell, 0)));
    }
}
