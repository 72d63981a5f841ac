package org.commcheck.extract.language;

import java.util.List;

/** Finds who is to act at the beginning of a sentence: names, handles, groups, in capitals or not. Immutable. */
final class ActSubject {

    /** A list of names is no longer than this, in words. */
    private static final int LONGEST = 10;

    static final int LONGEST_GROUP = 6;
    private static final int LONGEST_TOPIC = 6;
    private static final int LONGEST_REMARK = 12;

    static final long ROLES = WordClass.any(WordClass.ROLE, WordClass.ACTOR);

    /** What begins sentences, and is nobody's name. */
    static final long COMMON = WordClass.any(
            WordClass.NO_LEAD,
            WordClass.SOFTWARE,
            WordClass.NOT_ACTOR,
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.SUBORDINATE,
            WordClass.PRESENT,
            WordClass.PERSON,
            WordClass.THING,
            WordClass.OBJECT_PRONOUN,
            WordClass.LABEL,
            WordClass.MARKER);

    private final EnglishWords lexicon;
    private final ActVerbs verbs;
    private final CompoundSubject compounds;

    ActSubject(EnglishWords lexicon, ActVerbs verbs) {
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.compounds = new CompoundSubject(lexicon, verbs);
    }

    /** Behind the names that begin at {@code from}; {@code from} if there are none. */
    int end(List<Word> words, int from) {
        if (words.get(from).is("the") || words.get(from).is("all")) {
            return endOfGroup(words, from);
        }
        int compound = compounds.end(words, from);
        if (compound < 0) {
            return from;
        }
        int at = compound;
        boolean small = false;
        while (at < words.size() && at - from < LONGEST && (at == from || !breaks(words.get(at)))) {
            boolean fresh = at == from || (small && isJoined(words, at));
            boolean handle = fresh && isSmallName(words, at);
            boolean joint = at > from && (isJoint(words.get(at)) || isOffice(words, from, at));
            boolean cue = at > from && lexicon.is(words.get(at), WordClass.TAKING);
            if (cue || (!handle && !joint && !isName(words.get(at), at == from))) {
                break;
            }
            small |= handle;
            at++;
        }
        return at;
    }

    /** {@code the release team}, {@code all committee members}: the words up to one that names a group or role. */
    private int endOfGroup(List<Word> words, int from) {
        for (int at = from + 1;
                at < Math.min(words.size(), from + LONGEST_GROUP)
                        && !words.get(at).opens();
                at++) {
            if (lexicon.is(words.get(at), WordClass.ACTOR)
                    && !(at + 1 < words.size() && lexicon.is(words.get(at + 1), WordClass.ACTOR))) {
                return at + 1;
            }
        }
        return from;
    }

    /** {@code Liaison for Docs Bo Lind}, {@code Chair of Docs}: a role, and whose it is. */
    private boolean isOffice(List<Word> words, int from, int at) {
        boolean of = words.get(at).is("for") || words.get(at).is("of");
        return of
                && lexicon.isAny(words.get(from), ROLES)
                && at + 1 < words.size()
                && words.get(at + 1).capital();
    }

    private static boolean isJoint(Word word) {
        return word.is("and") || word.is("or") || word.is("someone") || word.is("else");
    }

    /** {@code bo and cy}, {@code bo/cy}, {@code bo & cy}. */
    private static boolean isJoined(List<Word> words, int at) {
        String gap = words.get(at).gap();
        return words.get(at - 1).is("and") || gap.indexOf('&') >= 0 || gap.indexOf('/') >= 0 || gap.indexOf(',') >= 0;
    }

    /** Behind one name, or several people joined by {@code and}, that a bare verb follows; a verb with a capital looks like a surname. */
    int endBeforeVerb(List<Word> words, int from) {
        int end = end(words, from);
        boolean plural =
                end > from && isPlural(words.get(end - 1)) && !words.get(from).is("all");
        if (end <= from || plural) {
            return from;
        }
        for (int at = end; at > from; at--) {
            boolean verb = at < words.size() && (at == end || words.get(at).capital());
            if (verb && !words.get(at).opens() && verbs.orders(words, at, true)) {
                return at;
            }
        }
        return from;
    }

