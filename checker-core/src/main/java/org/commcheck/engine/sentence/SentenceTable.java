package org.commcheck.engine.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.Wording;
import org.commcheck.text.NearestName;

/**
 * Reads a decision table whose columns are sentences: a row is a rule, and each filled cell says something more of what the rule is about.
 * What a cell holds is only ever put into a slot.
 *
 * <pre>
 * rule,about,has no section of kind …,is longer than … words,severity,message
 * house/no-risks,a status report,risks,,warning,A status report tells its risks.
 * house/too-long,minutes,,2000,info,These minutes are long.
 * </pre>
 */
public final class SentenceTable {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("rule", "rule"),
            Map.entry("规则", "rule"),
            Map.entry("about", "about"),
            Map.entry("对象", "about"),
            Map.entry("severity", "severity"),
            Map.entry("级别", "severity"),
            Map.entry("message", "message"),
            Map.entry("信息", "message"),
            Map.entry("message in chinese", "message-zh"),
            Map.entry("中文信息", "message-zh"),
            Map.entry("help", "help"),
            Map.entry("建议", "help"),
            Map.entry("help in chinese", "help-zh"),
            Map.entry("中文建议", "help-zh"));
    private static final Set<String> YES = Set.of("x", "yes", "是", "✓", "√");
    private static final Set<String> NO = Set.of("", "no", "否", "-");
    private static final String SLOT = "…";

    private final SentenceGrammar grammar;
    private final List<String> columns;
    private final TableRow row;
    private final Map<String, String> frame = new LinkedHashMap<>();
    private final List<String> strings = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private SentenceTable(SentenceGrammar grammar, List<String> columns, TableRow row) {
        this.grammar = grammar;
        this.columns = columns;
        this.row = row;
    }

    /**
     * The rules of a table, in order; their conditions are not looked at yet.
     *
     * @param wrong takes what is no rule
     */
    public static List<SentenceRule> read(
            SentenceGrammar grammar, String origin, String csv, Consumer<SentenceException> wrong) {
        List<SentenceRule> rules = new ArrayList<>();
        try {
            Tables.Source source = new Tables.Source("rules", origin, csv);
            Tables table = Tables.of(List.of(source));
            List<String> columns = columns(table.columns("rules"), source.headerLine());
            for (TableRow row : table.rows("rules")) {
                if (row.cells().values().stream().anyMatch(cell -> !cell.isBlank())) {
                    try {
                        rules.add(new SentenceTable(grammar, columns, row).rule());
                    } catch (SentenceException e) {
                        wrong.accept(e);
                    }
                }
            }
        } catch (TableException e) {
            wrong.accept(new SentenceException(e.line(), e.detail()));
        } catch (SentenceException e) {
            wrong.accept(e);
        }
        return rules;
    }

    /** Those that have a name, in the author's order. */
    private static List<String> columns(List<String> names, int line) {
        Map<String, String> known = new HashMap<>();
        List<String> strings = new ArrayList<>();
        for (String name : names) {
            String column = Spelling.of(MaskedText.mask(name, 0, line, strings));
            String other = known.putIfAbsent(COLUMNS.getOrDefault(column, column), name);
            if (other != null && !name.isEmpty()) {
                throw new SentenceException(
                        line, "the columns “" + other + "” and “" + name + "” are the same; take one out");
            }
        }
        return names.stream().filter(name -> !name.isEmpty()).toList();
    }

    private SentenceRule rule() {
        columns.forEach(this::take);
        String about = MaskedText.mask(required("about"), 0, row.line(), strings);
        if (said.isEmpty()) {
            throw wrong("about", "nothing is said of it; fill a cell of a column such as “has no section of kind …”");
        }
        boolean chinese = Spelling.chinese(about);
        String condition = about + (chinese ? "" : " ") + String.join(chinese ? "且" : " and ", said);
        MaskedText.requireShort(condition, row.line());
        Severity severity = severity();
        MaskedText text = new MaskedText(Spelling.of(condition), strings);
        return new SentenceRule(
                id(),
                row.line(),
                text.shown(),
                severity,
                wording("message").orElseThrow(() -> wrong("message", "it is empty; every rule says something")),
                wording("help"),
                text,
                consequence(severity));
    }

    private void take(String column) {
        String name = Spelling.of(MaskedText.mask(column, 0, row.line(), strings));
        String cell = row.get(column);
        if (COLUMNS.containsKey(name)) {
            frame.put(COLUMNS.getOrDefault(name, name), cell);
        } else if (name.contains(SLOT) || name.contains("...")) {
            if (!cell.isBlank()) {
                said.add(name.replace("...", SLOT).replace(SLOT, slot(cell)));
            }
        } else if (YES.contains(cell.toLowerCase(Locale.ROOT))) {
            said.add(name);
        } else if (!NO.contains(cell.toLowerCase(Locale.ROOT))) {
            throw wrong(
                    column,
                    "“" + cell + "” is neither “x” nor empty; a column that is to be filled in has “…” in its name");
        }
    }

    /** A number as it is, anything else as a string. */
    private String slot(String cell) {
        if (cell.matches("\\d{1,6}")) {
            return cell;
        }
        return String.valueOf(MaskedText.mask(cell, row.line(), strings));
    }

    private RuleId id() {
        try {
            return RuleId.of(required("rule"));
        } catch (IllegalArgumentException e) {
            throw wrong("rule", String.valueOf(e.getMessage()));
        }
    }

    private Severity severity() {
        String cell = required("severity").toLowerCase(Locale.ROOT);
        List<String> known = new ArrayList<>(List.of("info", "warning", "error"));
        for (Phrase phrase : grammar.consequences()) {
            for (String word : phrase.spellings()) {
                known.add(word);
                if (word.equals(cell) || phrase.about().equals(cell)) {
                    return Severity.of(phrase.about());
                }
            }
        }
        throw wrong(
                "severity",
                "“" + cell + "” is none of " + String.join(", ", known)
                        + NearestName.of(cell, known)
                                .map(near -> "; it may be meant for “" + near + "”")
                                .orElse(""));
    }

    private String consequence(Severity severity) {
        return grammar.consequences().stream()
                .filter(phrase -> Severity.of(phrase.about()) == severity)
                .map(Phrase::drl)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Wording> wording(String name) {
        String english = frame.getOrDefault(name, "");
        String chinese = frame.getOrDefault(name + "-zh", "");
        return english.isEmpty() && chinese.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wording(english.isEmpty() ? chinese : english, chinese.isEmpty() ? english : chinese));
    }

    private String required(String name) {
        String cell = frame.getOrDefault(name, "");
        if (cell.isEmpty()) {
            throw wrong(name, "it is empty or not there; a table has the columns rule, about, severity, message");
        }
        return cell;
    }

    private SentenceException wrong(String column, String message) {
        return new SentenceException(row.line(), "column “" + column + "”: " + message);
    }
}
