package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.Act;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.outline.Siblings;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListItem.CheckBox;

/** Tells entries of lists that say what is to be done from questions, remarks, denials and addresses. */
final class ListEntries {

    private static final int MOST_SENTENCES = 2;

    private static final Pattern AGREED = Pattern.compile(
            "(?i)\\b(?:agreed|decided|resolved) that\\b.*\\b(?:would|should|will)\\b|\\b(?:agreed|decided|noted|resolved),? to be \\p{Ll}+(?:ed|en|nt|de|wn)\\b");

    private static final String WILL = "Will ";
    private static final String BEHIND_COMMA = ", will ";
    private static final String SOMEBODY = "Bo will ";

    private static final Pattern GIVEN_UP = Pattern.compile(
            "\\W*(?:\\S+\\s){0,2}\\S+\\shad\\s(?:\\S+\\s)?(?:thought|planned|hoped|intended|wanted|meant|considered)\\b.*\\bbut\\b.*"
                    + "|.{0,6}?(?:本想|本来想|本來想|本打算|原想|原打算|原计划|原計劃|原本).*[，,；;](?:但|不过|不過|后来|後來|现|現).*",
            Pattern.DOTALL);

    private static final Pattern FORBIDDING = Pattern.compile(
            "\\W{0,4}(?i:(?:(?:we|i|they|nobody|you) )?(?:will|shall|must|should|do) (?:not|never)|(?:(?:we|i|they) )?(?:won|don|mustn|shouldn)['’]t|never) (?!(?:forget|hesitate|miss|lose|worry)\\b)[a-z]");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final StatedEntries stated;
    /** How many more items of a list have a check box than have none. */
    private final Map<Siblings, Integer> boxed = new HashMap<>();

