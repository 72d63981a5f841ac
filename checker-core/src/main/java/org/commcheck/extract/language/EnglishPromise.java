package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.language.EnglishSubject.Kind;
import org.commcheck.extract.language.MoodReading.Cue;
import org.jspecify.annotations.Nullable;

/**
 * Judges words such as {@code will} or {@code needs to} where they stand: who is to do it (before them), and is it an act at all
 * (behind them).
 */
final class EnglishPromise {

    private final EnglishWords lexicon;
    private final EnglishSubject subjects;

    EnglishPromise(EnglishWords lexicon) {
        this.lexicon = lexicon;
        this.subjects = new EnglishSubject(lexicon);
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
        if (act < words.size() && lexicon.is(words.get(act), WordClass.NEGATION)) {
            return null;
        }
        act = skipNeed(words, act);
        if (act >= words.size() || words.get(act).opens()) {
            return null;
        }
        if (words.get(act).capital() && !words.get(act - 1).is("to")) {
            return null;
        }
        Kind subject = subjects.before(words, from);
        if (subject == Kind.SUBORDINATE) {
            return null;
        }
        return words.get(act).is("be") ? being(words, act + 1, subject, cue) : doing(words, act, subject, cue);
    }

    private @Nullable MoodReading doing(List<Word> words, int act, Kind subject, Cue cue) {
        Word verb = words.get(act);
        boolean person = subject == Kind.PERSON || (subject == Kind.READER && cue == Cue.OBLIGATION);
        boolean acts = lexicon.canBeAct(verb) || (person && isUnknownVerb(verb));
        return acts ? MoodReading.commitment(cue, !person) : null;
    }

    /** Behind an auxiliary a word that is not known is a verb, so long as it is no pronoun, article or the like. */
    private boolean isUnknownVerb(Word word) {
        return !lexicon.is(word, WordClass.STATE)
                && !lexicon.is(word, WordClass.DETERMINER)
                && !lexicon.is(word, WordClass.OBJECT_PRONOUN)
                && !lexicon.is(word, WordClass.PREPOSITION)
                && !lexicon.is(word, WordClass.PRESENT)
                && !lexicon.isThirdPerson(word);
    }

    /** {@code will be published}, {@code will be working on}, {@code will be ready}. */
    private @Nullable MoodReading being(List<Word> words, int next, Kind subject, Cue cue) {
        int at = skipAdverbs(words, next);
        if (at >= words.size() || words.get(at).opens()) {
            return null;
        }
        Word word = words.get(at);
        if (word.lower().length() > 4 && word.lower().endsWith("ing")) {
            return MoodReading.commitment(cue, subject != Kind.PERSON);
        }
        if (lexicon.is(word, WordClass.READY)) {
            return MoodReading.commitment(cue, subject == Kind.READER);
        }
        if (word.is("able")) {
            return subject == Kind.PERSON ? MoodReading.commitment(cue, false) : null;
        }
        return lexicon.isActParticiple(word)
                ? MoodReading.commitment(cue, subject == Kind.READER || lexicon.is(word, WordClass.STATE_PARTICIPLE))
                : null;
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
}
