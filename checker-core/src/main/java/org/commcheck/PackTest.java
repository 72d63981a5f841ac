package org.commcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.engine.RuleExample;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.engine.RulePack;
import org.commcheck.engine.RulePack.Page;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;

/**
 * Runs the examples on a pack's pages: what they name must be found, where they name it, and nothing else of the rules that they are about.
 *
 * <pre>{@code
 * PackTest.Result result = PackTest.run(Path.of("house-rules"));
 * result.failures().forEach(System.out::println);
 * }</pre>
 */
public final class PackTest {

    private final RulePack pack;
    private final Checker checker;
    private final List<Failure> failures = new ArrayList<>();
    private final Set<RuleId> covered = new HashSet<>();
    private final StringBuilder texts = new StringBuilder();
    private int examples;

    private PackTest(RulePack pack) {
        this.pack = pack;
        this.checker = Checker.withRulePacks(List.of(pack));
    }

    /**
     * What came of it.
     *
     * @param examples how many were run
     * @param failures in the order of the pages
     * @param uncovered rules that no bad example shows
     * @param unmatched rows of word lists and tables of which no example holds a word, as {@code file:line}
     * @param problems what is wrong with the pack itself
     */
    public record Result(
            int examples,
            List<Failure> failures,
            List<RuleId> uncovered,
            List<String> unmatched,
            List<Problem> problems) {

        public Result {
            failures = List.copyOf(failures);
            uncovered = List.copyOf(uncovered);
            unmatched = List.copyOf(unmatched);
            problems = List.copyOf(problems);
        }
    }

    /**
     * An example that is not as its page says.
     *
     * @param line 1-based, of the example's fence
     * @param message what was expected and not found, or found and not expected
     */
    public record Failure(String file, int line, String message) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }

    /**
     * Tests a pack, whose rules run.
     *
     * @throws org.commcheck.finding.ConfigurationException if it is no pack
     */
    public static Result run(Path folderOrJar) {
        return new PackTest(RulePack.read(folderOrJar)).result();
    }

    private Result result() {
        List<Page> pages = pack.parsedPages();
        Set<RuleId> rules = new TreeSet<>();
        for (Page page : pages) {
            rules.add(page.rule());
            page.examples().forEach(example -> run(page, example));
        }
        rules.removeAll(covered);
        return new Result(
                examples, failures, List.copyOf(rules), pack.rowsWithoutWordsIn(texts.toString()), checker.problems());
    }

    private void run(Page page, RuleExample example) {
        examples++;
        texts.append(example.text()).append('\n');
        Set<RuleId> judged = new HashSet<>(Set.of(page.rule()));
        example.expected().forEach(expected -> judged.add(expected.rule()));
        List<Expected> missing = new ArrayList<>(example.expected());
        CheckedDocument checked = check(example);
        checked.problems().forEach(problem -> fail(page, example, problem.message()));
        for (var finding : checked.findings()) {
            Expected found = new Expected(finding.rule(), finding.start().line(), finding.subject());
            covered.add(finding.rule());
            if (judged.contains(found.rule()) && !missing.remove(found)) {
                fail(page, example, "finds, and should not: " + shown(found));
            }
        }
        missing.forEach(expected -> fail(page, example, "does not find: " + shown(expected)));
    }

    private void fail(Page page, RuleExample example, String message) {
        String kind = example.bad() ? "the bad example " : "the good example ";
        failures.add(new Failure(page.file(), example.line(), kind + message));
    }

    private static String shown(Expected finding) {
        return finding.rule() + " “" + finding.words() + "” in line " + finding.line() + " of the example";
    }

    private CheckedDocument check(RuleExample example) {
        CheckOptions strict = CheckOptions.DEFAULT.withProfile(Profile.STRICT);
        String today = example.options().get("today");
        CheckOptions options = today == null ? strict : strict.withToday(LocalDate.parse(today));
        List<CheckRequest.Input> inputs = new ArrayList<>();
        example.earlier().forEach(earlier -> inputs.add(new CheckRequest.Text(earlier.fileName(), earlier.text())));
        inputs.add(new CheckRequest.Text(example.fileName(), example.text()));
        return checker.check(new CheckRequest(inputs, options)).documents().stream()
                .filter(document -> document.path().equals(example.fileName()))
                .findFirst()
                .orElseThrow();
    }
}
