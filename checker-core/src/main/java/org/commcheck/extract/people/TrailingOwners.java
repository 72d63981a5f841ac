package org.commcheck.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.text.CharSigns;

/** Reads owners at the end of an act: {@code … (Ana)}, {@code … [Ana]}, {@code … -- Ana}, 任务：张三. Immutable. */
final class TrailingOwners {

    /** {@code Repeat the load test: Mara Okoye, by Wednesday}, {@code Deploy the fix – Raj, 6 March}. */
    private static final Pattern NAME_THEN_DAY = Pattern.compile("(?::|\\s[-–—]{1,2})\\s+(" + NameLists.NAMES
            + ")\\s*,\\s*(?:(?:by|before|until|on|within|at|no later|due|next|this|end of|today|tomorrow)\\b|\\d{1,4}[ ./-]|"
            + "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b|"
            + "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d)");

    private static final Pattern BRACKET = Pattern.compile("[(（\\[]([^()（）\\[\\]]{1,30})[)）\\]]");
    /** {@code (Ana to respond)}: in brackets who is to act. */
    private static final Pattern PROMISE =
            Pattern.compile("\\((" + NameLists.NAMES + ")\\s+(?:to|will)\\s+(?!not\\b)[a-z]");

    private static final Pattern TAIL = Pattern.compile(
            "(?:[(（\\[]([^()（）\\[\\]]{1,40})[)）\\]]|(?:\\s[-–]{1,4}|—{1,2}|-{2,4})\\s*([^-–—:：\\d]{1,40}))[\\s.。;；]*$");

