package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.language.MoodReading.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Judges words such as {@code will} or {@code needs to} where they stand: who is to do it (before them), and is it an act at all
 * (behind them).
 */
final class EnglishPromise {

    private enum Subject {
        PERSON,
        THING,
        /** In a clause that only says when, which or whether. */
        SUBORDINATE
    }

    private final EnglishWords lexicon;

    EnglishPromise(EnglishWords lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param words the sentence
     * @param from the first word of the cue, or its subject if it is tied to it ({@code I'm going to})
     * @param to behind the last word of the cue
     * @return null if it is no commitment
     */
    @Nullable
    MoodReading read(List<Word> words, int from, int to, Cue cue) {
        int act = skipAdverbs(words, to);
        if (act < words.size() && lexicon.is(words.get(act), "negation")) {
            return null;
        }
        act = skipNeed(words, act);
        if (act >= words.size() || words.get(act).opens() || words.get(act).capital()) {
            return null;
        }
        Subject subject = subject(words, from);
        if (subject == Subject.SUBORDINATE) {
            return null;
        }
        return words.get(act).is("be") ? being(words, act + 1, subject, cue) : doing(words, act, subject, cue);
    }

    private @Nullable MoodReading doing(List<Word> words, int act, Subject subject, Cue cue) {
        Word verb = words.get(act);
        boolean act0 = lexicon.canBeAct(verb)
                || (subject == Subject.PERSON
                        && !lexicon.is(verb, "state")
                        && !lexicon.is(verb, "determiner")
                        && !lexicon.is(verb, "object-pronoun")
                        && !lexicon.is(verb, "present")
                        && !verb.is("to"));
        return act0 ? MoodReading.commitment(cue, subject == Subject.THING) : null;
    }

    /** {@code will be published}, {@code will be working on}, {@code will be ready}. */
    private @Nullable MoodReading being(List<Word> words, int next, Subject subject, Cue cue) {
        int at = skipAdverbs(words, next);
        if (at >= words.size() || words.get(at).opens()) {
            return null;
        }
        Word word = words.get(at);
        if (word.lower().length() > 4 && word.lower().endsWith("ing")) {
            return MoodReading.commitment(cue, subject == Subject.THING);
        }
        if (lexicon.is(word, "ready")) {
            return MoodReading.commitment(cue, false);
        }
        if (word.is("able")) {
            return subject == Subject.PERSON ? MoodReading.commitment(cue, false) : null;
        }
        return lexicon.isParticiple(word) ? MoodReading.commitment(cue, lexicon.is(word, "state-participle")) : null;
    }

    private int skipAdverbs(List<Word> words, int from) {
        int at = from;
        while (at < words.size() && !words.get(at).opens() && lexicon.isAdverb(words.get(at))) {
            at++;
        }
        return at;
    }

    /** {@code will need to}, {@code will have to}: the act stands behind {@code to}. */
    private int skipNeed(List<Word> words, int at) {
        if (at + 1 < words.size()
                && (words.get(at).is("need")
                        || words.get(at).is("have")
                        || words.get(at).is("try")
                        || words.get(at).is("want"))
                && words.get(at + 1).is("to")) {
            return skipAdverbs(words, at + 2);
        }
        return at;
    }

    private Subject subject(List<Word> words, int from) {
        int head = from - 1;
        boolean starts = from >= words.size() || words.get(from).opens();
        while (!starts && head >= 0 && (lexicon.isAdverb(words.get(head)) || isHelper(words.get(head)))) {
            starts = words.get(head).opens();
            head--;
        }
        if (starts || head < 0) {
            return Subject.PERSON;
        }
        Word word = words.get(head);
        if (lexicon.is(word, "subordinate") || lexicon.is(word, "negation")) {
            return Subject.SUBORDINATE;
        }
        return inSubordinateClause(words, head) ? Subject.SUBORDINATE : kind(words, head);
    }

    /** {@code we might need to}, {@code we would have to}. */
    private static boolean isHelper(Word word) {
        return switch (word.lower()) {
            case "might", "may", "would", "do", "does", "will", "'ll", "are", "is", "am" -> true;
            default -> false;
        };
    }

    private boolean inSubordinateClause(List<Word> words, int head) {
        for (int i = head; i >= 0; i--) {
            Word word = words.get(i);
            if (lexicon.is(word, "subordinate") && !word.is("that") && !word.is("since")) {
                return true;
            }
            if (word.opens() || lexicon.is(word, "connective") || word.is("that")) {
                return false;
            }
        }
        return false;
    }

    private Subject kind(List<Word> words, int head) {
        Word word = words.get(head);
        String lower = word.lower();
        int apostrophe = lower.indexOf('\'');
        if (word.handle() || lexicon.is(word, "connective") || (apostrophe > 0 && isPronoun(lower, apostrophe))) {
            return Subject.PERSON;
        }
        if (word.is("you") || lexicon.is(word, "thing")) {
            return Subject.THING;
        }
        if (lexicon.is(word, "person") || lexicon.is(word, "actor")) {
            return Subject.PERSON;
        }
        return word.capital() && !lexicon.is(word, "software") ? Subject.PERSON : Subject.THING;
    }

    /** {@code I'm} and {@code we're}; {@code it's} is no person. */
    private static boolean isPronoun(String lower, int apostrophe) {
        return switch (lower.substring(0, apostrophe)) {
            case "i", "we", "he", "she", "they" -> true;
            default -> false;
        };
    }
}
