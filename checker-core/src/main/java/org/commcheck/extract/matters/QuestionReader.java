package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commcheck.extract.OpenQuestion;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.matters.Rows.Row;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.model.InlineMark;
import org.commcheck.model.ListItem.CheckBox;
import org.commcheck.text.TextRange;

/** Finds the questions that an entry lists as open, and whether they name who answers and by when. */
final class QuestionReader {

    private static final String QUESTIONS = "open-questions";
    private static final Set<String> ROWS = Set.of(QUESTIONS);
    private static final Set<String> KINDS = Set.of(QUESTIONS, "open-issues");
    private static final Pattern MARK = Pattern.compile(
            "(?i)q\\s*\\d{0,2}|(?:open )?question\\s*#?\\d{0,2}|问\\s*\\d{0,2}|疑问\\s*\\d{0,2}|待确认\\s*\\d{0,2}");

    /** What {@link #MARK} can begin with, in small letters. */
    private static final String MARK_FIRST = "qo问疑待";

    /** A heading that names whom it asks. */
    private static final Pattern ASKED =
            Pattern.compile("(?i)\\bquestions? (?:for|to) \\p{L}|(?:请|由)\\s*\\p{IsHan}{2,10}(?:确认|回答|答复|解答|确定)");

    private static final Pattern WHO = Pattern.compile("谁|誰|哪|(?i)\\bwho\\b");

    private static final Pattern CLEARLY_OPEN =
            Pattern.compile("(?i)\\b(?:open|unresolved|outstanding|unanswered)\\b|待|开放|未决");

    /** A sentence that is shorter than this is a name or a number. */
    private static final int LEAST = 4;

    /** A sentence that is shorter than this and names somebody does nothing else. */
    private static final int LONGEST_NAME = 24;

    private final MatterWords words;
    private final Rows rows;
    private final OwnerReader owners;

    QuestionReader(Tables tables, MatterWords words, OwnerReader owners) {
        this.words = words;
        this.rows = new Rows(tables, "question-columns");
        this.owners = owners;
    }

    /** The facts of an entry. */
    List<OpenQuestion> read(Matters matters) {
        List<OpenQuestion> questions = new ArrayList<>();
        TreeSet<Integer> found = new TreeSet<>();
        for (Listed entry : Listing.of(matters, words, KINDS)) {
            boolean action = matters.isAction(entry.range());
            if (!action && isOpen(matters, entry)) {
                found.add(entry.range().start());
                questions.add(question(matters, entry));
            }
        }
        for (Listed entry : marked(matters)) {
            TextRange whole = entry.unit().unit().text().range();
            if (found.subSet(whole.start(), whole.end()).isEmpty() && !answered(matters, entry)) {
                questions.add(question(matters, entry));
            }
        }
        for (Row row : rows.of(matters, ROWS)) {
            row(matters, row).ifPresent(questions::add);
        }
        return questions;
    }

    private OpenQuestion question(Matters matters, Listed entry) {
        int behind = behindQuestion(entry.unit());
        boolean assigned = ASKED.matcher(heading(matters, entry)).find()
                || asked(matters, entry, behind)
                || entry.details().stream().anyMatch(unit -> named(matters, unit.words()) || onlyNames(matters, unit));
        boolean dated = hasDay(entry.unit(), behind)
                || entry.details().stream().anyMatch(unit -> hasDay(unit, 0))
                || headingHasDay(matters, entry);
        return new OpenQuestion(entry.range(), entry.words(), assigned, dated);
    }

    /** Whether somebody is named before or behind the question; who is named in it is what it is about. */
    private boolean asked(Matters matters, Listed entry, int behind) {
        String text = entry.unit().words();
        boolean leads = Label.at(text, entry.start(), entry.end())
                .filter(label -> !MARK.matcher(BareWords.of(label.key())).matches())
                .flatMap(
                        label -> owners.onlyNames(label.key(), matters.context().roster()))
                .isPresent();
        boolean plain = behind == 0 && !WHO.matcher(text).find();
        return leads || text.startsWith("@") || named(matters, text.substring(plain ? entry.start() : behind));
    }

    /** In a section that is not clearly for open questions, and among open issues, only what asks is a question. */
    private boolean isOpen(Matters matters, Listed entry) {
        boolean sure = entry.kind().equals(QUESTIONS)
                && entry.unit().unit().isItem()
                && CLEARLY_OPEN.matcher(heading(matters, entry)).find();
        return (sure || asks(matters, entry.unit(), entry.start(), entry.end())) && !answered(matters, entry);
    }

    private static boolean asks(Matters matters, ReadUnit unit, int from, int to) {
        String text = unit.words().substring(from, to);
        return unit.has(Mood.QUESTION, from, to)
                || text.contains("?")
                || text.contains("？")
                || matters.first(unit, "question", from, to).isPresent();
    }

    private static String heading(Matters matters, Listed entry) {
        int heading = entry.unit().unit().heading();
        String above = heading < 0
                ? ""
                : matters.entry().outline().headings().get(heading).words();
        int parent = entry.unit().unit().parent();
        String label = parent >= 0 && matters.context().has(parent)
                ? matters.context().unit(parent).words()
                : entry.unit().words().substring(0, entry.start());
        return above + '\n' + label;
    }

    /** Lines {@code Q: …}; what stands behind one and is no question itself is taken for the answer. */
    private static List<Listed> marked(Matters matters) {
        List<Listed> marked = new ArrayList<>();
        List<ReadUnit> units = matters.units();
        for (int i = 0; i < units.size(); i++) {
            ReadUnit unit = units.get(i);
            Optional<Label> label = mark(matters, unit);
            boolean place = !unit.unit().isCell() && !unit.unit().quoted();
            if (label.isPresent()
                    && place
                    && asks(
                            matters,
                            unit,
                            label.get().valueStart(),
                            unit.words().length())) {
                boolean more = i + 1 < units.size()
                        && units.get(i + 1).unit().heading() == unit.unit().heading()
                        && mark(matters, units.get(i + 1)).isEmpty();
                if (!more) {
                    marked.add(new Listed(
                            unit, label.get().valueStart(), label.get().valueEnd(), QUESTIONS, List.of()));
                }
            }
        }
        return marked;
    }

