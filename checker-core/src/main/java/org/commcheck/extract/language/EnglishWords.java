package org.commcheck.extract.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.commcheck.extract.vocabulary.Tables;

/** What kinds of words English words are, from the tables {@code mood-words} and {@code act-words}. Immutable. */
final class EnglishWords {

    private static final long VERBS =
            WordClass.any(WordClass.VERB, WordClass.VERB_OR_NOUN, WordClass.VERB_OR_PAST, WordClass.STATE);
    private static final long ACTS = WordClass.any(WordClass.VERB, WordClass.VERB_OR_NOUN, WordClass.VERB_OR_PAST);
    private static final long ACTS_ANYWHERE = ACTS | WordClass.any(WordClass.ACT_VERB, WordClass.ACT_VERB_OR_NOUN);
    private static final long PHRASES = WordClass.any(WordClass.PHRASAL, WordClass.ACT_PHRASAL);

    /** No class of the tables: the word is the first of some that are listed together. */
    private static final long BEGINS_PHRASE = 1L << (Long.SIZE - 1);

    /** By word, the mask of the classes that it is of: of most words none. */
    private final Map<String, Long> classes = new LinkedHashMap<>();
    /** The words again, to be found in a text, and the classes of each. */
    private final PackedWords words;

    private final long[] classesOfWords;

    private EnglishWords(Tables tables) {
        Map<String, WordLists> lists = new HashMap<>();
        for (WordClass kind : WordClass.values()) {
            for (String word : lists.computeIfAbsent(kind.table(), name -> WordLists.of(tables, name))
                    .list(kind.list())) {
                add(word, kind.bit());
                int divided = word.indexOf(':');
                if (divided > 0) {
                    add(word.substring(0, divided), BEGINS_PHRASE);
                }
            }
        }
        words = new PackedWords(classes.keySet());
        classesOfWords = classes.values().stream().mapToLong(Long::longValue).toArray();
    }

    private void add(String word, long mask) {
        classes.merge(word, mask, (one, other) -> one | other);
    }

    static EnglishWords of(Tables tables) {
        return new EnglishWords(tables);
    }

    /** Whether the word is of the named class. */
    boolean is(Word word, WordClass kind) {
        return (word.classes(this) & kind.bit()) != 0;
    }

    /** Whether the word is of one of the classes of a mask. */
    boolean isAny(Word word, long mask) {
        return (word.classes(this) & mask) != 0;
    }

    /** The mask of the classes of a word in small letters; 0 for most. */
    private long classes(String lower) {
        int word = words.number(lower, 0, lower.length());
        return word < 0 ? 0 : classesOfWords[word];
    }

    /** The mask of the classes of the word that a stretch of a text is, with a plain apostrophe or a typographic one. */
    long classes(String text, int start, int end) {
        int word = words.number(text, start, end);
        return word < 0 ? 0 : classesOfWords[word];
    }

    /** Whether the word can be the bare form of a verb that somebody does. */
    boolean canBeAct(Word word) {
        return isAny(word, ACTS) || isVerb(word);
    }

    boolean isVerb(Word word) {
        if (is(word, WordClass.VERB)) {
            return true;
        }
        return (word.endsIn('e') || word.endsIn('y')) && endsAsVerb(word.lower());
    }

    private static boolean endsAsVerb(String lower) {
        return lower.length() > 6 && (lower.endsWith("ize") || lower.endsWith("ify"));
    }

    /** {@code check with}, {@code reach out}: two words that are a verb together. */
    boolean isPhrasal(Word verb, Word particle) {
        return isAny(verb, BEGINS_PHRASE)
                && (classes(verb.lower() + ":" + particle.lower()) & WordClass.PHRASAL.bit()) != 0;
    }

    /** Two words that are a verb together: those of {@link #isPhrasal}, and those by which a line is told to ask for an act. */
    boolean isPhrasalAct(Word verb, Word particle) {
        return isAny(verb, BEGINS_PHRASE) && (classes(verb.lower() + ":" + particle.lower()) & PHRASES) != 0;
    }

    /** Whether words stand together in a list, such as {@code keep:an:eye}. */
    boolean isPhrase(List<Word> phrase, WordClass kind) {
        if (!isAny(phrase.get(0), BEGINS_PHRASE)) {
            return false;
        }
        StringJoiner joined = new StringJoiner(":");
        for (Word word : phrase) {
            joined.add(word.lower());
        }
        return (classes(joined.toString()) & kind.bit()) != 0;
    }

    /** Whether a word in small letters is the bare form of a verb that somebody does, in whatever table. */
    boolean canBeAct(String lower) {
        return (classes(lower) & ACTS_ANYWHERE) != 0 || endsAsVerb(lower);
    }

    boolean isVerbOrNoun(Word word) {
        return is(word, WordClass.VERB_OR_NOUN);
    }

    /** Whether the word has the form of a participle, of whatever verb. */
    boolean isParticiple(Word word) {
        return is(word, WordClass.PARTICIPLE) || endsAsPast(word);
    }

    /** Whether the word is the participle of a verb that somebody does: {@code published}, {@code sent}. */
    boolean isActParticiple(Word word) {
        return is(word, WordClass.PARTICIPLE) || isRegularPast(word);
    }

    /** {@code suggests}, {@code plans}. */
    boolean isThirdPerson(Word word) {
        if (!word.endsIn('s')) {
            return false;
        }
        String lower = word.lower();
        return lower.length() > 4
                && (knows(lower.substring(0, lower.length() - 1)) || knows(lower.substring(0, lower.length() - 2)));
    }

    /** Whether the word looks like the past or participle of any regular verb. */
    static boolean endsAsPast(Word word) {
        return word.endsIn('d')
                && word.lower().length() > 4
                && word.lower().endsWith("ed")
                && !word.lower().endsWith("eed")
                && word.lower().indexOf('-') < 0;
    }

    /** Whether the word tells what was: {@code was}, {@code wrote}, {@code merged}. */
    boolean isPast(Word word) {
        return is(word, WordClass.PAST) || isRegularPast(word);
    }

    /** {@code merged}, {@code tried}, {@code planned}: the past or participle of a verb that the table knows. */
    boolean isRegularPast(Word word) {
        if (!word.endsIn('d')) {
            return false;
        }
        String lower = word.lower();
        int length = lower.length();
        if (length < 5 || !lower.endsWith("ed")) {
            return false;
        }
        String stem = lower.substring(0, length - 2);
        return knows(stem)
                || knows(stem + "e")
                || (stem.endsWith("i") && knows(stem.substring(0, stem.length() - 1) + "y"))
                || knows(stem.substring(0, stem.length() - 1));
    }

    private boolean knows(String verb) {
        return (classes(verb) & VERBS) != 0;
    }

    boolean isAdverb(Word word) {
        return is(word, WordClass.ADVERB)
                || (word.endsIn('y')
                        && word.lower().length() > 4
                        && word.lower().endsWith("ly")
                        && !is(word, WordClass.NOT_ADVERB));
    }
}
