package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.text.CharSet;
import org.commcheck.text.CharSigns;
import org.jspecify.annotations.Nullable;

/** Tells what the place of a unit is for: the label of a list item around it, else the section. */
final class Purposes {

    private static final CharSet LABEL_ENDS = CharSet.of(":：?？");

    /** What stands for what nobody knows yet. */
    private static final Pattern OPEN =
            Pattern.compile("(?i)[^\\p{L}\\p{N}]*(?:tb[acd]|待定|未定|待补充|待補充)?[^\\p{L}\\p{N}]*");

    private static final long COLONS = CharSigns.of(":：");
    private static final String PLAN = "next-steps";
    private static final Set<String> ACTIONS = Set.of("action-items", PLAN);
    private static final String AGENDA = "agenda";

    /** In the table of names what a list of tasks is called. */
    private static final String TO_DO = "to-do";

    private static final int LONGEST_LINE = 60;
    private static final int FEWEST_QUESTIONS = 2;

    private static final Pattern TO_BE_DONE = Pattern.compile(
            "(?i)\\b(?:needs?|have|has|are|is|remains?|yet|still|must|should|shall)\\s+(?:still\\s+)?(?:to\\s+)?be\\s+(?:\\p{L}+ed|done|made|written|built|sent|bought|found|chosen|drawn|put)\\b");

    private static final Pattern TO_BE_TALKED_OF = Pattern.compile(
            "(?i)\\bbe\\s+(?:discussed|considered|debated|decided|noted|used|called|allowed|needed|covered)\\b");
    /** In a report the plan; over an entry of minutes the events to come. */
    private static final String UPCOMING = "upcoming";

    private static final Set<String> NEVER = Set.of(
            "attendees", AGENDA, "contents", "links", "appendix", "next-meeting", "progress", "example", "thanks");

    private final ItemContext context;
    private final SectionKinds kinds;

    private final LivedAgenda agenda;
    private final boolean livesInAgenda;

    /** By unit of the entry what {@link #of} says; null where nobody asked yet. */
    private final @Nullable String[] known;

    /** By item what {@link #isTalkedOver} and {@link #reports} say: each of its children asks. */
    private final Map<Integer, Boolean> talkedOver = new HashMap<>();

    private final Map<Integer, Boolean> reporting = new HashMap<>();

    /** By index of a top-level entry or a paragraph what is to be done there by the words above: {@code Actions for next time}, without a colon. */
    private final Map<Integer, String> introduced = new HashMap<>();

    /** By index of such an entry the line above it. */
    private final Map<Integer, ReadUnit> lines = new HashMap<>();

    Purposes(ItemContext context, SectionKinds kinds) {
        this.context = context;
        this.kinds = kinds;
        this.known = new String[context.units().size()];
        this.agenda = new LivedAgenda(context, kinds);
        this.livesInAgenda = agenda.holdsNotes();
        introduce();
    }

    private void introduce() {
        ReadUnit line = null;
        String kind = SectionKinds.OTHER;
        String announced = SectionKinds.OTHER;
        for (ReadUnit unit : context.units()) {
            boolean paragraph =
                    unit.unit().kind() == Unit.Kind.PARAGRAPH && unit.unit().depth() == 0;
            if (paragraph) {
                if (!announced.equals(SectionKinds.OTHER)) {
                    introduced.put(unit.unit().index(), announced);
                }
                announced = announced(unit);
                line = isLine(unit) ? unit : null;
                kind = SectionKinds.OTHER;
            } else if (line != null && unit.unit().isItem()) {
                boolean here = unit.unit().heading() == line.unit().heading();
                boolean first = unit.unit().index() == line.unit().index() + 1;
                kind = !here ? SectionKinds.OTHER : first ? ofWords(line.words()) : kind;
                if (here && (isActions(kind) || kind.equals("previous-actions"))) {
                    introduced.put(unit.unit().index(), kind);
                    lines.put(unit.unit().index(), line);
                }
            }
        }
    }

