package org.commcheck.extract.language;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.vocabulary.Tables;

/** What kinds of words English words are, from the table {@code mood-words}. Immutable. */
final class EnglishWords {

    private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);

    /** By word, the classes that it is of: of most words none. */
    private final Map<String, Set<WordClass>> classes = new LinkedHashMap<>();
    /** The words again, to be found in a text, and the classes of each. */
    private final PackedWords words;

    private final List<Set<WordClass>> classesOfWords;

    private EnglishWords(WordLists lists) {
        for (WordClass kind : WordClass.values()) {
            for (String word : lists.list(kind.list())) {
                classes.computeIfAbsent(word, key -> EnumSet.noneOf(WordClass.class))
                        .add(kind);
            }
        }
        words = new PackedWords(classes.keySet());
        classesOfWords = List.copyOf(classes.values());
    }

    static EnglishWords of(Tables tables) {
        return new EnglishWords(WordLists.of(tables, "mood-words"));
    }

    /** Whether the word is of the named class. */
    boolean is(Word word, WordClass kind) {
        return word.classes(this).contains(kind);
    }

    /** The classes of a word in small letters; none for most. */
    Set<WordClass> classes(String lower) {
        return classes.getOrDefault(lower, NONE);
    }

    /** The classes of the word that a stretch of a text is, with a plain apostrophe or a typographic one. */
    Set<WordClass> classes(String text, int start, int end) {
        int word = words.number(text, start, end);
        return word < 0 ? NONE : classesOfWords.get(word);
    }

    /** Whether the word can be the bare form of a verb that somebody does. */
    boolean canBeAct(Word word) {
        return isVerb(word) || isVerbOrNoun(word) || is(word, WordClass.VERB_OR_PAST);
    }

    boolean isVerb(Word word) {
        if (is(word, WordClass.VERB)) {
            return true;
        }
        String lower = word.endsIn('e') || word.endsIn('y') ? word.lower() : "";
        return lower.length() > 6 && (lower.endsWith("ize") || lower.endsWith("ify"));
    }

    /** {@code check with}, {@code reach out}: two words that are a verb together. */
    boolean isPhrasal(Word verb, Word particle) {
        return classes(verb.lower() + ":" + particle.lower()).contains(WordClass.PHRASAL);
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
        Set<WordClass> known = classes(verb);
        return known.contains(WordClass.VERB)
                || known.contains(WordClass.VERB_OR_NOUN)
                || known.contains(WordClass.VERB_OR_PAST)
                || known.contains(WordClass.STATE);
    }

    boolean isAdverb(Word word) {
        return is(word, WordClass.ADVERB)
                || (word.endsIn('y')
                        && word.lower().length() > 4
                        && word.lower().endsWith("ly")
                        && !is(word, WordClass.NOT_ADVERB));
    }
}
