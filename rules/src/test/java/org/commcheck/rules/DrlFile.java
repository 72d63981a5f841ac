package org.commcheck.rules;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A file of rules as text, taken apart far enough to see whether it keeps the house style.
 *
 * @param text without comments
 * @param lines number of lines, comments included
 * @param rules by name, in order
 */
record DrlFile(String text, int lines, Map<String, DrlRule> rules) {

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.*]+);$");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"\nwhen\n(.*?)^then\n(.*?)^end$");

    /**
     * A rule.
     *
     * @param when the text between {@code when} and {@code then}
     * @param then the text between {@code then} and {@code end}
     */
    record DrlRule(String when, String then) {

        private static final Pattern BOUND = Pattern.compile("(\\$\\w+) : ");
        private static final Pattern BOUND_FACT = Pattern.compile("(\\$\\w+) : (\\w+)\\(");
        private static final Pattern FACT = Pattern.compile("\\b[A-Z]\\w+\\(");

        int patterns() {
            return all(FACT, when).size();
        }

        /** Names that are bound and never read. */
        List<String> unread() {
            return all(BOUND, when).stream()
                    .map(bound -> bound.group(1))
                    .filter(name -> all(Pattern.compile(Pattern.quote(name) + "\\b"), when + then)
                                    .size()
                            < 2)
                    .toList();
        }

        /** Types of the facts that the consequence hands over as reasons. */
        List<String> reasons() {
            return all(BOUND_FACT, when).stream()
                    .filter(bound -> Pattern.compile(", " + Pattern.quote(bound.group(1)) + "(,| \\))")
                            .matcher(then)
                            .find())
                    .map(bound -> bound.group(2))
                    .toList();
        }
    }

    static DrlFile read(Path file) {
        String text = RuleFiles.read(file);
        String code = COMMENT.matcher(text).replaceAll("");
        Map<String, DrlRule> rules = new LinkedHashMap<>();
        all(RULE, code).forEach(rule -> rules.put(rule.group(1), new DrlRule(rule.group(2), rule.group(3))));
        return new DrlFile(code, (int) text.lines().count(), rules);
    }

    List<String> imports() {
        return all(IMPORT, text).stream().map(found -> found.group(1)).toList();
    }

    /** What is imported by a name that the rest of the file doesn't have. */
    List<String> unusedImports() {
        String rest = IMPORT.matcher(text).replaceAll("");
        return imports().stream()
                .filter(name -> !Pattern.compile("\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b")
                        .matcher(rest)
                        .find())
                .toList();
    }

    /** The code with every literal text emptied. */
    String withoutTexts() {
        return text.replaceAll("\"[^\"\n]*\"", "\"\"");
    }

    static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
