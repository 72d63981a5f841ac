package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.CharSigns;

/**
 * Finds the entries of Chinese minutes that hand something to somebody who is known, wherever they stand: 统整：王小雨, 王小雨：3月18日前交初稿,
 * 3月18日前写完第五章（王小雨）. What has entries below it is a topic, and a name behind it is its speaker's.
 */
final class AssignedEntries {

    private static final Pattern TASK_FIRST = Pattern.compile("\\s*([^:：，。；,;\\n]{2,24})[:：]\\s*([^:：\\n]{2,40})");
    private static final Pattern NAME_FIRST = Pattern.compile("\\s*([^:：，。；,;\\s]{2,12})[:：]\\s*(?=\\S)");
    private static final Pattern BRACKET_LAST = Pattern.compile("[^\\n]{2,80}?[（(]([^()（）\\n]{2,20})[)）][\\s。；;]*");

    /** {@code Posters: Ana, by 1 April}: behind the task who is known, and then a limit. */
    private static final Pattern TASK_DATED = Pattern.compile("\\s*[^:\\n]{2,60}?(?::\\s+|\\s[-–—]\\s)([^:\\n]{2,80})");

    private static final Pattern ARROW_LAST =
            Pattern.compile("[^\\n]{2,120}?\\s*(?:[-=][>＞]|→|➡|⇒)\\s*([^\\n>＞→]{1,60})");
    private static final long ARROWS = CharSigns.of(">＞→➡⇒");

    private static final int FULL_NAME = 3;

    /** Whom a word ends with that says what somebody is: 主讲人, 记录员, 组长. */
    private static final String ROLES = "人员員者师師长長";

    private final ItemContext context;
    private final ItemReader reader;
    private final ChineseActs chinese;
    private final Purposes purposes;
    private final NameShapes shapes;

    AssignedEntries(ItemContext context, ItemReader reader, ChineseActs chinese, Purposes purposes, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.chinese = chinese;
        this.purposes = purposes;
        this.shapes = shapes;
    }

    /** The item that a unit is, if it is such an entry. */
    Optional<Draft> of(ReadUnit unit) {
        Optional<List<OwnerWords>> handed = arrowLast(unit);
        if (handed.isEmpty() && !isPlace(unit)) {
            return Optional.empty();
        }
        boolean english = unit.sentences().get(0).language().equals("en");
        Optional<List<OwnerWords>> owners = handed.isPresent()
                ? handed
                : english
                        ? taskDated(unit)
                        : taskFirst(unit).or(() -> nameFirst(unit)).or(() -> bracketLast(unit));
        return owners.map(names -> {
            Draft draft = reader.read(unit, 0, unit.words().length(), Form.SENTENCE, context.roster(), true);
            return draft.with(ItemReader.placed(unit, 0, names), draft.deadlines());
        });
    }

    /** {@code Send the posters -> Bo, Cy}, 回饋問卷 → Tumi: an arrow, and behind it nothing but those who are known. */
    private Optional<List<OwnerWords>> arrowLast(ReadUnit unit) {
        if (!unit.mayHold(ARROWS) || context.roster().knowsNobody() || !mayAssign(unit)) {
            return Optional.empty();
        }
        Matcher arrow = ARROW_LAST.matcher(unit.words());
        return arrow.matches()
                ? reader.owners()
                        .onlyKnownNames(arrow.group(1), context.roster())
                        .map(names -> names.stream()
                                .map(name -> name.moved(arrow.start(1)))
                                .toList())
                : Optional.empty();
    }

    private boolean isPlace(ReadUnit unit) {
        return mayAssign(unit) && !context.isAmongTopics(unit.unit());
    }

    private boolean mayAssign(ReadUnit unit) {
        String purpose = purposes.of(unit.unit());
        return unit.unit().isItem()
                && !Purposes.isNever(purpose)
                && !purpose.equals("previous-actions")
                && !unit.sentences().isEmpty()
                && unit.sentences().get(0).mood() != Mood.PAST
                && unit.sentences().get(0).mood() != Mood.QUESTION;
    }

    /** 统整：王小雨, 简报：王小雨 3月18日前. */
    private Optional<List<OwnerWords>> taskFirst(ReadUnit unit) {
        Matcher line = TASK_FIRST.matcher(unit.words());
        if (!line.matches() || (isRole(line.group(1)) && unit.times().stream().noneMatch(AssignedEntries::isLimit))) {
            return Optional.empty();
        }
        int from = line.start(2);
        int to = unit.times(from, line.end(2)).stream()
                .mapToInt(TimeSpan::start)
                .findFirst()
                .orElse(line.end(2));
        return names(unit, from, to);
    }

    private Optional<List<OwnerWords>> taskDated(ReadUnit unit) {
        Matcher line = TASK_DATED.matcher(unit.words());
        if (unit.times().isEmpty() || !line.matches()) {
            return Optional.empty();
        }
        TimeSpan first = unit.times().get(0);
        return isLimit(first) && first.start() > line.start(1)
                ? reader.owners()
                        .onlyKnownNames(unit.words().substring(line.start(1), first.start()), context.roster())
                        .map(names -> names.stream()
                                .map(name -> name.moved(line.start(1)))
                                .toList())
                : Optional.empty();
    }

    private boolean isRole(String label) {
        String bare = label.strip();
        return ROLES.indexOf(bare.charAt(bare.length() - 1)) >= 0
                || shapes.isGroup(bare)
                || chinese.meeting().isPart(bare)
                || !purposes.ofWords(bare).equals(SectionKinds.OTHER);
    }

    /** 王小雨：3月18日前交初稿: right behind the colon until when. */
    private Optional<List<OwnerWords>> nameFirst(ReadUnit unit) {
        Matcher line = NAME_FIRST.matcher(unit.words());
        boolean due = line.lookingAt()
                && unit.times(line.end(), unit.words().length()).stream()
                        .limit(1)
                        .anyMatch(time -> time.start() == line.end() && isLimit(time));
        return due ? names(unit, line.start(1), line.end(1)) : Optional.empty();
    }

    /** 3月18日前写完第五章（王小雨）: an act, or a limit, and who is known in the brackets behind it. */
    private Optional<List<OwnerWords>> bracketLast(ReadUnit unit) {
        Matcher line = BRACKET_LAST.matcher(unit.words());
        if (!line.matches()) {
            return Optional.empty();
        }
        boolean task = unit.times(0, line.start(1)).stream().anyMatch(AssignedEntries::isLimit)
                || chinese.begins(unit.words(), 0);
        return task ? names(unit, line.start(1), line.end(1)) : Optional.empty();
    }

    /** Somebody known; a full name beside a limit needs no witness. */
    private boolean isSomebody(ReadUnit unit, String name) {
        boolean full = name.length() == FULL_NAME && NameShapes.isHan(name.charAt(0)) && shapes.isPerson(name);
        return context.roster().knows(name)
                || NameShapes.isHandle(name)
                || (full && unit.times().stream().anyMatch(AssignedEntries::isLimit));
    }

    private static boolean isLimit(TimeSpan time) {
        return time.deadline() && time.kind().concrete();
    }

    private Optional<List<OwnerWords>> names(ReadUnit unit, int from, int to) {
        return reader.owners()
                .onlyNames(unit.words().substring(from, to), context.roster())
                .filter(names -> names.stream().allMatch(name -> isSomebody(unit, name.name())))
                .map(names -> names.stream().map(name -> name.moved(from)).toList());
    }
}
