package org.commcheck.extract.language;

import java.util.List;

/** Tells from a word and the words behind it whether it is the bare form of a verb that asks for an act. Immutable. */
final class ActVerbs {

    private static final int OBJECT_REACH = 5;

    private static final long ACTS = WordClass.any(WordClass.ACT_VERB, WordClass.ACT_VERB_OR_NOUN);
    private static final long NOUNS = WordClass.any(WordClass.VERB_OR_NOUN, WordClass.ACT_VERB_OR_NOUN);
    private static final long OBJECTS = WordClass.any(WordClass.DETERMINER, WordClass.OBJECT_PRONOUN);
    private static final long DESCRIBING = WordClass.any(WordClass.PRESENT, WordClass.PAST, WordClass.NEGATION);

    private final EnglishWords lexicon;

    ActVerbs(EnglishWords lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word can be the bare form of a verb that somebody does; behind {@code to} or {@code will} that is enough. */
    boolean canBe(Word word) {
        return lexicon.isAny(word, ACTS) || lexicon.canBeAct(word);
    }

    /** {@code trying}, {@code planning}, {@code moving}: of a verb that a table knows, or of any in small letters that is long enough. */
    boolean isGerund(String lower) {
        if (lower.length() < 6 || !lower.endsWith("ing")) {
            return false;
        }
        String stem = lower.substring(0, lower.length() - 3);
        return lexicon.canBeAct(stem)
                || lexicon.canBeAct(stem + "e")
                || lexicon.canBeAct(stem.substring(0, stem.length() - 1));
    }

    /** Whether the word at {@code at}, alone or with the next one, can be the bare form of a verb that somebody does. */
    boolean canBe(List<Word> words, int at) {
        return canBe(words.get(at)) || (at + 1 < words.size() && isPhrasal(words.get(at), words.get(at + 1)));
    }

    /** {@code reach out}, {@code look at}: whether the word at {@code at} and the small one behind it are a verb together. */
    boolean isPhrasal(List<Word> words, int at) {
        return at + 1 < words.size() && isPhrasal(words.get(at), words.get(at + 1));
    }

    /** Whether the word is hardly ever anything but the bare form of a verb. */
    boolean isBare(Word word) {
        return lexicon.isVerb(word)
                || lexicon.is(word, WordClass.VERB_OR_PAST)
                || (lexicon.is(word, WordClass.ACT_VERB) && !lexicon.isAny(word, NOUNS));
    }

    /** Whether the word at {@code at} is surely a verb, for what it is or for the small word behind it. */
    boolean isBare(List<Word> words, int at) {
        return isBare(words.get(at)) || (at + 1 < words.size() && isPhrasal(words.get(at), words.get(at + 1)));
    }

    /**
     * Whether a sentence or clause that begins with the word at {@code at} asks for an act.
     *
     * @param named whether a name stands before it: then even what readers of a page are told to do, or a topic, is somebody's task
     */
    boolean orders(List<Word> words, int at, boolean named) {
        if (at + 1 >= words.size() || isMeetingBusiness(words, at)) {
            return false;
        }
        Word word = words.get(at);
        Word next = words.get(at + 1);
        if (!named && lexicon.is(word, WordClass.NO_ITEM)) {
            return false;
        }
        if (lexicon.isPhrase(words.subList(at, at + 2), WordClass.COMPOUND)) {
            return false;
        }
        if (isPhrasal(word, next)) {
            return true;
        }
        if (isOpinion(word) || (lexicon.is(word, WordClass.NO_ITEM) && next.is("that"))) {
            return false;
        }
        if (!canBe(word) && !(named && lexicon.is(word, WordClass.NO_ITEM))) {
            return false;
        }
        if (describes(next) || next.is("for") || isTitle(words, at)) {
            return false;
        }
        if (!named && lexicon.is(word, WordClass.TOPIC)) {
            return isPutOff(words, at);
        }
        if (next.is("and") || next.is("or") || isSlash(next)) {
            return at + 2 < words.size() && (canBe(next) || canBe(words.get(at + 2)));
        }
        return !cuts(next) && (isBare(word) || takes(words, at) || (named && isAsked(words, at)));
    }

    /** {@code Bo: believe we are done}: what somebody thinks or feels is nothing to do, and neither is {@code note that we are}. */
    private boolean isOpinion(Word word) {
        return lexicon.is(word, WordClass.NO_ITEM) && lexicon.is(word, WordClass.STATE);
    }

    /** {@code PR}, {@code LGTM}: a short word with a capital and no vowel. */
    static boolean isAcronym(Word word) {
        return word.capital()
                && word.lower().length() <= 5
                && word.lower().chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /**
     * Whether the word takes an act on for the name before it: {@code drafts the letter}, {@code looking into it}. {@code Updates the group} tells
     * what somebody did in the meeting, {@code updates PR} does not.
     */
    boolean does(List<Word> words, int at) {
        if (at + 1 >= words.size() || words.get(at).opens() || words.get(at).capital()) {
            return false;
        }
        String lower = words.get(at).lower();
        Word next = words.get(at + 1);
        if (lower.endsWith("ing")) {
            return isPhrasal(Word.of(lower.substring(0, lower.length() - 3)), next);
        }
        String stem = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : "";
        if (stem.isEmpty() || !(lexicon.isAny(next, OBJECTS) || isAcronym(next)) || !lexicon.canBeAct(stem)) {
            return false;
        }
        boolean tells = lexicon.is(Word.of(stem), WordClass.TELLING) && !(stem.equals("update") && isAcronym(next));
        return !tells;
    }

    /** Whether a word that may be a noun is a verb here, by what stands behind it. */
    private boolean takes(List<Word> words, int at) {
        Word word = words.get(at);
        Word next = words.get(at + 1);
        boolean object = next.opens()
                || lexicon.isAny(next, OBJECTS)
                || next.handle()
                || next.lower().indexOf('.') > 0
                || next.lower().indexOf('_') > 0
                || next.lower().endsWith("'s");
        boolean noun = lexicon.is(word, WordClass.BEFORE_NOUN) && isNoun(next);
        return object || noun;
    }

    private boolean isNoun(Word next) {
        return !lexicon.is(next, WordClass.PREPOSITION) && !lexicon.isPast(next) && !lexicon.isThirdPerson(next);
    }

    /** {@code Bo: build spreadsheet}; {@code Bo: build results are fine} has another verb. */
    private boolean isAsked(List<Word> words, int at) {
        if (words.get(at).capital() || !isNoun(words.get(at + 1))) {
            return lexicon.is(words.get(at), WordClass.NO_ITEM);
        }
        for (int i = at + 1; i < words.size() && !words.get(i).opens(); i++) {
            if (lexicon.is(words.get(i), WordClass.PRESENT) || lexicon.isPast(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPhrasal(Word word, Word next) {
        return lexicon.isPhrasalAct(word, next);
    }

    /** Whether the clause ends before the word; what stands in square brackets is a link that was not meant to be one. */
    private static boolean cuts(Word next) {
        return next.opens() && !next.gap().equals(" [");
    }

    private static boolean isSlash(Word next) {
        return next.gap().strip().equals("/");
    }

    /** {@code Fix of}, {@code Update is}, {@code Build will}: the first word is a noun. */
    private boolean describes(Word next) {
        return lexicon.isAny(next, DESCRIBING)
                || next.is("of")
                || next.is("by")
                || next.is("but")
                || next.is("than")
                || next.is("being");
    }

    private boolean isMeetingBusiness(List<Word> words, int at) {
        if (!lexicon.is(words.get(at), WordClass.MEETING_VERB)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(words.size(), at + OBJECT_REACH); i++) {
            boolean items = i > at + 1
                    && words.get(i - 1).is("action")
                    && words.get(i).lower().startsWith("item");
            if (items || lexicon.is(words.get(i), WordClass.MEETING_OBJECT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Discuss at the next meeting}: what is to be talked about elsewhere is something to do. */
    private boolean isPutOff(List<Word> words, int at) {
        return lexicon.is(words.get(at + 1), WordClass.TOPIC_PLACE) && at + 2 < words.size();
    }

    /** {@code Create Account}, {@code Manage Users}: every word with a capital. */
    private static boolean isTitle(List<Word> words, int at) {
        return words.get(at).capital() && words.size() - at <= 4 && areCapital(words, at + 1);
    }

    private static boolean areCapital(List<Word> words, int from) {
        for (int at = from; at < words.size(); at++) {
            if (!words.get(at).capital()) {
                return false;
            }
        }
        return true;
    }
}
