package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.language.MoodReading.Cue;
import org.jspecify.annotations.Nullable;

/** Judges how an English sentence begins: {@code Bo to send …}, {@code Bo: send …}, {@code Update the …}. */
final class EnglishOpening {

    /** A label or a list of names is no longer than this. */
    private static final int LONGEST_LEAD = 8;

    private final EnglishWords lexicon;

    EnglishOpening(EnglishWords lexicon) {
        this.lexicon = lexicon;
    }

    /** The reading by the sentence's first words; null if they make no commitment. */
    @Nullable
    MoodReading read(List<Word> words) {
        int begin = behindLabel(words);
        if (begin < 0 || begin >= words.size()) {
            return null;
        }
        boolean nameIsLabel = begin > 0 && words.get(begin).is("to");
        if (assigns(words, nameIsLabel ? 0 : begin)) {
            return MoodReading.commitment(Cue.ASSIGNMENT, false);
        }
        int verb = skipAdverbs(words, begin);
        for (int i = begin; i < verb; i++) {
            if (lexicon.is(words.get(i), WordClass.SUGGESTION)) {
                return null;
            }
        }
        return commands(words, verb) ? MoodReading.commitment(Cue.IMPERATIVE, false) : null;
    }

    /**
     * The first word behind {@code Bo:}, {@code [Bo]}, {@code @bo} or {@code Action:}; 0 if there is none of them, -1 if the label says
     * that nothing is asked for ({@code Reason: …}).
     */
    private int behindLabel(List<Word> words) {
        for (int i = 1; i < Math.min(words.size(), 5); i++) {
            Word word = words.get(i);
            if (word.isBehind(':') || word.isBehind('：') || word.isBehind(']') || word.isBehind(')')) {
                return label(words, i);
            }
            if (word.opens()) {
                break;
            }
        }
        return words.size() > 1 && words.get(0).handle() ? 1 : 0;
    }

    private int label(List<Word> words, int end) {
        boolean marker = true;
        for (Word word : words.subList(0, end)) {
            if (lexicon.is(word, WordClass.LABEL)) {
                return -1;
            }
            marker &= lexicon.is(word, WordClass.MARKER);
        }
        Word first = words.get(0);
        return marker || first.handle() || (first.capital() && !lexicon.isPast(first)) ? end : -1;
    }

    /** One or more names, then {@code to} and what they are to do. */
    private boolean assigns(List<Word> words, int begin) {
        Word first = words.get(begin);
        if (lexicon.is(first, WordClass.NOT_ACTOR)
                || lexicon.isVerb(first)
                || lexicon.isPast(first)
                || lexicon.isThirdPerson(first)
                || isDerived(first)) {
            return false;
        }
        int at = begin;
        while (at < words.size() && at - begin < LONGEST_LEAD && namesSomebody(words.get(at), at == begin)) {
            at++;
        }
        return at > begin
                && at + 1 < words.size()
                && words.get(at).is("to")
                && !words.get(at).capital()
                && lexicon.canBeAct(words.get(skipAdverbs(words, at + 1)))
                && words.get(at + 1).gap().isBlank();
    }

    private int skipAdverbs(List<Word> words, int from) {
        int at = from;
        while (at < words.size() - 1 && lexicon.isAdverb(words.get(at))) {
            at++;
        }
        return at;
    }

    private boolean namesSomebody(Word word, boolean first) {
        if (word.is("to") || lexicon.isThirdPerson(word) || lexicon.isPast(word)) {
            return false;
        }
        return (word.capital() && !lexicon.is(word, WordClass.SOFTWARE))
                || word.handle()
                || lexicon.is(word, WordClass.ACTOR)
                || (word.is("the") && first)
                || (!first && (word.is("and") || word.is("or")));
    }

    /** Nouns by their ending: {@code Failure to}, {@code Permission to}, {@code Trying to}. */
    private static boolean isDerived(Word word) {
        String lower = word.lower();
        return lower.endsWith("tion")
                || lower.endsWith("sion")
                || (lower.endsWith("ing") && lower.length() > 5)
                || (lower.endsWith("ment") && lower.length() > 7)
                || lower.endsWith("ility")
                || lower.endsWith("ness");
    }

    private boolean commands(List<Word> words, int verb) {
        if (verb + 1 >= words.size()) {
            return false;
        }
        Word word = words.get(verb);
        Word next = words.get(verb + 1);
        boolean known = lexicon.isVerb(word) || lexicon.isVerbOrNoun(word);
        if (!known || isQuoted(word) || describes(next) || (next.is("for") && !lexicon.isPhrasal(word, next))) {
            return false;
        }
        if (next.is("and") || next.is("or")) {
            return verb + 3 < words.size() && lexicon.canBeAct(words.get(verb + 2)) && !next.opens();
        }
        if (next.opens()) {
            return false;
        }
        return lexicon.isVerb(word) ? !isTitle(words, verb) : takesObject(words, verb);
    }

    /** Whether a word that may be a noun is a verb here, by what stands behind it. */
    private boolean takesObject(List<Word> words, int verb) {
        Word next = words.get(verb + 1);
        if (verb + 2 < words.size() && describes(words.get(verb + 2))) {
            return false;
        }
        return lexicon.isPhrasal(words.get(verb), next)
                || next.handle()
                || lexicon.is(next, WordClass.DETERMINER)
                || lexicon.is(next, WordClass.OBJECT_PRONOUN)
                || next.is("what")
                || next.is("whether")
                || (next.capital() && next.lower().endsWith("'s"))
                || next.lower().indexOf('.') > 0
                || next.lower().indexOf('_') > 0;
    }

    /** A title or a name in quotation marks is no request. */
    private static boolean isQuoted(Word word) {
        String gap = word.gap().strip();
        return !gap.isEmpty() && "“\"‘'「『《".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    /** Words that show the first one to be a noun: {@code Fix for}, {@code Update of}, {@code Build is}. */
    private boolean describes(Word next) {
        return lexicon.is(next, WordClass.PRESENT)
                || lexicon.is(next, WordClass.PAST)
                || lexicon.is(next, WordClass.NEGATION)
                || switch (next.lower()) {
                    case "of", "will", "by", "but", "than", "as", "being" -> true;
                    default -> false;
                };
    }

    /** {@code Create Account}, {@code Manage Users}: every word with a capital. */
    private static boolean isTitle(List<Word> words, int verb) {
        return words.get(verb).capital()
                && words.size() - verb <= 4
                && words.subList(verb + 1, words.size()).stream().allMatch(Word::capital);
    }
}