    /** What the last sentence of a paragraph says that stands in the next one: {@code Our tasks this week:}. */
    private String announced(ReadUnit unit) {
        String words = unit.words().strip();
        boolean more = words.endsWith(":") || words.endsWith("：");
        if (!more || unit.sentences().size() < 2) {
            return SectionKinds.OTHER;
        }
        String last = unit.words()
                .substring(unit.sentences().get(unit.sentences().size() - 1).start());
        String kind = last.length() <= LONGEST_LINE ? ofWords(last) : SectionKinds.OTHER;
        return isActions(kind) ? kind : SectionKinds.OTHER;
    }

    /** {@code The following papers need to be written this week:}: in minutes and reports what stands below is to be done. */
    private boolean isToBeDone(String words) {
        return (context.isMinutes() || context.isReport())
                && words.endsWith(":")
                && words.contains(" be ")
                && TO_BE_DONE.matcher(words).find()
                && !TO_BE_TALKED_OF.matcher(words).find();
    }

    /** Whether a paragraph may be the title of the list below it: one line, no sentence. */
    private static boolean isLine(ReadUnit unit) {
        String words = unit.words().strip();
        return words.length() <= LONGEST_LINE
                && words.indexOf('\n') < 0
                && words.indexOf(':') < 0
                && !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    /** Whether a label right before a place says that names follow, whatever their bearers do there: 参加人：王芳（主持）. */
    boolean listsPeople(String words, int from) {
        int colon = from;
        while (colon > 0 && Character.isWhitespace(words.charAt(colon - 1))) {
            colon--;
        }
        if (colon == 0 || ":：".indexOf(words.charAt(colon - 1)) < 0) {
            return false;
        }
        int start = Math.max(words.lastIndexOf('\n', colon - 1), words.lastIndexOf('\u3000', colon - 1)) + 1;
        return ofWords(words.substring(start, colon - 1)).equals("attendees");
    }

    /** See {@link LivedAgenda#behindNote}. */
    int behindNote(String words, int from, int to) {
        return agenda.behindNote(words, from, to);
    }

    /** See {@link LivedAgenda#isNote}. */
    boolean isNote(String label) {
        return agenda.isNote(label);
    }

    /** Whether what stands here is an agenda whose topics hold the notes: what is promised there is promised. */
    boolean isLivedAgenda(String purpose) {
        return livesInAgenda && purpose.equals(AGENDA);
    }

    /** The kind of the nearest label or section around a unit; many readers ask the same. */
    String of(Unit unit) {
        int at = unit.index() - context.entry().firstUnit();
        if (unit.index() < 0) {
            return around(unit);
        }
        String kind = known[at];
        if (kind == null) {
            kind = around(unit);
            known[at] = kind;
        }
        return kind;
    }

    private String around(Unit unit) {
        String section = context.purpose(unit.heading());
        String label = ofLabelAround(unit);
        if (isInAgenda(unit)) {
            return livesInAgenda && isActions(label) ? label : section;
        }
        if (!label.equals(SectionKinds.OTHER)) {
            return label;
        }
        return introduced.isEmpty() ? section : introduced.getOrDefault(top(unit), section);
    }

    /** Whether a unit stands right under the heading of an agenda. */
    boolean isInAgenda(Unit unit) {
        return context.entry().kind(unit.heading()).equals(AGENDA);
    }

    /** The kind that the nearest item around a unit names; {@link SectionKinds#OTHER} if none does. */
    private String ofLabelAround(Unit unit) {
        for (int at = unit.parent();
                at >= 0 && context.has(at);
                at = context.unit(at).unit().parent()) {
            String kind = ofLabel(context.unit(at));
            if (!kind.equals(SectionKinds.OTHER)) {
                return kind;
            }
        }
        return SectionKinds.OTHER;
    }

    /** The line without a colon that says what the list of a unit is for, {@code Next week} right above it; empty if there is none. */
    Optional<ReadUnit> lineAbove(Unit unit) {
        return lines.isEmpty() ? Optional.empty() : Optional.ofNullable(lines.get(top(unit)));
    }

    private int top(Unit unit) {
        int at = unit.index();
        while (context.has(at) && context.unit(at).unit().parent() >= 0) {
            at = context.unit(at).unit().parent();
        }
        return at;
    }

    /** The kind that the words of a label name. */
    String ofWords(String words) {
        return kinds.of(words);
    }

    /** The kind that the first of several lines of an entry gives to the others: {@code What are next steps?}. */
    String ofFirstLine(ReadUnit unit) {
        int feed = unit.unit().isItem() ? unit.words().indexOf('\n') : -1;
        return feed > 0 && feed <= LONGEST_LINE ? ofWords(unit.words().substring(0, feed)) : SectionKinds.OTHER;
    }

    /**
     * The kind that a list item gives to what stands under it; only short items that end in a colon, ask for it
     * ({@code What will you do today?}), or are nothing but a label, do.
     */
    String ofLabel(ReadUnit item) {
        String words = item.words().strip();
        boolean label = words.length() <= 24 || LABEL_ENDS.has(words.charAt(words.length() - 1));
        if (!label || context.children(item).isEmpty()) {
            return SectionKinds.OTHER;
        }
        if (context.isMinutes() && UPCOMING.equalsIgnoreCase(BareWords.of(words))) {
            return SectionKinds.OTHER;
        }
        String kind = kinds.of(words);
        if (isActions(kind) && isTalkedOver(item)) {
            return SectionKinds.OTHER;
        }
        return kind.equals(SectionKinds.OTHER) && isToBeDone(words) ? PLAN : kind;
    }

    /** {@code Next week: the letter}: whether an entry begins with the label of a plan, and behind it stands something, be it no act. */
    boolean plans(ReadUnit unit, NoneWords none) {
        return inline(unit)
                .filter(label -> label.hasValue() && !none.matches(label.value(unit.words())))
                .filter(label -> !OPEN.matcher(label.value(unit.words())).matches())
                .filter(label -> ofWords(label.key()).equals(PLAN))
                .isPresent();
    }

    /** Whether a unit has beneath it both what was done and what is planned, each with its label: so people report. */
    boolean reports(ReadUnit unit) {
        return reporting.computeIfAbsent(unit.unit().index(), index -> tellsBoth(unit));
    }

    private boolean tellsBoth(ReadUnit unit) {
        Set<String> kinds = new HashSet<>();
        for (ReadUnit child : context.children(unit)) {
            inline(child).ifPresent(label -> kinds.add(ofWords(label.key())));
        }
        return kinds.contains(PLAN) && kinds.contains("progress");
    }

    private static Optional<Label> inline(ReadUnit unit) {
        return unit.unit().isItem() && unit.mayHold(COLONS)
                ? Label.at(unit.words(), 0, unit.words().length())
                : Optional.empty();
    }

    /** {@code Next steps} as a topic of minutes, under which those who met ask each other: {@code Ana, what about the hall?}. */
    private boolean isTalkedOver(ReadUnit topic) {
        return context.isMinutes()
                && !context.roster().knowsNobody()
                && talkedOver.computeIfAbsent(
                        topic.unit().index(),
                        index -> context.children(topic).stream()
                                        .filter(this::isAsked)
                                        .limit(FEWEST_QUESTIONS)
                                        .count()
                                == FEWEST_QUESTIONS);
    }

    private boolean isAsked(ReadUnit unit) {
        String words = unit.words().strip();
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.endsWith("?") && end > 0 && context.knows(words.substring(0, end));
    }

    /** Whether the title hands out work: 项目分工表. */
    boolean handsOut() {
        return hasTitle() && isActions(ofWords(title()));
    }

    /** Whether the paper is a list of what several people are to do: each open box in it is a task. One that names nobody is its writer's own notebook. */
    boolean isToDoList() {
        return !context.roster().isEmpty() && hasTitle() && kinds.names(TO_DO, title());
    }

    private boolean hasTitle() {
        int title = context.entry().title();
        return title >= context.entry().firstHeading()
                && title < context.entry().endHeading();
    }

    private String title() {
        return context.heading(context.entry().title()).words();
    }

    /** Whether what is listed here is to be done. */
    boolean isActions(String kind) {
        return ACTIONS.contains(kind)
                || (kind.equals("corrective-actions") && context.isReview())
                || (kind.equals("pledges") && context.isMinutes());
    }

    /** Whether nothing here is to be done, whatever it looks like. */
    static boolean isNever(String kind) {
        return NEVER.contains(kind);
    }
}
