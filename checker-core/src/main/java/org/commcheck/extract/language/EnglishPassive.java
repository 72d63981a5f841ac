package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.text.CharSet;

/** Finds {@code be} or {@code get} with a participle in English sentences, in one walk over the words. Immutable. */
final class EnglishPassive {

    /** Between an auxiliary and its participle stand at most so many words: {@code has not yet been fully tested}. */
    private static final int FURTHEST = 4;

    private static final CharSet DIVIDERS = CharSet.of(".;:()!?—–|\"“”");
    private static final CharSet INSIDE = CharSet.of("'’-");

    private final Set<String> auxiliaries;
    private final PackedWords plainAuxiliaries;
    private final Set<String> between;
    private final Set<String> subjects;
    private final Set<String> persons;
    private final Set<String> behindGet;
    private final ParticipleForms participles;
    private final Agents agents;

    EnglishPassive(WordLists words) {
        auxiliaries = words.list("auxiliary");
        plainAuxiliaries = new PackedWords(auxiliaries);
        between = words.list("between");
        subjects = words.list("subject");
        persons = words.list("person");
        behindGet = words.list("behind-get");
        participles = new ParticipleForms(words);
        agents = new Agents(words);
    }

    /** Where the walk stands: the auxiliary that waits for its participle, if any does. */
    private static final class Walk {
        private int start = -1;
        private boolean get;
        private boolean person;
        private int distance;
        /** The word before, unless it is a long one that was passed over. */
        private int beforeStart;

        private int beforeEnd;

        void pass(int start, int end) {
            beforeStart = start;
            beforeEnd = end;
        }

        String before(String text) {
            return lower(text, beforeStart, beforeEnd);
        }
    }

    List<PassiveSpan> scan(String text, int from, int to, List<Span> times) {
        List<PassiveSpan> found = new ArrayList<>(0);
        Walk walk = new Walk();
        int at = from;
        while (at < to) {
            if (!TermBorders.isWordPart(text.charAt(at))) {
                if (walk.start >= 0 && divides(text.charAt(at))) {
                    walk.start = -1;
                }
                at++;
                continue;
            }
            int end = wordEnd(text, at, to);
            if (walk.start >= 0 || mayBeAuxiliary(text, at, end)) {
                read(text, at, end, walk, found, times, to);
                walk.pass(at, end);
            } else {
                walk.pass(at, isShort(at, end) ? end : at);
            }
            at = end;
        }
        return found;
    }

    /** Reads a word that may be an auxiliary or belong to one. */
    private void read(String text, int start, int end, Walk walk, List<PassiveSpan> found, List<Span> times, int to) {
        String word = lower(text, start, end);
        if (isAuxiliary(word)) {
            open(walk, word, start, walk.before(text));
        } else if (walk.start >= 0) {
            boolean passive = participles.isPassive(word, walk.person)
                    && !(walk.get && !endsClause(text, end, to))
                    && !ties(text, end);
            if (passive) {
                found.add(new PassiveSpan(walk.start, end, agents.isNamed(text, end, to, times)));
                walk.start = -1;
            } else if (++walk.distance > FURTHEST || !(isBetween(word) || asks(walk, word, text))) {
                walk.start = -1;
            }
        }
    }

    private void open(Walk walk, String word, int start, String before) {
        int apostrophe = word.indexOf('\'');
        boolean contracted = apostrophe > 0 && !word.endsWith("n't");
        String subject = contracted ? word.substring(0, apostrophe) : before;
        boolean wasPerson = walk.start >= 0 && walk.person;
        walk.get = word.startsWith("g");
        walk.person = persons.contains(subject) || wasPerson;
        walk.distance = 0;
        walk.start = subject.equals("there") ? -1 : start;
    }

    /** {@code Was it approved?}: the subject stands behind the auxiliary that begins its clause. */
    private boolean asks(Walk walk, String word, String text) {
        return walk.distance == 1 && subjects.contains(word) && auxiliaries.contains(walk.before(text));
    }

    private boolean isBetween(String word) {
        return between.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    private boolean isAuxiliary(String word) {
        int apostrophe = word.indexOf('\'');
        return auxiliaries.contains(word)
                || (apostrophe > 0
                        && auxiliaries.contains(word.substring(apostrophe))
                        && subjects.contains(word.substring(0, apostrophe)));
    }

    /** {@code got merged on Friday}, but not {@code got updated figures}. */
    private boolean endsClause(String text, int end, int to) {
        int next = end;
        while (next < to && text.charAt(next) == ' ') {
            next++;
        }
        if (next == to || !TermBorders.isWordPart(text.charAt(next))) {
            return true;
        }
        return behindGet.contains(lower(text, next, wordEnd(text, next, to)));
    }

    /** {@code is read-only}. */
    private static boolean ties(String text, int end) {
        return end < text.length() && (text.charAt(end) == '_' || text.charAt(end) == '@');
    }

    private static boolean divides(char c) {
        return DIVIDERS.has(c);
    }

    private static boolean isShort(int start, int end) {
        return end - start <= 9;
    }

    /** Whether a word is an auxiliary, or may be one with its subject or negation. */
    private boolean mayBeAuxiliary(String text, int start, int end) {
        if (!isShort(start, end)) {
            return false;
        }
        if (plainAuxiliaries.has(text, start, end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
                return true;
            }
        }
        return false;
    }

    /** Behind a word with the apostrophes and hyphens in it. */
    private static int wordEnd(String text, int start, int to) {
        int end = start;
        while (end < to && (TermBorders.isWordPart(text.charAt(end)) || isInside(text, end, to))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(String text, int at, int to) {
        return INSIDE.has(text.charAt(at)) && at + 1 < to && TermBorders.isWordPart(text.charAt(at + 1));
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    }
}
