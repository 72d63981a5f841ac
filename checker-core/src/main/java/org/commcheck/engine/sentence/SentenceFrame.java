package org.commcheck.engine.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;

/** Takes a sentence apart: the words that hold it together, its condition, its consequence with message and advice. */
final class SentenceFrame {

    private static final Pattern WHEN = Pattern.compile("^(?:when |if |当|如果|凡)");
    private static final Pattern THEN = Pattern.compile("(?:,? then|的时候,?|时,?|,?则|,?就|,|的话,?)$");
    private static final Pattern JOINT = Pattern.compile("^(?:[,;. ]| and |并且|并|且)+");
    private static final Pattern END = Pattern.compile("[.!]$");
    private static final Pattern BOTH = Pattern.compile("(.) ?/ ?(.)");

    private static final int MOST_STRINGS = 4;

    private final SentenceGrammar grammar;
    private final MaskedText sentence;
    private final int line;

    /** @param sentence in the one spelling */
    SentenceFrame(SentenceGrammar grammar, MaskedText sentence, int line) {
        this.grammar = grammar;
        this.sentence =
                sentence.with(END.matcher(sentence.text()).replaceFirst("").strip());
        this.line = line;
    }

    private record Consequence(Phrase phrase, Wording message, Optional<Wording> help) {}

    SentenceRule rule(RuleId id, String written) {
        Matcher when = WHEN.matcher(sentence.text());
        if (!when.find()) {
            throw new SentenceException(
                    line,
                    "a sentence begins with “When” or “当”, not with “" + begin(sentence.shown()) + "”"
                            + ", such as: When an action item has no owner then warn \"…\"");
        }
        String rest = sentence.text().substring(when.end());
        for (int cut : cuts(rest)) {
            Optional<Consequence> consequence = consequence(rest.substring(cut).strip());
            if (consequence.isPresent()) {
                return rule(id, written, rest.substring(0, cut).strip(), consequence.get());
            }
        }
        throw new SentenceException(
                line,
                "the sentence does not say what follows; end it with: then warn \"…\", or 时提醒\"…\"; known are "
                        + String.join(
                                ", ",
                                grammar.consequences().stream()
                                        .map(phrase -> phrase.plain().replace("{message}", "\"…\""))
                                        .toList()));
    }

    private SentenceRule rule(RuleId id, String written, String condition, Consequence found) {
        return new SentenceRule(
                id,
                line,
                written,
                Severity.of(found.phrase().about()),
                found.message(),
                found.help(),
                sentence.with(THEN.matcher(condition).replaceFirst("").strip()),
                found.phrase().drl());
    }

    /** Where what follows may begin: it ends in a string, and holds no more than a message and advice in two languages. */
    private static List<Integer> cuts(String text) {
        int from = text.length();
        int strings = 0;
        while (from > 0 && strings <= MOST_STRINGS) {
            from--;
            strings += MaskedText.isMask(text.charAt(from)) ? 1 : 0;
            if (strings == 0) {
                return List.of();
            }
        }
        int first = from;
        return Cuts.in(text).stream().filter(cut -> cut > first).toList();
    }

    private static String begin(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    private Optional<Consequence> consequence(String text) {
        for (int cut = 1; cut <= text.length(); cut++) {
            if (!MaskedText.isMask(text.charAt(cut - 1))) {
                continue;
            }
            String first = text.substring(0, cut).strip();
            String second = JOINT.matcher(text.substring(cut)).replaceFirst("").strip();
            Optional<Wording> help = second.isEmpty() ? Optional.empty() : wording(grammar.advice(), second);
            if (second.isEmpty() || help.isPresent()) {
                for (Phrase phrase : grammar.consequences()) {
                    Optional<Wording> message = wording(List.of(phrase), first);
                    if (message.isPresent()) {
                        return Optional.of(new Consequence(phrase, message.get(), help));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The string that one of some phrases says, or the pair of strings, one in each language. */
    private Optional<Wording> wording(List<Phrase> phrases, String text) {
        for (Phrase phrase : phrases) {
            Optional<Map<String, String>> slots = phrase.match(text);
            if (slots.isPresent()) {
                String said = slots.get().getOrDefault("message", "");
                Matcher both = BOTH.matcher(said);
                if (MaskedText.isMask(said)) {
                    String only = sentence.string(said.charAt(0));
                    return Optional.of(new Wording(only, only));
                }
                if (both.matches() && MaskedText.isMask(both.group(1)) && MaskedText.isMask(both.group(2))) {
                    return Optional.of(pair(
                            sentence.string(both.group(1).charAt(0)),
                            sentence.string(both.group(2).charAt(0))));
                }
            }
        }
        return Optional.empty();
    }

    private static Wording pair(String one, String other) {
        return Spelling.chinese(one) && !Spelling.chinese(other) ? new Wording(other, one) : new Wording(one, other);
    }
}
