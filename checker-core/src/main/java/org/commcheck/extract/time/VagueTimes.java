package org.commcheck.extract.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of words that nobody can be held to: table {@code time-vague}, columns {@code language}, {@code words} (several, divided by
 * {@code ;}), {@code when}, {@code not-after} and {@code not-before} (words or characters beside which it means something else), and
 * {@code only-before} (words of which one must follow). Immutable.
 */
final class VagueTimes {

    /** In which surroundings the words are vague. */
    enum When {
        ALWAYS,
        /** Unless the clause tells what was: {@code he soon found}, 马上就恢复了. */
        NOT_PAST,
        /** Only where the clause says what is to be: {@code we will do it later}. */
        AHEAD,
        /** Unless a noun follows, or the clause tells what was: 会后联系, not 会后工作. */
        NOT_ATTRIBUTE,
        /** Only before a verb or at the end, not as an attribute of a noun: 后续会支持, not 后续版本. */
        ADVERB
    }

    /**
     * A row of the table.
     *
     * @param notAfter words before which it may not stand
     * @param notBefore words that may not follow
     * @param onlyBefore words of which one must follow; empty if anything may
     */
    record Entry(When when, Set<String> notAfter, Set<String> notBefore, Set<String> onlyBefore) {

        boolean fits(String before, String behind) {
            boolean follows = onlyBefore.isEmpty() || onlyBefore.contains(behind);
            return follows && !notAfter.contains(before) && !notBefore.contains(behind);
        }
    }

    private final PhraseTrie<Entry> entries = new PhraseTrie<>();
    private final PhraseTrie<Boolean> verbs = new PhraseTrie<>();
    private final PhraseTrie<Boolean> nouns = new PhraseTrie<>();
    private final PhraseTrie<Boolean> takers = new PhraseTrie<>();

    VagueTimes(Tables tables) {
        for (TableRow row : tables.rows("time-vague")) {
            Entry entry = new Entry(
                    when(row),
                    folded(row.list("not-after")),
                    folded(row.list("not-before")),
                    folded(row.list("only-before")));
            row.list("words").forEach(words -> entries.add(words, entry));
        }
        for (TableRow row : tables.rows("time-adverb")) {
            PhraseTrie<Boolean> trie = row.get("verb").equals("object") ? takers : row.yes("verb") ? verbs : nouns;
            row.list("words").forEach(words -> trie.add(words, true));
        }
    }

    private static When when(TableRow row) {
        return switch (row.get("when")) {
            case "always" -> When.ALWAYS;
            case "not-past" -> When.NOT_PAST;
            case "ahead" -> When.AHEAD;
            case "not-attribute" -> When.NOT_ATTRIBUTE;
            case "adverb" -> When.ADVERB;
            default ->
                throw new TableException(
                        row.origin(),
                        row.line(),
                        "“" + row.get("when")
                                + "” in the column “when” is none of always, not-past, ahead, not-attribute, adverb");
        };
    }

    private static Set<String> folded(List<String> words) {
        Set<String> folded = new HashSet<>();
        for (String word : words) {
            folded.add(new Tokens(word).norm(0));
        }
        return Set.copyOf(folded);
    }

    /** The phrases of this lexicon. */
    PhraseTrie<Entry> phrases() {
        return entries;
    }

    Reader reader(Tokens t) {
        EnglishMood english = new EnglishMood(t);
        ChineseMood chinese = new ChineseMood(t, verbs, nouns, takers);
        return at -> read(t, at, english, chinese);
    }

    private @Nullable Atom read(Tokens t, int at, EnglishMood english, ChineseMood chinese) {
        PhraseTrie.Match<Entry> match = entries.longest(t, at);
        if (match == null) {
            return null;
        }
        Entry entry = match.value();
        int end = match.end();
        boolean other = !entry.fits(t.norm(at - 1), t.norm(end)) || partOfCompound(t, at, end);
        boolean vague = !other
                && (t.isHan(at) ? chinese.vague(entry.when(), at, end) : vague(t, entry.when(), at, end, english));
        return vague ? Atom.of(at, end, Shape.VAGUE) : other ? null : Atom.of(at, end, Shape.PASSED);
    }

    private static boolean vague(Tokens t, When when, int at, int end, EnglishMood mood) {
        return switch (when) {
            case ALWAYS, NOT_ATTRIBUTE -> true;
            case NOT_PAST -> !mood.past(at, end);
            case AHEAD -> mood.ahead(at, end);
            case ADVERB -> mood.ahead(at, end) && Cues.phraseEnds(t, end);
        };
    }

    /** {@code soon-to-be}, {@code GPL-3.0-or-later}. */
    private static boolean partOfCompound(Tokens t, int at, int end) {
        boolean before = t.ch(at - 1) == '-' && t.glued(at) && t.glued(at - 1);
        boolean after = t.ch(end) == '-' && t.glued(end) && t.glued(end + 1);
        return !t.isHan(at) && (before || after);
    }
}
