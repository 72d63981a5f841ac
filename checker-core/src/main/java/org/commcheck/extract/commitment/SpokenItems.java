package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.CharSigns;
import org.commcheck.text.GuardedPattern;
import org.commcheck.text.Scripts;

/**
 * Finds the action items of minutes that are sentences or plain entries: {@code Bo will …}, {@code Bo to …}, 由张三负责 …, {@code task -- Bo},
 * a decision with a day. A name needs a witness: the attendee list, a handle, a label.
 */
final class SpokenItems {

    /** {@code Bo is preparing to …}, {@code Bo has been looking how to …}: what somebody does already. */
    private static final Pattern TELLS = Pattern.compile(
            "\\W{0,4}(?:@?[\\p{L}\\p{N}_.-]+(?:,? and |, | )){1,4}(?:is|are|was|were|has been|have been)\\s+(?!going\\b|to\\b|supposed\\b|asked\\b|planning\\b|assigned to\\b|tasked\\b|responsible\\b)[a-z]");

    static final GuardedPattern ASSIGNED = GuardedPattern.of(
            "责负責負跟执由-",
            "(?:责任人|负责人|責任人|負責人|跟进人|执行人)(?:\\s*[:：为是]\\s*|\\s+)\\S|由\\s*\\S{1,20}?(?:负责|跟进|完成|牵头|协调|提供|组织|修改|整理|推动)|--\\s*\\p{IsHan}{2,3}\\s*(?:[/、]|$|完成时间)");

    private static final Pattern DONE = Pattern.compile("已|了[，。；\\s]|了$");

    /** What a sentence speaks of ends at a number or a mark. */
    private static final Pattern FIRST_WORDS = Pattern.compile("(?<=\\p{IsHan})[^\\p{IsHan}]");

    private static final String NEXT_MEETING = "next-meeting";

    private static final long BY = CharSigns.of("由");
    private static final int LONGEST_NAME = 4;

    private static final int LONGEST_STAGE = 12;
    private static final String STAGE_ENDS = "）):：";

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final ListedItems listed;
    private final Purposes purposes;
    private final NameShapes shapes;
    private final HandleCalls handles;
    private final LaterPromises later;
    private final BoldPromises bold;
    private final Pronouns pronouns;
    private final SpeechStarts speeches;
    private final TakenOn takenOn;
    private final OwnPromises ownPromises;
    private final KnownClauses clauses;
    private final TailCharges tails;
    private final boolean marked;

