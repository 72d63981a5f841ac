package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.CharSigns;

/** Reads stretches of text that are lists of names: {@code Ana Lima}, {@code Bo/Cy}, {@code @fkr and @mat}, 张三、李四. Immutable. */
final class NameLists {

    /** A capitalised name of one to three words. */
    static final String LATIN = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";

    /** What may stand between two names. */
    static final String AND = "\\s*(?:,\\s*(?:and\\s+)?|/|&|\\+|\\band\\b|、|\\(or\\s|\\bor\\b)\\s*";

    private static final String ONE = "(?:@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*|" + LATIN + "|[a-z]\\p{Lu})";

    /** A list of names, as a part of patterns. */
    static final String NAMES = ONE + "(?:" + AND + ONE + "\\)?){0,6}";

    private static final Pattern HANDLE = Pattern.compile("(?<![A-Za-z0-9._+-])@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");
    private static final Pattern END_HANDLES = Pattern.compile(
            "(?<=[\\s，,。；;：:、)）])(?:@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*[\\s、,，/&]*)+(?:\\d{1,2}[./月-]\\d{1,2}[日号]?(?:之?前)?)?[\\s。；;]*$");

    private static final Pattern TASK_NAMES = Pattern.compile("[：:]\\s*([^：:]{2,30})[\\s。；;]*$");

    private static final Pattern DATED_NAMES =
            Pattern.compile("[：:]\\s*([^：:，,（(；;。\\s]{2,12})\\s*[（(，,](?=[^，。；;）)]{0,6}\\d)");

    /** {@code [name=Ana Lima]}: how an online pad signs what somebody wrote. */
    private static final Pattern SIGNED = Pattern.compile("\\W{0,4}\\[name=([^\\]]{1,39}[^\\]\\s])\\s*\\]\\W{0,4}");

    /** 梳理数据库表设计 ends like a group's name, and is an act. */
    private static final int LONGEST_HAN = 6;

    /** 王芳负责: behind a name in a list that somebody has the charge. */
    private static final Set<String> CHARGES = Set.of("负责", "負責", "牵头", "牽頭", "跟进", "跟進", "主责", "主責");

    private static final int CHARGE = 2;

    private static final String JOINTS = "和与與及";

    private static final String FOR = " for ";

    private static final long COLONS = CharSigns.of(":：");

    /** So many letters that belong to no name may stand in a list of nothing but names: the joints between them. */
    private static final int REST = 3;

    /** All that {@link NameShapes#isHan} takes for Chinese, and more. */
    static final long CHINESE = CharSigns.HANS | CharSigns.of("：々⼀");

    private final NameShapes shapes;

