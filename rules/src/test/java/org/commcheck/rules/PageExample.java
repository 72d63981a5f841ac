package org.commcheck.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.engine.RuleExample;
import org.commcheck.finding.RuleId;

/**
 * An example and the page that it stands on.
 *
 * @param rule the page's
 */
public record PageExample(RuleId rule, RuleExample example) {

    private static final String ONLY = System.getProperty("commcheck.rule", "");
    private static final Checker CHECKER = Checker.withBuiltInRules();

    /** Every test of the catalogue looks at the same findings; each document is checked once. */
    private static final Map<String, CheckedDocument> CHECKED = new ConcurrentHashMap<>();

    /** The examples of all pages; with {@code -Dcommcheck.rule=family/name} those of one page. */
    public static List<PageExample> all() {
        List<PageExample> examples = new ArrayList<>();
        for (Path path : RuleFiles.all(".md")) {
            String rule = RuleFiles.id(path);
            if (ONLY.isEmpty() || ONLY.equals(rule)) {
                RuleFiles.page(path)
                        .examples()
                        .forEach(example -> examples.add(new PageExample(RuleId.of(rule), example)));
            }
        }
        return examples;
    }

    /** The example's document, checked as a user's documents are, with all guidelines on. */
    public CheckedDocument checked() {
        return CHECKED.computeIfAbsent(toString(), key -> check());
    }

    private CheckedDocument check() {
        CheckOptions strict = CheckOptions.DEFAULT.withProfile(Profile.STRICT);
        String today = example.options().get("today");
        CheckOptions options = today == null ? strict : strict.withToday(LocalDate.parse(today));
        List<CheckRequest.Input> inputs = new ArrayList<>();
        example.earlier().forEach(earlier -> inputs.add(new CheckRequest.Text(earlier.fileName(), earlier.text())));
        inputs.add(new CheckRequest.Text(example.fileName(), example.text()));
        CheckReport report = CHECKER.check(new CheckRequest(inputs, options));
        if (report.documents().size() != inputs.size() || report.hasProblems()) {
            throw new IllegalStateException(this + " can't be checked: " + report);
        }
        return report.documents().stream()
                .filter(document -> document.path().equals(example.fileName()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return rule + ".md:" + example.line();
    }
}
