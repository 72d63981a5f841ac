package org.commcheck.engine.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.finding.RuleId;

/**
 * Reads a file of sentences. Each begins on a line of its own, with its id or with {@code When} or 当, and goes on to the next one or to an
 * empty line. Lines that begin with {@code #} are comments.
 *
 * <pre>{@code
 * house/no-risks: When a status report has no section of kind "risks" then warn "A status report tells its risks."
 * house/no-owner: 当行动项没有负责人时，报错"请写明负责人。"
 * }</pre>
 */
public final class SentenceReader {

    /** Of what is written, strings included. */
    private static final int LONGEST = 4_000;

    private static final Pattern ID = Pattern.compile("\\s*([A-Za-z0-9_./-]+)\\s*[:：]\\s*(.*)");
    private static final Pattern BEGIN = Pattern.compile("\\s*(?:(?:when|if)\\b|当|如果|凡).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPLETE = Pattern.compile("(?s).*[\\uE000-\\uF8FF][.。!！]?\\s*");
    private static final Pattern MORE = Pattern.compile(
            "\\s+.*|[,，;；/／、].*|(?:and|then|is|has|occurs|advise)\\b.*|[并且时则就建章字词的].*", Pattern.CASE_INSENSITIVE);

    private final SentenceGrammar grammar;
    private final RuleId unnamed;
    private final Consumer<SentenceException> wrong;
    private final List<SentenceRule> rules = new ArrayList<>();
    private List<String> strings = new ArrayList<>();
    private final StringBuilder masked = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private String id = "";
    private int begin;
    private boolean spoilt;

    private SentenceReader(SentenceGrammar grammar, RuleId unnamed, Consumer<SentenceException> wrong) {
        this.grammar = grammar;
        this.unnamed = unnamed;
        this.wrong = wrong;
    }

    /**
     * The rules of a file, in order; their conditions are not looked at yet.
     *
     * @param unnamed the id of a sentence that says none
     * @param wrong takes what is no rule
     */
    public static List<SentenceRule> read(
            SentenceGrammar grammar, String text, RuleId unnamed, Consumer<SentenceException> wrong) {
        SentenceReader reader = new SentenceReader(grammar, unnamed, wrong);
        int line = 0;
        for (String one : text.lines().toList()) {
            line++;
            reader.take(one.startsWith("\uFEFF") ? one.substring(1) : one, line);
        }
        reader.end();
        return List.copyOf(reader.rules);
    }

    private void take(String line, int number) {
        if (line.isBlank()) {
            end();
        } else if (line.stripLeading().startsWith(">")) {
            end();
            wrong.accept(new SentenceException(
                    number,
                    "a line that begins with “>” is code, and this file holds sentences; write a rule in a .drl file"));
        } else if (!line.stripLeading().startsWith("#")) {
            Matcher named = ID.matcher(line);
            if (named.matches()) {
                begin(number, named.group(1));
                add(line, named.start(2), number);
            } else {
                if (begin == 0 || isOver(line)) {
                    begin(number, "");
                }
                add(line, 0, number);
            }
        }
    }

    /** Whether a line begins a rule of its own though it has no id: it says so, or it does not go on with what is complete. */
    private boolean isOver(String line) {
        if (written.isEmpty()) {
            return false;
        }
        return BEGIN.matcher(line).matches()
                || (COMPLETE.matcher(masked).matches() && !MORE.matcher(line).matches());
    }

    private void begin(int number, String name) {
        end();
        begin = number;
        id = name;
    }

    private void add(String line, int from, int number) {
        if (spoilt || line.substring(from).isBlank()) {
            return;
        }
        try {
            if (written.length() + line.length() - from > LONGEST) {
                throw new SentenceException(
                        begin, "the sentence is longer than " + LONGEST + " characters; write several rules");
            }
            masked.append(MaskedText.mask(line, from, number, strings)).append(' ');
            MaskedText.requireShort(masked, begin);
            written.append(written.isEmpty() ? "" : " ")
                    .append(line.substring(from).strip());
        } catch (SentenceException e) {
            spoilt = true;
            wrong.accept(e);
        }
    }

    private void end() {
        if (begin > 0 && !spoilt) {
            try {
                rules.add(rule());
            } catch (SentenceException e) {
                wrong.accept(e);
            }
        }
        begin = 0;
        spoilt = false;
        strings = new ArrayList<>();
        masked.setLength(0);
        written.setLength(0);
    }

    private SentenceRule rule() {
        MaskedText text = new MaskedText(Spelling.of(masked.toString()), strings);
        return new SentenceFrame(grammar, text, begin).rule(ruleId(), written.toString());
    }

    private RuleId ruleId() {
        if (id.isEmpty()) {
            return unnamed;
        }
        try {
            return RuleId.of(id.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new SentenceException(begin, String.valueOf(e.getMessage()));
        }
    }
}