    /** {@code Pictures- Bo}: a dash that sticks to the task, and a name at the end. */
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L}\\p{N})])[-–]\\s+([\\p{Lu}@][^-–—:：\\d]{0,39})$");

    /** {@code --李佳蔚 完成时间：…}: a name behind a dash that something else follows. */
    private static final Pattern DASHED =
            Pattern.compile("(?:-{2,4}|—{1,2})\\s*(\\p{IsHan}{2,4}(?:[/、，]\\p{IsHan}{2,4}){0,5})(?=\\s)");

    private static final String DAY = "(?:\\p{Lu}\\p{L}{2,8}\\.? )?[^\\s\\d]{0,6}\\d\\S{0,12}(?: \\p{Lu}\\p{L}{2,8})?";

    /** Blanks, and a name at the end of the first line, or before the day there. */
    private static final Pattern SPACED = Pattern.compile(
            "[^\\n]{4,}?(?:[ \u3000]{2,}|\\t)\\s*([^\\n\\t]{2,30}?)(?:[ \\t\u3000]+" + DAY + ")?[ \\t]*(?:\\n|$)");

    /** 编写部署文档 王小明 12月5日前. */
    private static final Pattern SPACED_DAY = Pattern.compile(
            "[^\\n]{3,}?[\\p{IsHan})）] (\\p{IsHan}{2,4}(?:[、/和]\\p{IsHan}{2,4}){0,4}) " + DAY + "[ \\t]*(?:\\n|$)");

    /** {@code … - to do: Ana}, {@code … (todo: Ana, Bo)}: at the end a label for whose it is. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?:[-–—]{1,2}|[(\\[|])\\s*(?i:to[ -]?do|action|doing|taken by)\\s*:\\s*([^:：]{1,60}?)[)\\]\\s.;]*$");

    /** {@code slides for the board => Ana, Friday}, {@code … -> me}. */
    private static final Pattern ARROW =
            Pattern.compile("\\s(?:→|[-=]>)\\s*([^,，;；→>\\n]{1,40}?)\\s*(?:[,，;；(（][^→>]*)?$");

    /** {@code fix the date picker, Anna}. */
    private static final Pattern AFTER_COMMA =
            Pattern.compile("(?<=\\p{Ll}), (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?:\\s*[(（][^()（）]*[)）])?[.\\s]*$");

    private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\p{Lu}\\p{L}*$");

    private static final String ME = "me";

    private static final String JOINTS = "+＋、/和与與及";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    private static final Pattern PLURAL = Pattern.compile("\\b[a-z]{3,}s\\s*$");

    private static final long LABELS = CharSigns.of(":");
    private static final long COLON = CharSigns.of(":-–—");
    private static final long ARROWS = CharSigns.of(">→");
    private static final long COMMA = CharSigns.of("，；");
    private static final long BRACKETS = CharSigns.of("(（[");
    private static final long DASHES = CharSigns.of("-–—");

    private final NameLists lists;

    TrailingOwners(NameLists lists) {
        this.lists = lists;
    }

    /**
     * The owners; see {@link OwnerReader#read}.
     *
     * @param signs of the text
     */
    List<OwnerWords> read(String text, long signs, Roster roster, boolean listed) {
        if (CharSigns.share(signs, COLON)) {
            List<OwnerWords> names = dated(text, roster, listed);
            if (!names.isEmpty()) {
                return names;
            }
        }
        List<OwnerWords> found = CharSigns.share(signs, BRACKETS | DASHES)
                ? marked(text, signs, roster, listed)
                : lists.behindColon(text, signs, roster);
        if (found.isEmpty()) {
            found = spaced(text, roster, listed);
        }
        if (found.isEmpty() && listed && text.indexOf(", ") > 0) {
            found = addressed(text, roster);
        }
        return found.isEmpty() && listed && CharSigns.share(signs, COMMA) ? behindComma(text, roster) : found;
    }

    /** A name behind a comma at the end; one behind another name is told with it. */
    private List<OwnerWords> addressed(String text, Roster roster) {
        Matcher name = AFTER_COMMA.matcher(text);
        if (!name.find()
                || CAPITAL_BEFORE.matcher(text.substring(0, name.start())).find()) {
            return List.of();
        }
        String words = name.group(1);
        return roster.knows(words) || lists.isEvident(words)
                ? List.of(new OwnerWords(name.start(1), name.end(1), words, true))
                : List.of();
    }

    /** 申请测试环境，3月10日前，运维组: behind a comma nothing but a name that is hardly anything else, at the end or before the day. */
    private List<OwnerWords> behindComma(String text, Roster roster) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int comma = lastComma(text, end);
        if (comma > 0 && comma + 1 < end && Character.isDigit(text.charAt(comma + 1))) {
            end = comma;
            comma = lastComma(text, end);
        }
        int from = comma + 1;
        return comma <= 0
                ? List.of()
                : sure(text.substring(from, end), roster)
                        .map(names -> NameLists.shift(names, from))
                        .orElse(List.of());
    }

    private static int lastComma(String text, int end) {
        return Math.max(text.lastIndexOf('，', end - 1), text.lastIndexOf('；', end - 1));
    }

    /** 在论坛收集问题  王小雨: of a name that only blanks divide from the task the roster must know, or it is hardly anything else. */
    private List<OwnerWords> spaced(String text, Roster roster, boolean listed) {
        if (text.contains("  ") || text.indexOf('\t') > 0 || text.indexOf('\u3000') > 0) {
            return spaced(SPACED.matcher(text), roster, listed);
        }
        return listed && text.indexOf(' ') > 0 ? spaced(SPACED_DAY.matcher(text), roster, true) : List.of();
    }

    private List<OwnerWords> spaced(Matcher spaced, Roster roster, boolean listed) {
        if ((roster.knowsNobody() && !listed) || !spaced.lookingAt()) {
            return List.of();
        }
        return lists.onlyKnownNames(spaced.group(1), roster)
                .or(() -> listed ? evident(spaced.group(1), roster) : Optional.empty())
                .map(names -> NameLists.shift(names, spaced.start(1)))
                .orElse(List.of());
    }

    private Optional<List<OwnerWords>> evident(String text, Roster roster) {
        return lists.onlyNames(text, roster)
                .filter(names -> names.stream()
                        .allMatch(name -> lists.isSure(name.name(), roster) || lists.isEvident(name.name())));
    }

    private Optional<List<OwnerWords>> sure(String text, Roster roster) {
        return lists.onlyNames(text, roster)
                .filter(names -> names.stream().allMatch(name -> lists.isSure(name.name(), roster)));
    }

    /** Who stands behind an arrow; empty if it is no name. */
    List<OwnerWords> behindArrow(String text, long signs, Roster roster) {
        Matcher arrow = ARROW.matcher(text);
        if (!CharSigns.share(signs, ARROWS) || !arrow.find()) {
            return List.of();
        }
        String name = arrow.group(1);
        return name.equals(ME)
                ? List.of(new OwnerWords(arrow.start(1), arrow.end(1), name, true))
                : lists.onlyKnownNames(name, roster)
                        .or(() -> evident(name, roster))
                        .map(names -> NameLists.shift(names, arrow.start(1)))
                        .orElse(List.of());
    }

    private List<OwnerWords> dated(String text, Roster roster, boolean listed) {
        Matcher dated = NAME_THEN_DAY.matcher(text);
        return dated.find() ? lists.read(text, dated.start(1), dated.end(1), roster, listed) : List.of();
    }

    private List<OwnerWords> marked(String text, long signs, Roster roster, boolean listed) {
        if (CharSigns.share(signs, BRACKETS) && !roster.knowsNobody()) {
            Matcher bracket = BRACKET.matcher(text);
            while (bracket.find()) {
                if (roster.knows(bracket.group(1))) {
                    return lists.read(text, bracket.start(1), bracket.end(1), roster, false);
                }
            }
        }
        List<OwnerWords> closing = CharSigns.share(signs, LABELS) ? closing(text, roster) : List.of();
        if (!closing.isEmpty()) {
            return closing;
        }
        Matcher promise = PROMISE.matcher(text);
        if (CharSigns.share(signs, BRACKETS) && promise.find()) {
            List<OwnerWords> names = lists.read(text, promise.start(1), promise.end(1), roster, listed);
            if (!names.isEmpty()) {
                return names;
            }
        }
        Matcher tail = TAIL.matcher(text);
        if (tail.find()) {
            int group = tail.group(1) != null ? 1 : 2;
            if (group == 1
                    && isShortFor(text.substring(0, tail.start()), tail.group(1).strip())) {
                return List.of();
            }
            List<OwnerWords> names = lists.read(text, tail.start(group), tail.end(group), roster, listed || group == 2);
            boolean examples = group == 1 && areExamples(text.substring(0, tail.start()), names, roster);
            if (!names.isEmpty() && !examples && !goesOn(text, names, roster)) {
                return names;
            }
        }
        List<OwnerWords> glued = listed && CharSigns.share(signs, DASHES) ? glued(text, roster) : List.of();
        if (!glued.isEmpty()) {
            return glued;
        }
        if (CharSigns.share(signs, NameLists.CHINESE) && CharSigns.share(signs, DASHES)) {
            Matcher dashed = DASHED.matcher(text);
            if (dashed.find()) {
                return lists.read(text, dashed.start(1), dashed.end(1), roster, true);
            }
        }
        return lists.behindColon(text, signs, roster);
    }

    private List<OwnerWords> closing(String text, Roster roster) {
        Matcher closing = CLOSING.matcher(text);
        return closing.find()
                ? lists.onlyNames(closing.group(1), roster)
                        .map(names -> NameLists.shift(names, closing.start(1)))
                        .orElse(List.of())
                : List.of();
    }

    /** Of names behind a dash that sticks to a word, as in {@code Frontend- React}, one has to be surely somebody's. */
    private List<OwnerWords> glued(String text, Roster roster) {
        Matcher glued = GLUED.matcher(text);
        if (!glued.find()) {
            return List.of();
        }
        return lists.onlyNames(glued.group(1), roster)
                .filter(names -> lists.areVouchedFor(names, roster))
                .map(names -> NameLists.shift(names, glued.start(1)))
                .orElse(List.of());
    }

    /** （全机型+配件）: what is joined to something that is nobody's name is none either, unless it is known to be. */
    private static boolean goesOn(String text, List<OwnerWords> names, Roster roster) {
        OwnerWords last = names.get(names.size() - 1);
        int at = last.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && JOINTS.indexOf(text.charAt(at)) >= 0 && !roster.knows(last.name());
    }

    /** {@code ask local shops (Hill Foods, Bell's)}: where it is known who was there, several others behind a plural are what it means. */
    private boolean areExamples(String before, List<OwnerWords> names, Roster roster) {
        return names.size() > 1
                && !roster.isEmpty()
                && PLURAL.matcher(before).find()
                && names.stream().allMatch(OwnerWords::named)
                && !lists.areVouchedFor(names, roster);
    }

    /** {@code Service Level Agreement (SLA)}: what stands in the brackets is short for the words before them, and nobody's initials. */
    private static boolean isShortFor(String before, String letters) {
        StringBuilder initials = new StringBuilder();
        Matcher word = WORD.matcher(before);
        while (word.find()) {
            initials.appendCodePoint(Character.toUpperCase(word.group().codePointAt(0)));
        }
        return letters.length() > 1 && initials.toString().endsWith(letters);
    }
}
