package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.MoodReading.Cue;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermHit;
import org.jspecify.annotations.Nullable;

/** Tells the mood of English sentences that are neither questions nor quotations. Immutable. */
final class EnglishMood {

    /** {@code Let's …}: with a question mark behind it nobody has asked for anything yet. */
    private static final String SUGGESTION = "suggestion";

    private final EnglishWords lexicon;
    private final EnglishPromise promise;
    private final EnglishOpening opening;

    EnglishMood(Tables tables) {
        this.lexicon = EnglishWords.of(tables);
        this.promise = new EnglishPromise(lexicon);
        this.opening = new EnglishOpening(lexicon);
    }

    ClauseEnds clauses(String text) {
        return ClauseEnds.of(text, lexicon);
    }

    /** @param hits the terms in it that tell the mood */
    MoodReading read(String sentence, List<TermHit> hits) {
        List<Word> words = Word.split(sentence);
        if (asks(words)) {
            return MoodReading.of(Mood.QUESTION);
        }
        MoodReading commitment = commitment(words, hits);
        if (commitment != null && !commitment.impersonal()) {
            return commitment;
        }
        boolean past = isPast(words, hits);
        if (!past && has(hits, "condition")) {
            return MoodReading.of(Mood.CONDITION);
        }
        if (commitment != null) {
            return commitment;
        }
        return MoodReading.of(past ? Mood.PAST : Mood.STATEMENT);
    }

    /** The mood of a sentence with a question mark: a polite request is no question. */
    MoodReading question(String sentence, List<TermHit> hits) {
        if (has(hits, "request")) {
            MoodReading reading = read(sentence, hits);
            if (reading.mood() == Mood.COMMITMENT) {
                return reading;
            }
        }
        return MoodReading.of(Mood.QUESTION);
    }

    /** {@code Can we possibly have a switch}, without a question mark; {@code Should we miss the train, …} supposes. */
    private boolean asks(List<Word> words) {
        return words.size() > 2
                && lexicon.is(words.get(0), WordClass.ASKING)
                && lexicon.is(words.get(1), WordClass.ASKED)
                && words.get(1).isBehindBlank()
                && !holdsComma(words);
    }

    private static boolean holdsComma(List<Word> words) {
        for (Word word : words) {
            if (word.isBehind(',')) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<TermHit> hits, String list) {
        for (TermHit hit : hits) {
            if (hit.list().equals(list)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable MoodReading commitment(List<Word> words, List<TermHit> hits) {
        MoodReading best = opening.read(words);
        int word = 0;
        for (TermHit hit : hits) {
            if (best != null && !best.impersonal()) {
                break;
            }
            while (word < words.size() && words.get(word).end() <= hit.start()) {
                word++;
            }
            MoodReading reading = read(words, word, hit);
            best = reading != null ? reading : best;
        }
        return best;
    }

    private @Nullable MoodReading read(List<Word> words, int first, TermHit hit) {
        int behind = first;
        while (behind < words.size() && words.get(behind).start() < hit.end()) {
            behind++;
        }
        return switch (hit.list()) {
            case "future" -> isName(words, first) ? null : promise.read(words, first, behind, Cue.FUTURE);
            case "obligation" -> promise.read(words, first, behind, Cue.OBLIGATION);
            case "request", SUGGESTION -> requests(words, behind) ? MoodReading.commitment(Cue.REQUEST, false) : null;
            default -> null;
        };
    }

    private boolean requests(List<Word> words, int from) {
        int act = from;
        while (act < words.size() - 1 && lexicon.isAdverb(words.get(act))) {
            act++;
        }
        return act < words.size() && lexicon.canBeAct(words.get(act));
    }

    /** {@code Will} with a capital inside a sentence, or before a surname. */
    private static boolean isName(List<Word> words, int at) {
        Word word = words.get(at);
        return word.is("will")
                && word.capital()
                && (!word.opens() || (at + 1 < words.size() && words.get(at + 1).capital()));
    }

    private boolean isPast(List<Word> words, List<TermHit> hits) {
        int surely = 0;
        int perhaps = 0;
        int present = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if ((lexicon.is(word, WordClass.PAST) && !isPassive(words, i))
                    || (EnglishWords.endsAsPast(word) && tells(words, i))) {
                surely++;
            } else if (lexicon.isRegularPast(word) && mayTell(words, i)) {
                perhaps++;
            } else if (lexicon.is(word, WordClass.PRESENT) && !isPerfect(words, i)) {
                present++;
            }
        }
        boolean dated = has(hits, "past-time");
        return surely > 0 ? surely + perhaps >= present : present == 0 && (perhaps > 0 || dated);
    }

    /** {@code should be made}: the participle of a verb whose past looks the same. */
    private static boolean isPassive(List<Word> words, int at) {
        return at > 0 && (words.get(at - 1).is("be") || words.get(at - 1).is("being"));
    }

    /** Whether a form in -ed is surely the verb of its clause: {@code Fixed a bug}, {@code we merged}, {@code Bo merged}. */
    private boolean tells(List<Word> words, int at) {
        Word word = words.get(at);
        if (at == 0 || word.opens()) {
            return lexicon.isRegularPast(word);
        }
        Word before = words.get(at - 1);
        return lexicon.is(before, WordClass.PERSON)
                || lexicon.is(before, WordClass.CONNECTIVE)
                || lexicon.is(before, WordClass.PAST)
                || lexicon.is(before, WordClass.BEFORE_PAST)
                || (lexicon.isAdverb(before) && at > 1)
                || (before.capital() && !lexicon.is(before, WordClass.DETERMINER) && !lexicon.canBeAct(before));
    }

    /** Whether it may be: {@code the vote failed on Monday}, but also {@code the items listed in}; {@code the merged fix} is out. */
    private boolean mayTell(List<Word> words, int at) {
        if (at == 0) {
            return false;
        }
        boolean behindVerb = at + 1 == words.size()
                || words.get(at + 1).opens()
                || lexicon.is(words.get(at + 1), WordClass.DETERMINER)
                || lexicon.is(words.get(at + 1), WordClass.PREPOSITION);
        Word before = words.get(at - 1);
        return behindVerb
                && !lexicon.is(before, WordClass.PRESENT)
                && !lexicon.is(before, WordClass.SUBORDINATE)
                && !lexicon.is(before, WordClass.DETERMINER)
                && !isPassive(words, at);
    }

    /** {@code has been}, {@code has merged}: the present of {@code have} that tells what was. */
    private boolean isPerfect(List<Word> words, int at) {
        return words.get(at).is("has")
                && at + 1 < words.size()
                && (lexicon.isParticiple(words.get(at + 1)) || lexicon.isAdverb(words.get(at + 1)));
    }
}
