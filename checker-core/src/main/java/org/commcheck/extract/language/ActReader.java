package org.commcheck.extract.language;

import java.util.List;
import java.util.Optional;
import org.commcheck.extract.language.Act.Form;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Reads whether an English sentence of minutes asks for an act, and of whom: {@code Bo to send …}, {@code Bo - send …}, {@code Need to send
 * …}, {@code Send …}. It goes by the beginning of the sentence and by the forms of its words; whether the place of the sentence makes the act
 * a task is the caller's to tell. Immutable.
 */
public final class ActReader {

    /** So far a sentence is looked through for {@code , will}, in words. */
    private static final int REACH = 24;

    /** What stands behind a verb, and not in the middle of a name. */
    private static final long BEHIND_VERB =
            WordClass.any(WordClass.DETERMINER, WordClass.OBJECT_PRONOUN, WordClass.PREPOSITION);

    private final ActVerbs verbs;
    private final ActSubject subjects;
    private final ActCues cues;
    private final ClauseActs clauses;
    private final ShownLines shown;
    private final EnglishWords lexicon;

    /** The forms that an act may have, in the order in which they are tried. */
    private final List<ActForm> forms;

    /** One form that an act may have. */
    private interface ActForm {
        Optional<Act> read(List<Word> words, int from);
    }

    public ActReader(Tables tables) {
        lexicon = EnglishWords.of(tables);
        verbs = new ActVerbs(lexicon);
        shown = new ShownLines(lexicon);
        subjects = new ActSubject(lexicon, verbs);
        cues = new ActCues(lexicon, verbs);
        PassiveActs passives = new PassiveActs(lexicon, subjects, cues);
        clauses = new ClauseActs(lexicon, verbs, subjects, cues);
        forms = List.of(
                this::sought,
                this::labelled,
                this::assigned,
                clauses::asked,
                this::needed,
                passives::read,
                this::ordered,
                this::called,
                this::underTopic,
                clauses::read);
    }

