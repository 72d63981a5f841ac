package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Passive;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.language.Language;
import org.commcheck.extract.language.PassiveScanner;
import org.commcheck.extract.language.PassiveSpan;
import org.commcheck.extract.language.Quotations;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.model.InlineMark;

/** Makes the facts {@link Passive}. Code makes none. Immutable. */
final class PassiveFacts {

    /** So far back 由 is looked for, in characters. */
    private static final int LONGEST_CLAUSE = 30;

    private final PassiveScanner scanner;
    private final Set<String> possible;

    PassiveFacts(Tables tables) {
        this.scanner = PassiveScanner.of(tables);
        this.possible = WordLists.of(tables, "passive-words").list("possible");
    }

    /**
     * Adds the passives of a unit, in order.
     *
     * @param quotes the quotations in it
     */
    void add(ReadUnit unit, Quotations quotes, List<Fact> facts) {
        List<Span> times = times(unit);
        for (ReadSentence sentence : unit.sentences()) {
            Span span = new Span(sentence.start(), sentence.end());
            Language language = sentence.language().equals("zh") ? Language.ZH : Language.EN;
            for (PassiveSpan passive : scanner.scan(unit.words(), span, language, times)) {
                int start = passive.start();
                int end = passive.end();
                if (!unit.unit().text().isMarked(InlineMark.Kind.CODE, start, end)) {
                    boolean quoted = sentence.mood() == Mood.QUOTE || quotes.hold(start, end);
                    facts.add(passive(unit, sentence, passive, quoted));
                }
            }
        }
    }

    private static List<Span> times(ReadUnit unit) {
        if (unit.times().isEmpty()) {
            return List.of();
        }
        List<Span> times = new ArrayList<>(unit.times().size());
        for (TimeSpan time : unit.times()) {
            times.add(new Span(time.start(), time.end()));
        }
        return times;
    }

    private Passive passive(ReadUnit unit, ReadSentence sentence, PassiveSpan passive, boolean quoted) {
        return new Passive(
                unit.range(passive.start(), passive.end()),
                unit.words().substring(passive.start(), passive.end()),
                sentence.scope(),
                Passive.Form.PASSIVE,
                isAhead(unit.words(), passive.start()),
                quoted,
                passive.actor());
    }

    /** The fact of a term of the list {@code impersonal}. */
    static Passive impersonal(ReadUnit unit, TermHit hit, boolean quoted) {
        String words = unit.words();
        int scope = unit.scopeAt(hit.start());
        return new Passive(
                unit.range(hit.start(), hit.end()),
                words.substring(hit.start(), hit.end()),
                scope,
                Passive.Form.IMPERSONAL,
                !words.startsWith("得到", hit.start()),
                quoted,
                isNamed(unit, hit));
    }

    /**
     * {@code to be moved}, {@code will be moved}, 需要被处理: the bare infinitive, or a word that obliges before 被. What {@code may be moved} may as well
     * stay.
     */
    private boolean isAhead(String words, int start) {
        boolean infinitive = words.startsWith("be ", start) || words.startsWith("get ", start);
        return (infinitive && !possible.contains(wordBefore(words, start)))
                || (start > 0 && "需要将会应须该得".indexOf(words.charAt(start - 1)) >= 0);
    }

    /** The word before a place, in small letters; empty if none stands there. */
    private static String wordBefore(String words, int start) {
        int end = Math.max(0, start - 1);
        int from = end;
        while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
            from--;
        }
        return words.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** Whether 由 stands before it in its clause: 由张三予以处理. */
    private static boolean isNamed(ReadUnit unit, TermHit hit) {
        String words = unit.words();
        int at = hit.start();
        while (at > 0 && hit.start() - at < LONGEST_CLAUSE && "，,。；;：:！!？?\n".indexOf(words.charAt(at - 1)) < 0) {
            at--;
            if (words.charAt(at) == '由') {
                return true;
            }
        }
        return false;
    }
}
