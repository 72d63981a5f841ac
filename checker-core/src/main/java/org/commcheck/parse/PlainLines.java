package org.commcheck.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;

/** What a line of a text without mark-up looks like: a heading, something that is told, a signature. */
final class PlainLines {

    private static final int MOST_COLUMNS = 48;

    private static final int MOST_WORDS = 6;

    /** A Chinese line with more says something: 登录模块延期到月底上线. */
    private static final int MOST_HAN = 10;

    /** A line that is wider is written out, whatever it ends with. */
    private static final int LONGEST_TITLE = 50;

    private static final int LONGEST_TITLE_OF_PAPER = 60;

    private static final int MOST_NAMES = 3;

    /** What ends a sentence, divides one, stands before what is told, or around a name or a link. */
    private static final String TELLING = ".。!！?？;；,，、…:：@=|→[]【】";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern SIGNING_DAY =
            Pattern.compile("(?:19|20)\\d\\d\\s?[年.-]\\s?\\d{1,2}\\s?[月.-]\\s?\\d{1,2}\\s?日?");

    /** {@code 2.1 Budget}, {@code 3 DECISIONS}. */
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?\\s+|\\d{1,2}\\s+(?=[\\p{Lu} &/'-]{4,}$))");

    /** {@code Ana to call the bank}, {@code Let's begin}: what somebody is to do. */
    private static final Pattern PROMISE = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)? (?:to|will|going to) \\p{Ll}|(?i:let['’]s|please) ");

    private static final String STOPS = ".。!！?？;；";

    /** Whoever is greeted begins a letter. */
    private static final Set<String> GREETINGS = Set.of("hi", "hello", "dear", "hey", "greetings");

    private PlainLines() {}

    /** What a picture shows heads nothing. */
    static boolean isTitle(InlineText text) {
        return !text.isWholly(InlineMark.Kind.LINK)
                && text.marks().stream().noneMatch(mark -> mark.kind() == InlineMark.Kind.IMAGE)
                && isTitle(text.text());
    }

    static boolean isTitle(String text) {
        String line = NUMBERING.matcher(text.strip()).replaceFirst("");
        if (line.isEmpty()
                || line.length() > MOST_COLUMNS
                || Chars.width(line) > MOST_COLUMNS
                || tells(line)
                || hasDigit(line)) {
            return false;
        }
        char initial = line.charAt(0);
        return Chars.isHan(initial) ? isChineseTitle(line) : Chars.isUpper(initial) && isEnglishTitle(line);
    }

    /** Whether a first line may be the title of a paper, which may bear a day and a name: {@code Project review, 24 November}, 【日报】11月25日. */
    static boolean isTitleOfPaper(InlineText text) {
        String line = text.text().strip();
        return !line.isEmpty()
                && Chars.width(line) <= LONGEST_TITLE_OF_PAPER
                && !text.isWholly(InlineMark.Kind.LINK)
                && !ends(line)
                && ",，:：".indexOf(line.charAt(line.length() - 1)) < 0
                && !Titles.hasSentenceEnd(line)
                && (!Fields.isField(line) || !hasDigit(line))
                && ListMarker.of(line).isEmpty()
                && !greets(line)
                && !Titles.isClause(line);
    }

    private static boolean isChineseTitle(String line) {
        return line.length() <= MOST_HAN
                && line.indexOf('了') < 0
                && line.chars().noneMatch(c -> Chars.isBlank((char) c));
    }

    private static boolean isEnglishTitle(String line) {
        String[] words = Titles.words(line);
        return words.length <= MOST_WORDS
                && !greets(line)
                && !PROMISE.matcher(line).lookingAt()
                && !line.contains(" - ")
                && !line.contains(" – ")
                && !line.contains(" — ")
                && (words[0].equals("If") || !Titles.isClause(line));
    }

    /**
     * Whether a line that looks like a heading may be one between two lists.
     *
     * @param before the line above; one that was wrapped goes on
     * @param below the line below, where a list begins
     */
    static boolean isOverList(String before, String below) {
        return (before.strip().length() <= LONGEST_TITLE || ends(before)) && opensList(below);
    }

    private static boolean opensList(String line) {
        return ListMarker.of(line).filter(marker -> marker.isFirst(line)).isPresent()
                || ListMarker.ofBullet(line).isPresent();
    }

    private static boolean greets(String line) {
        return GREETINGS.contains(Titles.words(line)[0].toLowerCase(Locale.ROOT));
    }

    /** Whether lines say something, the first of them by itself or several. */
    static boolean tell(Lines lines, int from) {
        for (int i = from; i < lines.count(); i++) {
            String line = lines.string(i).strip();
            if (Chars.width(line) > LONGEST_TITLE
                    || ListMarker.of(line).isPresent()
                    || ListMarker.ofBullet(line).isPresent()
                    || tells(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(String line) {
        return line.chars().anyMatch(c -> TELLING.indexOf(c) >= 0);
    }

    static boolean ends(String line) {
        String text = line.strip();
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the last line announces what follows. */
    static boolean announce(Lines lines) {
        String last = lines.string(lines.count() - 1).strip();
        return last.endsWith(":") || last.endsWith("：");
    }

    /** Whether a line may be the day below a title: it has numbers, marks no item and ends no sentence. */
    static boolean isDay(String line) {
        String text = line.strip();
        return hasDigit(text)
                && Chars.width(text) <= LONGEST_TITLE
                && ListMarker.of(text).isEmpty()
                && !ends(text);
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(c -> Chars.isDigit((char) c));
    }

    /** Who signed and when, at the end of a paper: a name, in Chinese a department too, over the day. */
    static boolean isSignature(Lines lines) {
        String line = lines.string(0).strip();
        boolean chinese = Chars.isHan(line.charAt(0));
        boolean day = lines.count() == 2 && isDay(lines.string(1));
        return isName(line) || (chinese && day && YEAR.matcher(lines.string(1)).find());
    }

    /** A day with its year and nothing else, below which nobody writes: 2026年3月4日. */
    static boolean isSigningDay(String line) {
        return SIGNING_DAY.matcher(line.strip()).matches();
    }

    /** Two or three words in capitals, or as many Chinese characters. */
    private static boolean isName(String line) {
        String[] words = Titles.words(line);
        if (words.length == 1) {
            return Chars.isHan(words[0].charAt(0)) && words[0].length() <= MOST_NAMES;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length <= MOST_NAMES;
    }
}