    /** The act that a sentence asks for; empty if it tells, asks or describes. */
    public Optional<Act> read(String sentence) {
        List<Word> words = Word.split(sentence);
        int from = skipNumber(words);
        if (from >= words.size() || shown.isOne(sentence, words, from)) {
            return Optional.empty();
        }
        for (ActForm form : forms) {
            Optional<Act> act = form.read(words, from);
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the one whom a sentence begins with takes an act on that people do for others: {@code Bo will send …}, {@code Bo to send …}, {@code Bo agreed
     * to send …}; not {@code Bo will retire}, {@code Bo must be joking}, {@code Bo has to leave}.
     */
    public boolean takesOn(String sentence) {
        List<Word> words = Word.split(sentence);
        int from = skipNumber(words);
        int end = from < words.size() ? subjects.end(words, from) : from;
        int cue = end > from ? subjects.skipRemark(words, end) : words.size();
        return cue < words.size() && cues.takesOn(words, cue);
    }

    /** The act behind what a sentence tells of somebody: {@code Bo asked about the keys and will look into it}. */
    public Optional<Act> goesOn(String sentence) {
        List<Word> words = Word.split(sentence);
        int from = skipNumber(words);
        return from < words.size() ? clauses.goesOn(words, from) : Optional.empty();
    }

    /** Whether a sentence begins with what was done: {@code Disabled the keys}. */
    public boolean beginsInPast(String sentence) {
        List<Word> words = Word.split(sentence);
        int from = skipNumber(words);
        return from < words.size() && lexicon.isPast(words.get(from));
    }

    /** Whether a sentence hands tasks to several people: {@code Assigned work sections}. */
    public boolean handsOut(String sentence) {
        return hasAny(sentence, WordClass.HANDING_OUT);
    }

    /** Whether a sentence tells that somebody said something: {@code Ana noted that we may …}. */
    public boolean saysOf(String sentence) {
        return hasAny(sentence, WordClass.SAYING);
    }

    private boolean hasAny(String sentence, WordClass kind) {
        for (Word word : Word.split(sentence)) {
            if (lexicon.is(word, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody says to go on watching, which is never done with: {@code I will keep an eye on the list}. */
    public boolean watches(String sentence) {
        List<Word> words = Word.split(sentence);
        for (int at = 0; at + 2 < words.size(); at++) {
            if (lexicon.isPhrase(words.subList(at, at + 3), WordClass.WATCHING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells what becomes of somebody, which nobody waits for: {@code Bo has to leave early}, {@code Bo will retire in May}. */
    public boolean isNews(String sentence) {
        List<Word> words = Word.split(sentence);
        int from = skipNumber(words);
        int end = from < words.size() ? subjects.end(words, from) : from;
        int cue = end > from ? subjects.skipRemark(words, end) : words.size();
        return cue < words.size() && cues.isNews(words, cue);
    }

    /** Whether words begin with a verb whose act is done as soon as it is asked for: {@code (Bo was asked to) leave the room}. */
    public boolean isDoneAtOnce(String act) {
        List<Word> words = Word.split(act);
        return !words.isEmpty() && lexicon.is(words.get(0), WordClass.AT_ONCE);
    }

    /** {@code 1- check that …}: the number is not part of the sentence. */
    private static int skipNumber(List<Word> words) {
        boolean number = words.size() > 1
                && words.get(0).isNumber()
                && !words.get(1).gap().isBlank();
        return number ? 1 : 0;
    }

    /** {@code ??? notify the list}: the marks stand for somebody who is still sought. */
    private Optional<Act> sought(List<Word> words, int from) {
        Word first = words.get(from);
        int marks = first.isBehindBlank() ? -1 : first.gap().indexOf("??");
        if (marks < 0 || !verbs.isBare(first) || from + 1 >= words.size()) {
            return Optional.empty();
        }
        int start = first.start() - first.gap().length() + marks;
        return Optional.of(new Act(Form.LABELLED, start, first.start() - trailing(first.gap())));
    }

    private static int trailing(String gap) {
        return gap.length() - gap.stripTrailing().length();
    }

    /** {@code [Bo] send …}, {@code Bo: will send …}, {@code Bo - to send …}, {@code Bo, Cy: send …}. */
    private Optional<Act> labelled(List<Word> words, int from) {
        int end = skipMark(words, subjects.endOfLabel(words, from));
        if (end < 0 || end >= words.size()) {
            return Optional.empty();
        }
        boolean comma = words.get(end).isBehind(',');
        boolean last = end == words.size() - 1 && words.get(end).isBehind(')') && verbs.canBe(words.get(end));
        if (!comma && areNamed(words, end)) {
            return Optional.of(Act.of(Form.LABELLED, words, end, subjects.end(words, end)));
        }
        boolean acts = last
                || cues.wills(words, end)
                || willsLater(words, end)
                || (!comma && (verbs.orders(words, end, true) || cues.isNeed(words, end)));
        return acts ? Optional.of(Act.of(Form.LABELLED, words, from, end)) : Optional.empty();
    }

    /** {@code Bo: action item to send …}: what follows the name says that it is one. */
    private static int skipMark(List<Word> words, int from) {
        boolean marked = from >= 0 && from + 2 < words.size() && words.get(from).is("action");
        int at =
                marked && (words.get(from + 1).is("item") || words.get(from + 1).is("point")) ? from + 2 : from + 1;
        return marked && words.get(at).is("to") ? at : from;
    }

    /** {@code Bo: read the draft, will comment}. */
    private boolean willsLater(List<Word> words, int from) {
        for (int at = from + 1; at < Math.min(words.size(), from + REACH); at++) {
            if (words.get(at).is("will") && words.get(at).isBehind(',')) {
                return cues.wills(words, at);
            }
        }
        return false;
    }

    /** {@code Bo: Cy and Di need to send …}: what Bo says hands it to others. */
    private boolean areNamed(List<Word> words, int from) {
        int end = subjects.end(words, from);
        return end > from && cues.isNeed(words, end);
    }

    /** {@code Bo to …}, {@code Bo will …}, {@code for Bo to …}. */
    private Optional<Act> assigned(List<Word> words, int from) {
        int start = from + handOver(words, from);
        int end = subjects.end(words, start);
        if (end <= start
                || (start > from
                        && !words.get(start).capital()
                        && !words.get(start).is("the"))) {
            return Optional.empty();
        }
        int cue = subjects.skipRemark(words, end);
        return cue < words.size() && cues.wills(words, cue) && !isProposed(words.get(cue))
                ? Optional.of(Act.of(Form.ASSIGNED, words, start, end))
                : Optional.empty();
    }

    /** {@code Bo, should we go on …}, {@code Bo, should wait}: behind a comma what Bo says of all. */
    private static boolean isProposed(Word cue) {
        return cue.is("should") && cue.isBehind(',');
    }

    /** {@code Acme Go SDK}, {@code Harbour Go data}: a word with a capital; in {@code Bo Reach out to them}, {@code Bo Send the plan} it is the verb. */
    private boolean isOfName(List<Word> words, int at) {
        return words.get(at).capital()
                && !verbs.isPhrasal(words, at)
                && (at + 1 == words.size() || !lexicon.isAny(words.get(at + 1), BEHIND_VERB));
    }

    /** How many words hand the act over: {@code for Bo to …}, {@code back to Bo to …}; 0 in most sentences. */
    private int handOver(List<Word> words, int from) {
        if (from + 2 >= words.size()) {
            return 0;
        }
        boolean over = lexicon.is(words.get(from), WordClass.HAND_OVER)
                && words.get(from + 1).is("to");
        return over ? 2 : words.get(from).is("for") ? 1 : 0;
    }

    /** {@code Need to …}, {@code Plan to …}, {@code To …}, {@code we should …}, {@code let's …}, {@code please …}. */
    private Optional<Act> needed(List<Word> words, int from) {
        int at = from;
        while (at < words.size() - 1 && lexicon.is(words.get(at), WordClass.CONNECTIVE)) {
            at++;
        }
        Word first = words.get(at);
        if (first.is("we") || first.is("we'll")) {
            boolean acts = first.is("we")
                    && (cues.isNeed(words, at + 1) || cues.wills(words, at + 1))
                    && !isWeighed(words, at + 1);
            return acts ? Optional.of(Act.of(Form.NEEDED, words, at, at + 1)) : Optional.empty();
        }
        boolean lets = first.is("let's") || first.is("lets") || first.is("please");
        boolean acts = cues.isNeed(words, at)
                || cues.isWant(words, at)
                || cues.isPlan(words, at)
                || (lets
                        && at + 1 < words.size()
                        && (verbs.orders(words, at + 1, false) || verbs.isBare(words, at + 1)))
                || (first.is("to") && cues.isAct(words, at + 1));
        return acts ? Optional.of(new Act(Form.NEEDED, 0, 0)) : Optional.empty();
    }

    /** {@code We can move the desk, but …}: what could be done, and what is against it. */
    private static boolean isWeighed(List<Word> words, int at) {
        return words.get(at).is("can")
                && words.subList(at, words.size()).stream().anyMatch(word -> word.is("but") && word.isBehind(','));
    }

    /** {@code Send …}, {@code also send …}; {@code Suggest a date} without anybody is a suggestion. */
    private Optional<Act> ordered(List<Word> words, int from) {
        int at = from;
        while (at < words.size() - 1 && words.get(at).is("also")) {
            at++;
        }
        boolean orders = verbs.orders(words, at, false) && !lexicon.is(words.get(at), WordClass.PROPOSING);
        return orders ? Optional.of(new Act(Form.ORDERED, 0, 0)) : Optional.empty();
    }

    /**
     * {@code Bo send …}: after one name a verb without its -s asks; after several it may tell what they do. {@code Bo drafts the letter}, {@code Bo
     * looking into it} take an act on.
     */
    private Optional<Act> called(List<Word> words, int from) {
        int end = subjects.endBeforeVerb(words, from);
        if (end > from && !isOfName(words, end) && verbs.orders(words, end, true)) {
            return Optional.of(Act.of(Form.CALLED, words, from, end));
        }
        int name = subjects.end(words, from);
        boolean called = words.get(from).capital() || words.get(from).handle();
        boolean does = name > from && called && verbs.does(words, name);
        return does ? Optional.of(Act.of(Form.CALLED, words, from, name)) : Optional.empty();
    }

    /** {@code Stop test: check whether …}, {@code Release notes - send …}: a few words name the topic, then the act. */
    private Optional<Act> underTopic(List<Word> words, int from) {
        int end = subjects.endOfTopic(words, from);
        boolean acts = end > 0 && end < words.size() && verbs.isBare(words, end) && verbs.orders(words, end, false);
        return acts ? Optional.of(new Act(Form.ORDERED, 0, 0)) : Optional.empty();
    }
}
