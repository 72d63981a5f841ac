package org.commcheck.extract.language;

import java.util.Locale;
import org.commcheck.extract.language.Abbreviations.Kind;

/** Decides whether a full stop, a question or exclamation mark or an ellipsis of Latin text ends its sentence. */
final class LatinStop {

    /** Characters of a word that are looked at; longer ones are addresses, which no table lists. */
    private static final int LONGEST_WORD = 40;

    /** A shorter unknown word before a small letter may be an abbreviation. */
    private static final int SHORTEST_WORD = 4;

    /** The same of a word with capitals. */
    private static final int SHORTEST_NAME = 6;

    /** So many words and no more say when something is, at the start of a sentence: {@code On Monday at 6}. */
    private static final int WORDS_OF_TIME = 3;

    private final Abbreviations abbreviations;

    LatinStop(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    boolean ends(String text, int sentence, Stop stop) {
        if (stop.isLast(text)) {
            return true;
        }
        if (!stop.isSpaced()) {
            return endsUnspaced(text, sentence, stop);
        }
        NextWord next = NextWord.at(text, stop.next());
        if (next.isInside() || (stop.isClosed() && next.isLower())) {
            return false;
        }
        if (stop.isEllipsis(text)) {
            return !next.isLower() && !next.isBracketed() && !next.is("i");
        }
        boolean dot = TextMarks.isDot(text.charAt(stop.start())) && stop.marksEnd() == stop.start() + 1;
        return dot ? endsWithDot(text, sentence, stop, next) : endsLoudly(text, sentence, stop, next);
    }

    /**
     * Without a blank the next sentence must be Chinese: {@code 好.我们}, {@code OK!我们}; or begin with a word that sentences begin with, in
     * which case the blank was forgotten: {@code It is done.The rest stays}. Else it is {@code 3.5}, {@code a.b}, {@code x?y}.
     */
    private boolean endsUnspaced(String text, int sentence, Stop stop) {
        char next = text.charAt(stop.next());
        if (Character.isUpperCase(next)) {
            return stop.marksEnd() == stop.start() + 1 && isBlankForgotten(text, sentence, stop);
        }
        boolean dot = TextMarks.isDot(text.charAt(stop.start()));
        boolean behindHan = stop.start() > 0 && TextMarks.isHan(text.charAt(stop.start() - 1));
        boolean ellipsis = stop.isEllipsis(text);
        return TextMarks.isHan(next) && !ellipsis && !stop.isClosed() && (!dot || behindHan);
    }

    /** {@code is done.The rest}, {@code on Monday.Mr. Lima}; not the names {@code System.In}, {@code tea.The.cake} and what has no word before. */
    private boolean isBlankForgotten(String text, int sentence, Stop stop) {
        int start = wordStart(text, sentence, stop.start());
        String word = text.substring(start, stop.start());
        boolean before = isAtStart(text, sentence, start) || word.length() < 2 || word.indexOf('.') >= 0;
        NextWord next = NextWord.at(text, stop.next());
        int end = stop.next() + next.word().length();
        boolean title =
                abbreviations.kind(next.lower()) == Kind.TITLE && end < text.length() && text.charAt(end) == '.';
        int behind = title ? end + 1 : end;
        boolean alone = behind < text.length() && TextMarks.isBlank(text.charAt(behind));
        return !before
                && alone
                && (title || (isSmall(word) && abbreviations.isStarter(next.lower()) && !next.isCapitals()));
    }

    /** A mark inside a name goes on in small letters: {@code Yahoo! in}. */
    private static boolean endsLoudly(String text, int sentence, Stop stop, NextWord next) {
        boolean named = text.charAt(stop.start()) == '!' && isInnerName(text, sentence, stop.start());
        return !(next.isLower() && named);
    }

    private static boolean isInnerName(String text, int sentence, int stop) {
        int start = wordStart(text, sentence, stop);
        return start > sentence
                && start < stop
                && Character.isUpperCase(text.charAt(start))
                && !isAtStart(text, sentence, start);
    }

    private boolean endsWithDot(String text, int sentence, Stop stop, NextWord next) {
        int start = wordStart(text, sentence, stop.start());
        String word = text.substring(start, stop.start());
        if (word.isEmpty()) {
            return !next.isLower();
        }
        if ((!stop.isClosed() || text.charAt(stop.marksEnd()) == ')') && isMarker(text, sentence, start, word)) {
            return false;
        }
        Kind kind = abbreviations.kind(word);
        return kind == Kind.NONE
                ? endsPlain(text, sentence, start, word, stop, next)
                : endsAbbreviation(kind, text.substring(sentence, start), stop, next);
    }

    /** @param before the words of the sentence before the abbreviation */
    private boolean endsAbbreviation(Kind kind, String before, Stop stop, NextWord next) {
        return switch (kind) {
            case INNER -> false;
            case NUMBER -> !next.isDigit() && !next.isLower() && !next.isSingle();
            case TIME -> !isMoreOfTime(next) && (!isTitle(next) || hasMore(before));
            case MONTH -> !isMoreOfTime(next) && !isTitle(next);
            case LAST -> !next.isLower() || stop.broken();
            default -> abbreviations.isStarter(next.lower()) && !next.isLower();
        };
    }

    /** Whether the next word goes on with a time: a zone, a day, a month. */
    private boolean isMoreOfTime(NextWord next) {
        return next.isLower()
                || next.isDigit()
                || next.isCapitals()
                || abbreviations.kind(next.lower()) == Kind.MONTH
                || next.lower().endsWith("day");
    }

    private boolean isTitle(NextWord next) {
        return abbreviations.kind(next.lower()) == Kind.TITLE;
    }

    /** Whether a sentence says more before a time of day than when: {@code He left at 6 p.m.}; not {@code On Monday at 6 p.m.} */
    private static boolean hasMore(String before) {
        return before.strip().chars().filter(c -> TextMarks.isBlank((char) c)).count() >= WORDS_OF_TIME;
    }

    private boolean endsPlain(String text, int sentence, int start, String word, Stop stop, NextWord next) {
        boolean starter = abbreviations.isStarter(next.lower()) && !next.isLower();
        if (isInitial(word) && !isDigitBefore(text, sentence, start)) {
            return starter && (word.equals("I") || isLowerBefore(text, sentence, start));
        }
        if (isDotted(word)) {
            return starter;
        }
        boolean number = word.chars().allMatch(Character::isDigit);
        if (next.isLower()) {
            return !number && (stop.broken() || word.length() >= (isSmall(word) ? SHORTEST_WORD : SHORTEST_NAME));
        }
        return !(next.isDigit() && number && word.length() == 1);
    }

    /** The number or letter that a list item begins with: {@code 1. Call Bo}, {@code a.) Call Bo}. */
    private static boolean isMarker(String text, int sentence, int start, String word) {
        boolean brief = word.length() == 1 || (word.length() < 4 && word.chars().allMatch(Character::isDigit));
        return brief && isAtStart(text, sentence, start) && !word.equals("I");
    }

    private static boolean isAtStart(String text, int sentence, int at) {
        for (int i = at - 1; i >= sentence; i--) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code E.} in {@code Jonas E. Smith}. */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** {@code U.S}, {@code i.v}: single letters with dots between. */
    private static boolean isDotted(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean right = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word before is an ordinary one in small letters, so that a single letter is no initial: {@code you and I.} */
    private static boolean isLowerBefore(String text, int sentence, int start) {
        int end = start;
        while (end > sentence && TextMarks.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int before = wordStart(text, sentence, end);
        return before < end && Character.isLowerCase(text.charAt(before));
    }

    /** Whether a figure stands before, so that a single letter is its unit: {@code 3.5 M.} */
    private static boolean isDigitBefore(String text, int sentence, int start) {
        return start > sentence + 1
                && TextMarks.isBlank(text.charAt(start - 1))
                && Character.isDigit(text.charAt(start - 2));
    }

    /** Where the word begins that ends at an offset: behind a blank, an opening bracket or quote. */
    private static int wordStart(String text, int sentence, int end) {
        int start = end;
        while (start > sentence && end - start < LONGEST_WORD && isWordChar(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWordChar(char c) {
        return !TextMarks.isBlank(c)
                && !TextMarks.isOpening(c)
                && !TextMarks.isClosing(c)
                && "/—–,;:，；：•⁃".indexOf(c) < 0;
    }
}