    NameLists(NameShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The names in a stretch that should be a list of them; empty unless the first piece is one.
     *
     * @param byShape whether a name that the roster does not know counts by its shape
     */
    List<OwnerWords> read(String text, int from, int to, Roster roster, boolean byShape) {
        List<OwnerWords> found = new ArrayList<>();
        NameDivider divider = new NameDivider(text, from, to);
        int at = from;
        while (divider.find()) {
            if (!piece(text, at, divider.start(), roster, byShape, found)) {
                return found;
            }
            at = divider.end();
        }
        boolean all = piece(text, at, to, roster, byShape, found);
        // {@code Training and Documentation}: what is joined to a topic is one.
        return all || !byShape || !shapes.isTopic(text.substring(at, to)) ? found : List.of();
    }

    private boolean piece(String text, int from, int to, Roster roster, boolean byShape, List<OwnerWords> found) {
        String words = BareWords.of(text.substring(from, to));
        if (words.isEmpty()) {
            return !found.isEmpty() || from == to;
        }
        int start = text.indexOf(words, from);
        if (shapes.isNobody(words)) {
            found.add(new OwnerWords(start, start + words.length(), words, false));
            return true;
        }
        String bare = withoutCharge(withoutRemark(words));
        if (bare.length() < words.length()) {
            return piece(text, start, start + bare.length(), roster, byShape, found);
        }
        String name = roster.knows(words) || (byShape && shapes.isSomebody(words))
                ? words
                : behindUnit(words, roster, byShape);
        if (!name.isEmpty()) {
            int end = start + words.length();
            found.add(new OwnerWords(end - name.length(), end, name, true));
        }
        return !name.isEmpty();
    }

    /** 王芳（负责人）、李立群: what stands in brackets behind a person's name tells what that person is. */
    private String withoutRemark(String words) {
        int open = words.indexOf('（');
        if (open <= 0 || words.indexOf('）', open) >= 0) {
            return words;
        }
        String name = BareWords.of(words.substring(0, open));
        boolean person = !name.isEmpty() && NameShapes.isHan(name.charAt(0)) && shapes.isPerson(name);
        return person && !shapes.isPerson(words.substring(open + 1)) ? name : words;
    }

    private static String withoutCharge(String words) {
        int end = words.length() - CHARGE;
        return end > 0 && CHARGES.contains(words.substring(end)) ? BareWords.of(words.substring(0, end)) : words;
    }

    /** 谢芳 of 财务部谢芳, 高建平 of 副总经理高建平; empty if the words are no such two, or nobody vouches for the name. */
    private String behindUnit(String words, Roster roster, boolean byShape) {
        String name = words.indexOf('（') < 0 && words.indexOf('(') < 0 ? shapes.withoutRole(words) : words;
        return name.length() < words.length() && (byShape || roster.knows(name)) ? name : "";
    }

    /** Whether all the words are names: {@code Ana Lima}, {@code Bo/Cy}, 张三、李四. */
    Optional<List<OwnerWords>> onlyNames(String text, Roster roster) {
        Matcher signed = SIGNED.matcher(text);
        if (text.indexOf('[') >= 0 && signed.matches()) {
            return Optional.of(List.of(new OwnerWords(signed.start(1), signed.end(1), signed.group(1), true)));
        }
        List<OwnerWords> names = read(text, 0, text.length(), roster, true);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int named = 0;
        for (OwnerWords name : names) {
            named += letters(name.name()) + unit(text, name.start());
        }
        return named >= letters(text) - REST ? Optional.of(names) : Optional.empty();
    }

    /** How many characters of the unit's name or the role stand right before a name: 财务部谢芳. */
    private static int unit(String text, int name) {
        int start = name;
        while (start > 0 && NameShapes.isHan(text.charAt(start - 1)) && JOINTS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return name - start;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /**
     * As {@link #onlyNames}, if a handle or the roster vouches for each name. Nearly all texts that are no such list are known by their first words, whatever
     * their shape.
     */
    Optional<List<OwnerWords>> onlyKnownNames(String text, Roster roster) {
        if (roster.knowsNobody() && text.indexOf('@') < 0) {
            return Optional.empty();
        }
        NameDivider divider = new NameDivider(text, 0, text.length());
        String first = text.substring(0, divider.find() ? divider.start() : text.length());
        String name = withoutCharge(BareWords.of(first));
        boolean may = name.isEmpty() || isKnown(name, roster);
        return may ? onlyNames(text, roster).filter(names -> areKnown(names, roster)) : Optional.empty();
    }

    private static boolean areKnown(List<OwnerWords> names, Roster roster) {
        for (OwnerWords name : names) {
            if (!isKnown(name.name(), roster)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a Chinese name is known, or by its shape hardly anything else: a unit, or a surname and two more characters. */
    boolean isSure(String name, Roster roster) {
        boolean full = name.length() > 2 && NameShapes.isHan(name.charAt(0));
        return isKnown(name, roster) || shapes.isUnit(name) || (full && shapes.isPerson(name));
    }

    /** Whether a name is written and built as those of people are. */
    boolean isEvident(String name) {
        return shapes.isEvidentlyPerson(name);
    }

    /** Whether one of the names is known, or hardly anything else than a name: it vouches for those beside it. */
    boolean areVouchedFor(List<OwnerWords> names, Roster roster) {
        return names.stream().anyMatch(name -> isKnown(name.name(), roster) || shapes.isSurelyPerson(name.name()));
    }

    private static boolean isKnown(String name, Roster roster) {
        return NameShapes.isHandle(name) || roster.knows(name);
    }

    /** The owners in the words before a verb, whose place shows them to be somebody: {@code bo}, {@code Bo and cy}, {@code the team}. */
    List<OwnerWords> ofSubject(String text, int from, int to) {
        List<OwnerWords> found = new ArrayList<>();
        NameDivider divider = new NameDivider(text, from, to);
        int at = from;
        while (at < to) {
            boolean more = divider.find();
            int end = more ? divider.start() : to;
            String name = BareWords.of(text.substring(at, end));
            if (!name.isEmpty()) {
                int start = text.indexOf(name, at);
                found.add(new OwnerWords(start, start + name.length(), name, !shapes.isNobody(name)));
            }
            at = more ? divider.end() : to;
        }
        return found;
    }

    /** The stretch as words that name nobody; empty if they are no such words. */
    List<OwnerWords> nobody(String text, int from, int to) {
        String words = text.substring(from, to);
        return shapes.isNobody(words) ? List.of(new OwnerWords(from, to, words, false)) : List.of();
    }

    /** The handles in a text up to {@code end}. */
    static List<OwnerWords> handles(String text, int from, int end) {
        List<OwnerWords> found = new ArrayList<>();
        Matcher handle = HANDLE.matcher(text).region(from, end);
        while (handle.find()) {
            found.add(new OwnerWords(handle.start(), handle.end(), handle.group(), true));
        }
        return found;
    }

    /** 确认规则 @王芳 @李强 3.20: the handles that a Chinese text ends with, a day behind them at most; empty if it ends otherwise. */
    static List<OwnerWords> lastHandles(String text) {
        if (text.indexOf('@') <= 0) {
            return List.of();
        }
        Matcher end = END_HANDLES.matcher(text);
        return end.find() && isChinese(text.substring(0, end.start()))
                ? handles(text, 0, text.length()).stream()
                        .filter(handle -> handle.start() >= end.start())
                        .toList()
                : List.of();
    }

    /** The first handle of a text; empty if it has none, or what is to be done is for it: {@code set it up for @ana}. */
    static List<OwnerWords> firstHandle(String text) {
        if (text.indexOf('@') < 0) {
            return List.of();
        }
        Matcher handle = HANDLE.matcher(text);
        return handle.find() && !text.startsWith(FOR, handle.start() - FOR.length())
                ? List.of(new OwnerWords(handle.start(), handle.end(), handle.group(), true))
                : List.of();
    }

    /**
     * {@code 前端：廖暄毓}: the names behind the last colon of a Chinese text, if nothing else stands there.
     *
     * @param signs of the text
     */
    List<OwnerWords> behindColon(String text, long signs, Roster roster) {
        if (!CharSigns.share(signs, COLONS) || !CharSigns.share(signs, CHINESE) || !isChinese(text)) {
            return List.of();
        }
        int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
        Matcher names = TASK_NAMES.matcher(text).region(Math.max(0, colon), text.length());
        if (!names.lookingAt()) {
            return beforeDay(text, colon, roster);
        }
        return onlyNames(text.substring(names.start(1), names.end(1)), roster)
                .filter(list -> list.stream()
                        .allMatch(name -> name.name().length() <= LONGEST_HAN
                                || !NameShapes.isHan(name.name().charAt(0))))
                .map(list -> shift(list, names.start(1)))
                .orElseGet(() -> beforeDay(text, colon, roster));
    }

    /** 数据接入：林楠（11月30日前完成清单）, 口径：财务部周敏，12月10日前确认: behind the task who does it, and then until when. */
    private List<OwnerWords> beforeDay(String text, int colon, Roster roster) {
        Matcher dated = DATED_NAMES.matcher(text).region(Math.max(0, colon), text.length());
        return dated.lookingAt()
                ? onlyNames(shapes.withoutRole(dated.group(1)), roster)
                        .filter(names ->
                                names.stream().allMatch(name -> isSure(name.name(), roster) || isEvident(name.name())))
                        .map(names -> shift(
                                names,
                                dated.end(1)
                                        - shapes.withoutRole(dated.group(1)).length()))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '：' || NameShapes.isHan(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The names as they stand in a longer text. */
    static List<OwnerWords> shift(List<OwnerWords> names, int by) {
        return names.stream().map(name -> name.moved(by)).toList();
    }
}
