package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Reads who owns an act from the words of the act, in every form that real minutes use: {@code 责任人：张三}, {@code @ana}, {@code [Ana]},
 * {@code Ana to …}, {@code Ana: …}, {@code … (Ana)}, {@code … -- Ana}, 由张三负责, 张三负责. Immutable.
 */
public final class OwnerReader {

    /** A list of names: what may stand between two of them is one of the dividers of {@link #pieces}. */
    private static final String LATIN = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";

    private static final String ONE = "(?:@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*|" + LATIN + "|[a-z]\\p{Lu})";
    private static final String AND = "\\s*(?:,\\s*(?:and\\s+)?|/|&|\\+|\\band\\b|、|\\(or\\s|\\bor\\b)\\s*";
    private static final String NAMES = ONE + "(?:" + AND + ONE + "\\)?){0,6}";

    private static final Pattern BEFORE_VERB = Pattern.compile("^\\W{0,4}((?:[Tt]he )?" + NAMES
            + "|[Tt]he [\\p{L}-]+(?: [\\p{L}-]+){0,3}|[Ee]veryone|[Aa]ll|[Ss]omeone|[Aa]nyone[^.:]{0,40}?|[Ww]e|[Tt]eam)\\s*(?:\\([^)]{1,20}\\)\\s*)?"
            + "(?:,\\s)?(?:to|will|shall|should|must|needs? to|has to|have to|is to|are to|is going to|'ll|’ll|agreed to|volunteered to|offered to|"
            + "please|can|are encouraged to)\\s+(?!be\\b(?! (?:responsible|in charge)))[a-z]");
    /** {@code Laurent updates the draft}: a known name and a verb. */
    private static final Pattern SUBJECT = Pattern.compile("^\\W{0,4}(" + LATIN
            + "|(?:[Tt]he )?[\\p{L}-]+(?: [\\p{L}-]+){0,2})\\s+(?!(?:is|was|has|does|this|as|its)\\s)[a-z]+s\\s");