    /** @param marked whether the author lists or marks what is to be done: then a sentence is an item only if it says who does it */
    SpokenItems(
            ItemContext context,
            ItemReader reader,
            ActReader acts,
            ChineseActs chinese,
            ListedItems listed,
            Purposes purposes,
            NameShapes shapes,
            boolean marked) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.chinese = chinese;
        this.listed = listed;
        this.purposes = purposes;
        this.shapes = shapes;
        this.handles = new HandleCalls(acts);
        this.later = new LaterPromises(context, reader, acts, shapes);
        this.bold = new BoldPromises(context, reader, acts, shapes);
        this.pronouns = new Pronouns(context, shapes);
        this.clauses = new KnownClauses(context.roster(), shapes);
        this.tails = new TailCharges(context, reader, purposes, shapes);
        this.takenOn = new TakenOn(context, chinese, shapes, marked);
        this.speeches = new SpeechStarts(context, purposes, chinese.meeting(), shapes);
        this.ownPromises = new OwnPromises(acts);
        this.marked = marked;
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (ReadUnit unit : context.units()) {
            if (!unit.unit().isCell()
                    && !unit.unit().quoted()
                    && !listed.taken(unit.unit())
                    && !context.isReason(unit)) {
                String purpose = purposes.of(unit.unit());
                boolean spoken = !Purposes.isNever(purpose) || purposes.isLivedAgenda(purpose);
                if (spoken && !purpose.equals("previous-actions")) {
                    find(unit, purpose, found);
                }
            }
        }
        return found;
    }

    private void find(ReadUnit unit, String purpose, List<Draft> found) {
        int spoken = speeches.start(unit);
        int before = found.size();
        for (ReadSentence sentence : unit.sentences()) {
            int start = Math.max(sentence.start(), Math.min(spoken, sentence.end()));
            int note = purposes.behindNote(unit.words(), start, sentence.end());
            int from = later.behindTopic(unit, note, sentence.end());
            Optional<Draft> whole = from < sentence.end() && open(unit, sentence)
                    ? sentence(unit, from, sentence.end(), purpose)
                    : Optional.empty();
            whole.ifPresent(draft -> found.addAll(listed.shares(draft)));
            if (whole.isEmpty()) {
                found.addAll(later.find(unit, sentence, from));
                bold.find(unit, sentence, from).ifPresent(found::add);
                clauses(unit, sentence, from, purpose, found);
            }
        }
        List<Draft> own = found.subList(before, found.size());
        for (Draft tail : tails.in(unit)) {
            own.removeIf(draft -> draft.owners().isEmpty() && draft.range().overlaps(tail.range()));
            if (own.stream().noneMatch(draft -> draft.range().overlaps(tail.range()))) {
                own.add(tail);
            }
        }
    }

    /** 规则要法务看一遍，范雨去联系，周五给答复: what somebody known takes on behind what was told first. */
    private void clauses(ReadUnit unit, ReadSentence sentence, int from, String purpose, List<Draft> found) {
        boolean may = unit.mayHold(CharSigns.HANS) && !context.roster().knowsNobody() && open(unit, sentence);
        if (!may || isMeetingsOwn(unit.words().substring(from, sentence.end()))) {
            return;
        }
        List<Integer> starts = clauses.starts(unit.words(), from, sentence.end());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : sentence.end();
            sentence(unit, starts.get(i), end, purpose)
                    .map(draft -> draft.deadlines().isEmpty()
                            ? draft.with(draft.owners(), stage(unit, draft.start()))
                            : draft)
                    .ifPresent(found::add);
        }
    }

    /** 第一阶段（3月2日—3月6日）：张三交付接口，李四完成页面: the days that a paragraph begins with hold for its clauses. */
    private static List<Placed<DueWords>> stage(ReadUnit unit, int clause) {
        if (unit.times().isEmpty()) {
            return List.of();
        }
        TimeSpan first = unit.times().get(0);
        boolean headed = first.start() <= LONGEST_STAGE
                && first.end() < clause
                && STAGE_ENDS.indexOf(unit.words().charAt(first.end())) >= 0;
        return headed ? PlanHeadings.ofWords(unit).map(List::of).orElse(List.of()) : List.of();
    }

    /** What was done or asked is nothing to do; a clause that hands on an act is, whatever it tells before. */
    private static boolean open(ReadUnit unit, ReadSentence sentence) {
        if (sentence.mood() == Mood.PAST) {
            String words = unit.words().substring(sentence.start(), sentence.end());
            return isAssigned(unit, words) && !DONE.matcher(words).find();
        }
        return sentence.mood() != Mood.QUESTION && sentence.mood() != Mood.QUOTE;
    }

    private static boolean isAssigned(ReadUnit unit, String words) {
        return unit.mayHold(CharSigns.HANS) && ASSIGNED.isIn(words);
    }

    /** 由张三上传: whatever the verb, behind 由 stands somebody known. */
    private boolean isByKnown(String words) {
        if (context.roster().knowsNobody()) {
            return false;
        }
        for (int at = words.indexOf('由'); at >= 0; at = words.indexOf('由', at + 1)) {
            for (int length = 2; length <= LONGEST_NAME && at + 1 + length <= words.length(); length++) {
                if (context.roster().knows(words.substring(at + 1, at + 1 + length))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Draft> sentence(ReadUnit unit, int from, int to, String purpose) {
        if (purposes.listsPeople(unit.words(), from)) {
            return Optional.empty();
        }
        String words = unit.words().substring(from, to);
        if (chinese.meeting().givesPart(words)) {
            return Optional.empty();
        }
        boolean assigned = (isAssigned(unit, words) || (unit.mayHold(BY) && isByKnown(words))) && !isMeetingsOwn(words);
        boolean promise = unit.has(Mood.COMMITMENT, from, to);
        boolean limited =
                DatedDecisions.isLimited(unit, from, to) || !stage(unit, from).isEmpty();
        boolean own = from > 0 && ownPromises.isOne(words, limited);
        boolean promised =
                LaterPromises.begins(words) && (promise || acts.read(words).isPresent());
        boolean named =
                (promised || handles.calls(words)) && !TELLS.matcher(words).lookingAt() && !acts.isNews(words);
        boolean dated = DatedDecisions.isOne(unit, from, to, purpose);
        boolean han = unit.mayHold(CharSigns.HANS)
                && mayBeTakenOn(words, promise, limited)
                && Scripts.holdsHan(words)
                && isOwn(words);
        List<Placed<OwnerWords>> called = called(unit, from, words);
        if (!own && !assigned && !named && !dated && !han && called.isEmpty()) {
            return Optional.empty();
        }
        int start = own ? 0 : from;
        Draft draft = pronouns.resolve(reader.read(unit, start, to, Form.SENTENCE, context.roster(), assigned || own));
        if (dated && draft.owners().isEmpty() && from > 0) {
            draft = handedTo(unit, from, draft);
        }
        if (!called.isEmpty() && (isFirst(called.get(0), draft) || isResolved(words, called.get(0)))) {
            return Optional.of(draft.with(called, draft.deadlines()));
        }
        boolean taken = han && (takenOn.isOne(words, draft, promise, limited) || (!marked && promise && limited));
        boolean owned = (own || assigned || named)
                && !JointDecisions.isOne(draft, from)
                && areCertain(draft, assigned, promise)
                && (own || assigned || isWitnessed(draft) || acts.takesOn(words));
        return taken || owned || dated ? Optional.of(draft) : Optional.empty();
    }

    /** {@code Bo: send the notes by Friday} among the decisions: who stands before the colon does it. */
    private Draft handedTo(ReadUnit unit, int from, Draft draft) {
        return reader.owners()
                .onlyKnownNames(unit.words().substring(0, from), context.roster())
                .map(names -> draft.with(ItemReader.placed(unit, 0, names), draft.deadlines()))
                .orElse(draft);
    }

    /** Those whom the sentence calls on by its first words, be they known or not: 请总干事联系厂商. */
    private List<Placed<OwnerWords>> called(ReadUnit unit, int from, String words) {
        return unit.mayHold(CharSigns.HANS) && isOwn(words)
                ? ItemReader.placed(unit, from, reader.owners().called(words, context.roster()))
                : List.of();
    }

    private static boolean isFirst(Placed<OwnerWords> called, Draft draft) {
        return draft.owners().isEmpty()
                || called.range().start() <= draft.owners().get(0).range().start();
    }

    /** 王芳反映车位不足，会议同意由总务处办理: what the meeting resolved counts, whoever spoke before. */
    private boolean isResolved(String words, Placed<OwnerWords> called) {
        return chinese.meeting().resolves(words, called.words().start());
    }

    /** Whether a Chinese sentence neither tells what others do, nor who keeps the minutes, nor judges. */
    private boolean isOwn(String words) {
        return !chinese.remarks().judges(words) && !chinese.remarks().tellsOfOthers(words) && !isMeetingsOwn(words);
    }

    /** 纪要由张三整理, 下次例会3月11日召开，由张三主持: who keeps the minutes, or leads the next meeting. */
    private boolean isMeetingsOwn(String words) {
        if (words.indexOf('由') < 0) {
            return false;
        }
        return chinese.meeting().tellsWhoRecords(words)
                || (chinese.meeting().tellsWhoChairs(words)
                        && purposes.ofWords(FIRST_WORDS.split(words, 2)[0]).equals(NEXT_MEETING));
    }

    /** Of several names that stand together one that is sure vouches for the others. */
    private boolean areCertain(Draft draft, boolean assigned, boolean promise) {
        List<OwnerWords> owners = draft.owners().stream().map(Placed::words).toList();
        boolean vouched = owners.stream().anyMatch(owner -> isSure(owner.name()));
        return !owners.isEmpty()
                && owners.stream()
                        .allMatch(owner -> owner.named()
                                && (certain(owner.name(), assigned, promise)
                                        || (vouched && shapes.isPerson(owner.name()))));
    }

    /** Whether a list of attendees, a label or a handle vouches for one of the owners, rather than a given name alone. */
    private boolean isWitnessed(Draft draft) {
        return draft.owners().stream()
                .map(Placed::words)
                .anyMatch(owner -> context.knows(owner.name()) || !shapes.isSurelyPerson(owner.name()));
    }

    private boolean isSure(String name) {
        return context.knows(name) || shapes.isSurelyPerson(name);
    }

    private boolean mayBeTakenOn(String words, boolean promise, boolean limited) {
        return promise || limited || !context.roster().isEmpty() || words.indexOf('@') >= 0;
    }

    /** Outside action lists a name by its shape alone is too little: half of all capitalised words are none. */
    private boolean certain(String name, boolean assigned, boolean promise) {
        boolean likely = shapes.isGroup(name) || (context.roster().isEmpty() && shapes.isPerson(name));
        return assigned || isSure(name) || (promise && likely);
    }
}