    /** Behind the label {@code Bo:}, {@code [Bo]}, {@code Bo, Cy:}, {@code Bo -} at {@code from}; -1 if there is none. */
    int endOfLabel(List<Word> words, int from) {
        boolean bracket =
                words.get(from).gap().endsWith("[") || words.get(from).gap().endsWith("(");
        for (int at = from; at < Math.min(words.size(), from + LONGEST); at++) {
            Word word = words.get(at);
            if (at > from && divides(word)) {
                return at;
            }
            boolean joint = at > from && (word.is("and") || word.is("or"));
            boolean apart =
                    at == from || words.get(at).capital() || words.get(at - 1).capital() || isJoined(words, at);
            boolean name = isName(word, at == from) || (apart && isSmallName(words, at)) || joint;
            if (!name || (at > from && breaks(word) && !bracket && !isList(word))) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind a few words that name a topic, by a colon or dash; -1 if there are none. */
    int endOfTopic(List<Word> words, int from) {
        for (int at = from + 1; at < Math.min(words.size(), from + LONGEST_TOPIC); at++) {
            if (words.get(at).isBehindBlank()) {
                continue;
            }
            String gap = words.get(at).gap();
            if (gap.startsWith(": ") || isDash(gap)) {
                return lexicon.is(words.get(from), WordClass.LABEL) ? -1 : at;
            }
            if (words.get(at).opens()) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind a remark on somebody: {@code Bo (and others) to …}, {@code Bo from Acme will …}, {@code Bo as liaison to …}. */
    int skipRemark(List<Word> words, int from) {
        if (from >= words.size()) {
            return from;
        }
        Word word = words.get(from);
        boolean open = word.gap().endsWith("(");
        boolean origin = word.is("from") || word.is("as");
        for (int at = from + 1; (open || origin) && at < Math.min(words.size(), from + LONGEST_REMARK); at++) {
            Word next = words.get(at);
            if (open ? next.gap().startsWith(")") : next.is("to") || next.is("will") || next.is("is")) {
                return at;
            }
        }
        return from;
    }

    private static boolean divides(Word word) {
        if (word.isBehindBlank()) {
            return false;
        }
        String gap = word.gap();
        return gap.startsWith(":")
                || gap.startsWith("]")
                || gap.startsWith(")")
                || gap.startsWith(";")
                || gap.strip().equals("->")
                || isDash(gap)
                || (gap.startsWith(",") && (word.is("will") || word.is("to")));
    }

    /** A dash between blanks; exported notes have a backslash before it. */
    private static boolean isDash(String gap) {
        String bare = gap.strip().replace("\\", "");
        return !gap.equals(bare) && (bare.equals("-") || bare.equals("--") || bare.equals("–") || bare.equals("—"));
    }

    private static boolean isList(Word word) {
        return word.gap().startsWith(",");
    }

    /** Whether no name goes on over the gap before the word; a slash or comma may stand in a list. */
    private static boolean breaks(Word word) {
        if (word.isBehindBlank()) {
            return false;
        }
        String gap = word.gap().strip();
        return word.opens() && !gap.equals(",") && !gap.equals("/");
    }

    /** A capitalised word that is none of the small words or things that begin sentences, or a role in small letters. */
    private boolean isName(Word word, boolean first) {
        if (word.handle() || lexicon.is(word, WordClass.ACTOR)) {
            return true;
        }
        if (!word.capital() || isCommon(word)) {
            return false;
        }
        return !(first
                && (verbs.isBare(word)
                        || lexicon.isThirdPerson(word)
                        || lexicon.isRegularPast(word)
                        || isDerived(word)));
    }

    /** A word in small letters that no table knows: a handle, a first name typed in haste. */
    private boolean isSmallName(List<Word> words, int at) {
        Word word = words.get(at);
        return !word.capital()
                && word.lower().length() > 2
                && Character.isLetter(word.lower().charAt(0))
                && !isVersion(word.lower())
                && !isCommon(word)
                && !isVerbal(word)
                && !isDerived(word);
    }

    /** {@code v2.4.1}, which shipped something and is to do nothing. */
    private static boolean isVersion(String word) {
        return word.charAt(0) == 'v' && Character.isDigit(word.charAt(1));
    }

    private boolean isVerbal(Word word) {
        return verbs.canBe(word)
                || lexicon.isPast(word)
                || lexicon.isParticiple(word)
                || lexicon.isThirdPerson(word)
                || lexicon.is(word, WordClass.STATE);
    }

    private boolean isCommon(Word word) {
        return lexicon.isAny(word, COMMON) || lexicon.isAdverb(word);
    }

    private static boolean isPlural(Word word) {
        return word.lower().endsWith("s") && !word.lower().endsWith("ss") && !word.capital();
    }

    /** Nouns and adjectives by their ending: {@code Time-based turn}, {@code Migration to}, {@code Trying to}; but {@code Qiming} comes of no verb. */
    private boolean isDerived(Word word) {
        String lower = word.lower();
        return lower.endsWith("-based")
                || lower.endsWith("-driven")
                || lower.endsWith("-side")
                || lower.endsWith("-level")
                || lower.endsWith("-wide")
                || lower.endsWith("-specific")
                || lower.endsWith("-related")
                || lower.endsWith("tion")
                || lower.endsWith("sion")
                || verbs.isGerund(lower)
                || (lower.endsWith("ment") && lower.length() > 7)
                || lower.endsWith("ility")
                || lower.endsWith("ness");
    }
}