    private static final Pattern HANDLES =
            Pattern.compile("^\\W{0,4}(@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*(?:" + AND + "|\\s+)?)+");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");
    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\[(?:name=)?([^\\]]{1,40})\\]");
    private static final Pattern NAME_FIRST =
            Pattern.compile("^\\s*([^:：\\n]{1,48}?)\\s*(?:[:：]|\\s[-–—]{1,2}\\s)\\s*(?=\\S)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:[(（\\[]([^()（）\\[\\]]{1,40})[)）\\]]|(?:\\s-{1,4}|—{1,2}|-{2,4})\\s*([^-—:：\\d]{1,40}))[\\s.。;；]*$");
    /** {@code --李佳蔚 完成时间：…}: a name behind a dash that something else follows. */
    private static final Pattern DASHED =
            Pattern.compile("(?:-{2,4}|—{1,2})\\s*(\\p{IsHan}{2,4}(?:[/、，]\\p{IsHan}{2,4}){0,5})(?=\\s)");

    private static final Pattern BY_WHOM = Pattern.compile(
            "由\\s*([^，,。；;：:负跟完牵协提组编准统承]{1,20}?)\\s*(?:同学|老师)?\\s*(?:来|主要|共同|一起)?(?:负责|跟进|完成|牵头|协调|提供|组织|编写|准备|统一|承担|进行|发|整理|输出|确认|推动|处理|主导|落实|修改)");
    private static final Pattern IN_CHARGE =
            Pattern.compile("^\\W{0,4}([^，,。；;：:负跟牵]{2,20}?)\\s*(?:同学|老师)?\\s*(?:来|主要|共同|一起)?(?:负责|牵头|跟进|主导|认领)");
    private static final Pattern ASKED = Pattern.compile(
            "[请請]\\s*([^，,。；;：:]{2,12}?)(?:同学|老师)?(?:在|于|尽快|儘快|今天|明天|本周|下周|提供|完成|确认|负责|跟进|上传|上傳|处理|提交|协助|安排|整理|补充|更新)");
    private static final Pattern NAME_WILL = Pattern.compile(
            "^\\W{0,4}([\\p{IsHan}]{2,4})\\s*(?:同学|老师)?\\s*(?:将|会|需|需要|要|来|尽快|下来|完成|继续|发|整理|准备|更新|提交|联系|提供|编写|协调)");
    private static final Pattern PARTIES =
            Pattern.compile("前[，,]?\\s*(\\p{IsHan}{2,6})[和与、](\\p{IsHan}{2,6}?)(?:需|须|应|将|要|负责)");
    /** {@code Repeat the load test: Mara Okoye, by Wednesday}. */
    private static final Pattern NAME_THEN_DAY =
            Pattern.compile(":\\s+(" + NAMES + ")\\s*,\\s*(?:by|before|until|on|within|at|no later|due)\\b");

    private static final Pattern BRACKET = Pattern.compile("[(（\\[]([^()（）\\[\\]]{1,30})[)）\\]]");
    private static final Pattern TASK_NAMES = Pattern.compile("[：:]\\s*([^：:]{2,30})[\\s。；;]*$");

    private final NameShapes shapes;
    private final Pattern label;
    private final Set<String> beforeTo = new HashSet<>();

    public OwnerReader(Tables tables, NameShapes shapes) {
        this.shapes = shapes;
        for (TableRow row : tables.rows("act-words")) {
            if (row.get("list").equals("before-to")) {
                beforeTo.addAll(List.of(row.get("words").split(" ")));
            }
        }
        String words = tables.rows("owner-labels").stream()
                .map(row -> row.get("phrase"))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        label = Pattern.compile("(?:^|(?<![\\p{L}]))(?i:" + words
                + ")\\s*(?:为|是|为：)?\\s*[:：=]?\\s*(?<=[:：=\\s为是人])([^，。；;\\n：:]{1,40})");
    }

    /**
     * The owners that a stretch of text names.
     *
     * @param text the act's words
     * @param roster who is known to be there
     * @param listed whether the text is an entry of an action list, where {@code Name: task} needs no witness
     * @return in order; empty if the words name nobody and do not say so either
     */
    public List<OwnerWords> read(String text, Roster roster, boolean listed) {
        List<OwnerWords> found = labelled(text);
        if (found.isEmpty()) {
            found = leading(text, roster, listed);
        }
        if (found.isEmpty()) {
            found = inside(text, roster, listed);
        }
        return found.isEmpty() ? trailing(text, roster, listed) : found;
    }

    /** Whether all the words are names: {@code Ana Lima}, {@code Bo/Cy}, 张三、李四. */
    public Optional<List<OwnerWords>> onlyNames(String text, Roster roster) {
        List<OwnerWords> names = pieces(text, 0, text.length(), roster, true);
        int covered = names.stream().mapToInt(name -> name.end() - name.start()).sum();
        int letters = (int) text.chars().filter(Character::isLetterOrDigit).count();
        int named = names.stream()
                .mapToInt(name -> (int)
                        name.name().chars().filter(Character::isLetterOrDigit).count())
                .sum();
        return covered > 0 && named >= letters - 3 ? Optional.of(names) : Optional.empty();
    }

    /** The owners in a cell or field that holds nothing else. */
    public List<OwnerWords> ofField(String text, Roster roster) {
        if (BareWords.of(text).isEmpty()) {
            return List.of();
        }
        if (shapes.isNobody(text)) {
            return List.of(whole(text, false));
        }
        List<OwnerWords> names = pieces(text, 0, text.length(), roster, true);
        return names.isEmpty() ? List.of(whole(text, true)) : names;
    }

    /** The owners in the words before a verb, whose place shows them to be somebody: {@code bo}, {@code Bo and cy}, {@code the team}. */
    public List<OwnerWords> ofSubject(String text, int from, int to) {
        List<OwnerWords> found = new ArrayList<>();
        Matcher divider = DIVIDER.matcher(text).region(from, to);
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

    private static OwnerWords whole(String text, boolean named) {
        String bare = BareWords.of(text);
        int start = text.indexOf(bare);
        return new OwnerWords(start, start + bare.length(), bare, named);
    }

    private List<OwnerWords> labelled(String text) {
        Matcher matcher = label.matcher(text);
        while (matcher.find()) {
            List<OwnerWords> names = ofLabel(text, matcher.start(1), matcher.end(1));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private List<OwnerWords> ofLabel(String text, int from, int to) {
        List<OwnerWords> names = pieces(text, from, to, Roster.of(List.of()), true);
        if (!names.isEmpty()) {
            return names;
        }
        int stop = text.indexOf(". ", from);
        if (stop >= 0 && stop < to) {
            return ofLabel(text, from, stop);
        }
        int end = from;
        while (end < to && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < to && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = BareWords.of(text.substring(from, end));
        if (shapes.isPerson(word) || shapes.isGroup(word)) {
            int start = text.indexOf(word, from);
            return List.of(new OwnerWords(start, start + word.length(), word, true));
        }
        return shapes.isNobody(word) ? List.of(new OwnerWords(from, end, word, false)) : List.of();
    }

    private List<OwnerWords> leading(String text, Roster roster, boolean listed) {
        Matcher handles = HANDLES.matcher(text);
        if (handles.find()) {
            return handles(text, handles.end());
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.find()) {
            List<OwnerWords> names = pieces(text, bracketed.start(1), bracketed.end(1), roster, true);
            if (!names.isEmpty()) {
                return names;
            }
        }
        Matcher before = BEFORE_VERB.matcher(text);
        if (before.find()) {
            if (beforeTo.contains(before.group(1).toLowerCase(Locale.ROOT)) && !roster.knows(before.group(1))) {
                return List.of();
            }
            List<OwnerWords> names = pieces(text, before.start(1), before.end(1), roster, true);
            return names.isEmpty() ? nobody(text, before.start(1), before.end(1)) : names;
        }
        Matcher subject = SUBJECT.matcher(text);
        if (subject.find() && (roster.knows(subject.group(1)) || (listed && shapes.isGroup(subject.group(1))))) {
            return pieces(text, subject.start(1), subject.end(1), roster, false);
        }
        Matcher first = NAME_FIRST.matcher(text);
        if (first.find()
                && shapes.isGroup(first.group(1))
                && !tailNames(text, roster).isEmpty()) {
            return tailNames(text, roster);
        }
        return first.reset().find() ? pieces(text, first.start(1), first.end(1), roster, listed) : List.of();
    }

    private List<OwnerWords> nobody(String text, int from, int to) {
        String words = text.substring(from, to);
        return shapes.isNobody(words) ? List.of(new OwnerWords(from, to, words, false)) : List.of();
    }

    private static List<OwnerWords> handles(String text, int end) {
        List<OwnerWords> found = new ArrayList<>();
        Matcher handle = HANDLE.matcher(text).region(0, end);
        while (handle.find()) {
            found.add(new OwnerWords(handle.start(), handle.end(), handle.group(), true));
        }
        return found;
    }

    private List<OwnerWords> inside(String text, Roster roster, boolean listed) {
        for (Pattern form : List.of(BY_WHOM, IN_CHARGE, ASKED, NAME_WILL)) {
            Matcher matcher = form.matcher(text);
            if (matcher.find()) {
                boolean sure = form == BY_WHOM || listed;
                List<OwnerWords> names =
                        pieces(text, matcher.start(1), matcher.end(1), roster, sure || form != NAME_WILL);
                if (names.isEmpty()) {
                    names = nobody(text, matcher.start(1), matcher.end(1));
                }
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        Matcher parties = PARTIES.matcher(text);
        if (parties.find()) {
            return parties(parties);
        }
        Matcher handle = HANDLE.matcher(text);
        return handle.find() && listed ? handles(text.substring(0, handle.end()), handle.end()) : List.of();
    }

    /** {@code …前甲方和乙方需…}: two parties that must are owners, whatever their names look like. */
    private static List<OwnerWords> parties(Matcher matcher) {
        List<OwnerWords> found = new ArrayList<>();
        for (int group = 1; group <= 2; group++) {
            found.add(new OwnerWords(matcher.start(group), matcher.end(group), matcher.group(group), true));
        }
        return found;
    }

    private List<OwnerWords> trailing(String text, Roster roster, boolean listed) {
        Matcher dated = NAME_THEN_DAY.matcher(text);
        if (dated.find()) {
            List<OwnerWords> names = pieces(text, dated.start(1), dated.end(1), roster, listed);
            if (!names.isEmpty()) {
                return names;
            }
        }
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (roster.knows(bracket.group(1))) {
                return pieces(text, bracket.start(1), bracket.end(1), roster, false);
            }
        }
        Matcher tail = TAIL.matcher(text);
        if (tail.find()) {
            int group = tail.group(1) != null ? 1 : 2;
            List<OwnerWords> names = pieces(text, tail.start(group), tail.end(group), roster, listed || group == 2);
            if (!names.isEmpty()) {
                return names;
            }
        }
        Matcher dashed = DASHED.matcher(text);
        if (dashed.find()) {
            return pieces(text, dashed.start(1), dashed.end(1), roster, true);
        }
        return tailNames(text, roster);
    }

    /** {@code 前端：廖暄毓}: what stands behind the last colon is nothing but names. */
    private List<OwnerWords> tailNames(String text, Roster roster) {
        Matcher names = TASK_NAMES.matcher(text);
        boolean chinese = text.chars().anyMatch(c -> c == '：' || NameShapes.isHan((char) c));
        if (!chinese || !names.find()) {
            return List.of();
        }
        return onlyNames(text.substring(names.start(1), names.end(1)), roster)
                .map(list -> shift(list, names.start(1)))
                .orElse(List.of());
    }

    private static List<OwnerWords> shift(List<OwnerWords> names, int by) {
        return names.stream()
                .map(name -> new OwnerWords(name.start() + by, name.end() + by, name.name(), name.named()))
                .toList();
    }

    /**
     * The names in a stretch that should be a list of them; empty unless the first piece is one.
     *
     * @param byShape whether a name that the roster does not know counts by its shape
     */
    private List<OwnerWords> pieces(String text, int from, int to, Roster roster, boolean byShape) {
        List<OwnerWords> found = new ArrayList<>();
        Matcher divider = DIVIDER.matcher(text).region(from, to);
        int at = from;
        while (divider.find()) {
            if (!piece(text, at, divider.start(), roster, byShape, found)) {
                return found;
            }
            at = divider.end();
        }
        piece(text, at, to, roster, byShape, found);
        return found;
    }

    private static final Pattern DIVIDER =
            Pattern.compile("\\s*(?:[,，、/&+＋／]|\\band\\b|\\bor\\b|\\bwith\\b|和|与|及|\\s{2,}|\\()\\s*");

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
        boolean known = roster.knows(words) || (byShape && (shapes.isPerson(words) || shapes.isGroup(words)));
        if (known) {
            found.add(new OwnerWords(start, start + words.length(), words, true));
        }
        return known;
    }
}