    ListEntries(ItemContext context, ItemReader reader, ActReader acts, ChineseActs chinese, StatedEntries stated) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.chinese = chinese;
        this.stated = stated;
        for (ReadUnit unit : context.units()) {
            if (unit.unit().isItem()) {
                boxed.merge(Siblings.of(unit.unit()), unit.unit().box() == CheckBox.NONE ? -1 : 1, Integer::sum);
            }
        }
    }

    /** Whether an item of a list may be something to do: it has words, is no remark beside check boxes, and denies nothing. */
    boolean maySayTask(ReadUnit unit) {
        return unit.unit().isItem()
                && hasWords(unit)
                && !leadsOn(unit)
                && !isNote(unit)
                && !stated.isOne(unit)
                && !isDenial(unit.words())
                && !isGivenUp(unit.words())
                && !forbids(unit.words())
                && !chinese.remarks().forbids(unit.words());
    }

    static boolean asks(ReadUnit unit) {
        return !unit.sentences().isEmpty() && unit.sentences().get(0).mood() == Mood.QUESTION;
    }

    /**
     * An entry of open issues is a task when it names an act or an owner; else it is a question.
     *
     * @param ticket whether its words are the title of a ticket: then it takes an owner
     */
    boolean names(ReadUnit unit, boolean ticket) {
        return (!ticket && (isAct(unit) || chinese.inAnyClause(unit.words())))
                || !reader.owners().read(unit.words(), context.roster(), true).isEmpty();
    }

    /** 下周继续联调: in a report an entry that begins with the time to come and an act, wherever it stands. */
    boolean plansAhead(ReadUnit unit) {
        int behind = context.isReport() ? reader.behindNext(unit.words()) : 0;
        return behind > 0
                && unit.sentences().get(0).mood() != Mood.PAST
                && unit.sentences().get(0).mood() != Mood.QUESTION
                && !chinese.remarks().judges(unit.words())
                && chinese.begins(unit.words(), behind);
    }

    /** {@code Will draft the letter}, {@code Reading the notes, will draft the letter}: a promise whose subject stands elsewhere. */
    boolean wills(String words) {
        int will = words.startsWith(WILL) ? 0 : words.indexOf(BEHIND_COMMA) + 2;
        boolean opens =
                will == 0 || (will > 1 && words.substring(0, words.indexOf(' ')).endsWith("ing"));
        return opens && acts.takesOn(SOMEBODY + words.substring(will + WILL.length()));
    }

    static boolean isAct(ReadUnit unit) {
        return unit.has(Mood.COMMITMENT, 0, unit.words().length());
    }

    /** A paragraph under an action heading is an entry if it asks somebody for something, in Chinese also if it begins with an act. */
    boolean isLine(ReadUnit unit) {
        return unit.unit().kind() == Unit.Kind.PARAGRAPH
                && (asksNamed(unit) || isDatedAct(unit) || isOrder(unit) || isChineseAct(unit));
    }

    /**
     * {@code It was agreed that the notes would be sent}, {@code The worry was noted to be passed on}: under the heading of an action a meeting's words for
     * it, whatever their voice.
     */
    boolean isAgreed(ReadUnit unit) {
        return context.isMinutes()
                && unit.unit().kind() == Unit.Kind.PARAGRAPH
                && unit.unit().parent() < 0
                && unit.sentences().size() == 1
                && unit.sentences().get(0).language().equals("en")
                && unit.words().contains("ed ")
                && AGREED.matcher(unit.words()).find();
    }

    /** {@code Book the review by 27 May.}: an act and a limit. */
    private boolean isDatedAct(ReadUnit unit) {
        return unit.sentences().size() == 1
                && unit.sentences().get(0).language().equals("en")
                && unit.times().stream()
                        .anyMatch(time -> time.deadline() && time.kind().concrete())
                && acts.read(unit.words())
                        .filter(act -> act.form() == Act.Form.ORDERED)
                        .isPresent();
    }

    /** {@code Read the draft and write our parts.}: the one line of a plan. */
    private boolean isOrder(ReadUnit unit) {
        String words = unit.words().strip();
        return context.isReport()
                && unit.unit().parent() < 0
                && unit.sentences().size() == 1
                && unit.sentences().get(0).language().equals("en")
                && words.endsWith(".")
                && acts.read(words)
                        .filter(act -> act.form() == Act.Form.ORDERED)
                        .isPresent();
    }

    /** 继续完善登录页，完成联调。: one line of a plan, which introduces nothing. */
    private boolean isChineseAct(ReadUnit unit) {
        String words = unit.words().strip();
        return (context.isMinutes() || context.isReport())
                && !unit.sentences().isEmpty()
                && unit.sentences().size() <= MOST_SENTENCES
                && unit.sentences().get(0).language().equals("zh")
                && unit.sentences().get(0).mood() != Mood.PAST
                && unit.sentences().get(0).mood() != Mood.QUESTION
                && words.indexOf('\n') < 0
                && "：:".indexOf(words.charAt(words.length() - 1)) < 0
                && chinese.begins(words, 0)
                && !chinese.remarks().settles(words, 0);
    }

    private boolean asksNamed(ReadUnit unit) {
        return unit.sentences().size() == 1
                && (isAct(unit) || isActOfGroup(unit))
                && (!unit.sentences().get(0).language().equals("en") || asksSomebody(unit))
                && reader.owners().read(unit.words(), context.roster(), false).stream()
                        .anyMatch(OwnerWords::named);
    }

    /** 产品部完善文档: behind the group's name stands the act. */
    private boolean isActOfGroup(ReadUnit unit) {
        return reader.owners().read(unit.words(), context.roster(), false).stream()
                .limit(1)
                .anyMatch(owner -> owner.start() <= 1 && chinese.begins(unit.words(), owner.end()));
    }

    /** {@code Remember to …} looks like {@code Ana to …}. */
    private boolean asksSomebody(ReadUnit unit) {
        return acts.read(unit.words()).filter(Act::hasSubject).isPresent();
    }

    /** {@code None}, {@code Chairs: no action}. */
    static boolean saysNone(ReadUnit unit, NoneWords none) {
        String words = unit.words();
        String value = Label.at(words, 0, words.length())
                .map(label -> label.value(words))
                .orElse("");
        return none.matches(words) || (!value.isEmpty() && (none.matches(value) || isDenial(value)));
    }

    /** {@code No meeting on 11 November}. */
    static boolean isDenial(String words) {
        return words.regionMatches(true, 0, "no ", 0, "no ".length());
    }

    /** {@code I had thought of going to the fair, but …}, 原打算参加展会，但…: what nobody means to do any more. */
    private static boolean isGivenUp(String words) {
        boolean may = words.indexOf(" had ") > 0 || words.indexOf('本') >= 0 || words.indexOf('原') >= 0;
        return may && GIVEN_UP.matcher(words).lookingAt();
    }

    /** {@code We will not print it}, {@code Never leave the door open}: what is to be left undone; {@code Don't forget to call} is not. */
    private static boolean forbids(String words) {
        boolean may =
                words.contains("ot ") || words.contains("n't ") || words.contains("n’t ") || words.contains("ever ");
        return may && FORBIDDING.matcher(words).lookingAt();
    }

    /** An item that is nothing but an address, or dots to be filled in, is no act. */
    private static boolean hasWords(ReadUnit unit) {
        String words = unit.words().strip();
        boolean address = (words.startsWith("http://") || words.startsWith("https://")) && words.indexOf(' ') < 0;
        return !address && words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** {@code [Open days](#open-days)}: an entry of contents, which leads to what stands below on the page. */
    private static boolean leadsOn(ReadUnit unit) {
        InlineText text = unit.unit().text();
        return text.isWholly(InlineMark.Kind.LINK)
                && text.marks().stream()
                        .filter(mark -> mark.kind() == InlineMark.Kind.LINK)
                        .allMatch(mark -> mark.target().startsWith("#"));
    }

    /** Where an author ticks boxes, items of the list without a box are remarks unless they ask for an act. */
    private boolean isNote(ReadUnit unit) {
        return unit.unit().box() == CheckBox.NONE
                && boxed.getOrDefault(Siblings.of(unit.unit()), 0) > 0
                && !isAct(unit)
                && acts.read(unit.words()).isEmpty()
                && !chinese.in(unit.words()).follows(0, 0);
    }
}
