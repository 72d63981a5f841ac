package org.commcheck.extract.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.vocabulary.Tables;

/** What kinds of words English words are, from the table {@code mood-words}. Immutable. */
final class EnglishWords {

    private final WordLists lists;
    /** By word, the lists that it is in: of most words none. */
    private final Map<String, Set<String>> classes = new HashMap<>();

    private final Set<String> verbs;
    private final Set<String> verbsOrNouns;
    private final Set<String> participles;
    private final Set<String> adverbs;
    private final Set<String> past;

    private EnglishWords(WordLists lists) {
        this.lists = lists;
        this.verbs = lists.list("verb");
        this.verbsOrNouns = lists.list("verb-or-noun");
        this.participles = lists.list("participle");
        this.adverbs = lists.list("adverb");
        this.past = lists.list("past");
        for (String list : lists.names()) {
            lists.list(list)
                    .forEach(word -> classes.computeIfAbsent(word, key -> new HashSet<>(4))
                            .add(list));
        }
    }

    static EnglishWords of(Tables tables) {
        return new EnglishWords(WordLists.of(tables, "mood-words"));
    }

    /** Whether the word is of the named class. */
    boolean is(Word word, String list) {
        return word.classes(this).contains(list);
    }

    /** The classes of a word in small letters; empty for most. */
    Set<String> classes(String lower) {
        return classes.getOrDefault(lower, Set.of());
    }

    /** Whether the word can be the bare form of a verb that somebody does. */
    boolean canBeAct(Word word) {
        return isVerb(word) || isVerbOrNoun(word) || is(word, "verb-or-past");
    }

    boolean isVerb(Word word) {
        String lower = word.lower();
        return verbs.contains(lower) || (lower.length() > 6 && (lower.endsWith("ize") || lower.endsWith("ify")));
    }

    /** {@code check with}, {@code reach out}: two words that are a verb together. */
    boolean isPhrasal(Word verb, Word particle) {
        return lists.list("phrasal").contains(verb.lower() + ":" + particle.lower());
    }

    boolean isVerbOrNoun(Word word) {
        return verbsOrNouns.contains(word.lower());
    }

    /** Whether the word has the form of a participle, of whatever verb. */
    boolean isParticiple(Word word) {
        return participles.contains(word.lower()) || endsAsPast(word);
    }

    /** Whether the word is the participle of a verb that somebody does: {@code published}, {@code sent}. */
    boolean isActParticiple(Word word) {
        return participles.contains(word.lower()) || isRegularPast(word);
    }

    /** {@code suggests}, {@code plans}. */
    boolean isThirdPerson(Word word) {
        String lower = word.lower();
        return lower.length() > 4
                && lower.endsWith("s")
                && (knows(lower.substring(0, lower.length() - 1)) || knows(lower.substring(0, lower.length() - 2)));
    }

    /** Whether the word looks like the past or participle of any regular verb. */
    static boolean endsAsPast(Word word) {
        return word.lower().length() > 4
                && word.lower().endsWith("ed")
                && !word.lower().endsWith("eed")
                && word.lower().indexOf('-') < 0;
    }

    /** Whether the word tells what was: {@code was}, {@code wrote}, {@code merged}. */
    boolean isPast(Word word) {
        return past.contains(word.lower()) || isRegularPast(word);
    }

    /** {@code merged}, {@code tried}, {@code planned}: the past or participle of a verb that the table knows. */
    boolean isRegularPast(Word word) {
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
        return verbs.contains(verb)
                || verbsOrNouns.contains(verb)
                || lists.list("verb-or-past").contains(verb)
                || lists.list("state").contains(verb);
    }

    boolean isAdverb(Word word) {
        String lower = word.lower();
        return adverbs.contains(lower)
                || (lower.length() > 4
                        && lower.endsWith("ly")
                        && !lists.list("not-adverb").contains(lower));
    }
}