    private static Optional<Label> mark(Matters matters, ReadUnit unit) {
        String name = matters.labels(unit).name();
        return !name.isEmpty()
                        && MARK_FIRST.indexOf(name.charAt(0)) >= 0
                        && MARK.matcher(name).matches()
                ? matters.labels(unit).whole().filter(Label::hasValue)
                : Optional.empty();
    }

    /** Whether an answer stands beside a question: behind it in its entry, below it, or as its state. */
    private boolean answered(Matters matters, Listed entry) {
        ReadUnit unit = entry.unit();
        boolean closed = unit.unit().box() == CheckBox.CHECKED
                || unit.unit().text().isWholly(InlineMark.Kind.STRIKETHROUGH)
                || matters.has(unit, "answered");
        return closed
                || tells(matters, unit, behindFirst(unit))
                || entry.details().stream()
                        .anyMatch(below -> matters.has(below, "answered") || tells(matters, below, 0));
    }

    /**
     * Whether a sentence from a place on states something. One of a few letters is a name or a number, one that names somebody assigns, and one
     * that is a time says until when.
     */
    private boolean tells(Matters matters, ReadUnit unit, int from) {
        for (ReadSentence sentence : unit.sentences()) {
            String words = unit.words().substring(sentence.start(), sentence.end());
            boolean states = sentence.mood() == Mood.STATEMENT || sentence.mood() == Mood.PAST;
            boolean assigns =
                    words.length() < LONGEST_NAME && (endsInName(matters, unit, sentence) || onlyNames(matters, unit));
            if (states
                    && sentence.start() >= from
                    && besidesTimes(unit, sentence.start(), sentence.end()) >= LEAST
                    && !assigns) {
                return true;
            }
        }
        return false;
    }

    /** How many characters of a stretch belong to no time. */
    private static int besidesTimes(ReadUnit unit, int from, int to) {
        int size = to - from;
        for (TimeSpan time : unit.times(from, to)) {
            size -= time.end() - time.start();
        }
        return size;
    }

    /** Behind the last question of a unit; its start if it asks in other words. */
    private static int behindQuestion(ReadUnit unit) {
        int behind = Math.max(unit.words().lastIndexOf('?'), unit.words().lastIndexOf('？')) + 1;
        for (ReadSentence sentence : unit.sentences()) {
            behind = sentence.mood() == Mood.QUESTION ? Math.max(behind, sentence.end()) : behind;
        }
        return behind;
    }

    /** Behind the last question, or behind the first sentence if that asks in other words. */
    private static int behindFirst(ReadUnit unit) {
        int behind = behindQuestion(unit);
        return behind > 0 || unit.sentences().isEmpty()
                ? behind
                : unit.sentences().get(0).end();
    }

    private boolean named(Matters matters, String text) {
        return owners.read(text, matters.context().roster(), true).stream().anyMatch(OwnerWords::named);
    }

    /** {@code Owner: Bo}, {@code Bo, next meeting}, {@code Bo by 6 March}; {@code The client pays for it} names somebody and goes on. */
    private boolean endsInName(Matters matters, ReadUnit unit, ReadSentence sentence) {
        String words = unit.words().substring(sentence.start(), sentence.end());
        return owners.read(words, matters.context().roster(), true).stream()
                .anyMatch(owner -> owner.named()
                        && (!goesOn(words.substring(owner.end()))
                                || besidesTimes(unit, sentence.start() + owner.end(), sentence.end()) < LEAST));
    }

    private static boolean goesOn(String behind) {
        String rest = behind.stripLeading();
        return !rest.isEmpty() && Character.isLetter(rest.charAt(0));
    }

    private boolean onlyNames(Matters matters, ReadUnit unit) {
        return owners.onlyNames(unit.words(), matters.context().roster()).isPresent();
    }

    private static boolean hasDay(ReadUnit unit, int from) {
        return unit.times(from, unit.words().length()).stream()
                .anyMatch(time -> time.kind().concrete());
    }

    private static boolean headingHasDay(Matters matters, Listed entry) {
        int heading = entry.unit().unit().heading();
        boolean own = heading >= matters.entry().firstHeading()
                && heading != matters.entry().title();
        return own && hasDay(matters.context().heading(heading), 0);
    }

    private Optional<OpenQuestion> row(Matters matters, Row row) {
        ReadUnit subject = row.subject();
        boolean answered =
                row.words("answer").filter(answer -> !isNothing(answer)).isPresent()
                        || row.all().stream().anyMatch(cell -> matters.has(cell, "answered"));
        if (answered || words.saysNone(subject.words())) {
            return Optional.empty();
        }
        boolean assigned = row.words("owner").isPresent()
                ? owners
                        .ofField(
                                row.words("owner").orElse(""), matters.context().roster())
                        .stream()
                        .anyMatch(OwnerWords::named)
                : row.all().stream().anyMatch(cell -> named(matters, cell.words()));
        boolean dated = row.all().stream()
                .anyMatch(cell -> cell.unit().index() != subject.unit().index() && hasDay(cell, 0));
        TextRange range = subject.unit().text().range();
        return Optional.of(new OpenQuestion(range, subject.words().strip(), assigned, dated));
    }

    private static boolean isNothing(String cell) {
        return RiskReader.isNothing(BareWords.of(cell));
    }
}
