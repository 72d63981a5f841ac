package org.commcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.engine.PackPage;
import org.commcheck.engine.RuleBase;
import org.commcheck.engine.RuleExample;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.engine.RulePack;
import org.commcheck.engine.UnusedWord;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline;
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
    private final Set<RuleId> known = new HashSet<>();
    private final List<Remark> failures = new ArrayList<>();
    /** Names in DRL of the rules that found something in the example that is being run. */
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    private final Set<RuleId> shown = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final StringBuilder texts = new StringBuilder();
    private final List<Fact> facts = new ArrayList<>();
    private int examples;

    private PackTest(RulePack pack) {
        this.pack = pack;
        this.checker = new Checker(new RulePipeline(RuleBase.withPacks(List.of(pack)), found::add));
        checker.guidelines().stream().map(Guideline::id).forEach(known::add);
    }

    /**
     * What came of it.
     *
     * @param examples how many were run
     * @param failures examples that are not as they say, in the order of the pages
     * @param notes what no example shows: rules, grounds of rules, words of word lists and tables
     * @param problems what is wrong with the pack itself
     */
    public record Result(int examples, List<Remark> failures, List<Remark> notes, List<Problem> problems) {

        public Result {
            failures = List.copyOf(failures);
            notes = List.copyOf(notes);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Something to be told of a place in the pack.
     *
     * @param line 1-based: an example's fence, a row of a table, or the start of a page
     * @param message of one line, or of several for an example that is not as it says
     */
    public record Remark(String file, int line, String message) {

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
        List<Problem> problems = new ArrayList<>(checker.problems());
        List<PackPage> pages = PackPage.of(pack, problems::add);
        pages.forEach(page -> page.examples().forEach(example -> run(page, example)));
        List<Remark> notes = new ArrayList<>();
        pages.forEach(page -> notes.addAll(unshown(page)));
        for (UnusedWord unused : UnusedWord.of(pack, texts.toString(), facts)) {
            String words = "“" + String.join("”, “", unused.words()) + "”";
            notes.add(new Remark(unused.file(), unused.line(), "no example holds " + words + "; write one that does."));
        }
        return new Result(examples, failures, notes, problems);
    }

    private void run(PackPage page, RuleExample example) {
        examples++;
        texts.append(example.text()).append('\n');
        found.clear();
        CheckedDocument checked = check(example);
        facts.addAll(checked.facts());
        checked.problems().forEach(problem -> fail(page, example, problem.message()));
        ExampleDiff diff = diff(page, example, checked.findings());
        if (diff.isEmpty()) {
            reached.addAll(found);
        } else {
            fail(
                    page,
                    example,
                    "is not as it says (- not found, + found and not named):\n" + String.join("\n", diff.lines()));
        }
    }

    private ExampleDiff diff(PackPage page, RuleExample example, List<Finding> findings) {
        Set<RuleId> judged = judged(page, example);
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < example.expected().size(); i++) {
            missing.add(i);
        }
        ExampleDiff diff = new ExampleDiff(page, example, known);
        for (Finding finding : findings) {
            Expected one = new Expected(finding.rule(), finding.start().line(), finding.subject());
            Optional<Integer> named = missing.stream()
                    .filter(marker -> example.expected().get(marker).equals(one))
                    .findFirst();
            if (named.isPresent()) {
                missing.remove(named.get());
                shown.add(finding.rule());
            } else if (judged.contains(finding.rule())) {
                diff.unexpected(finding);
            }
        }
        missing.forEach(diff::missing);
        return diff;
    }

    /** The page's rule and all that a marker names; on the page of a table, all that any of its markers names. */
    private static Set<RuleId> judged(PackPage page, RuleExample example) {
        Set<RuleId> judged = new HashSet<>();
        page.rule().ifPresent(judged::add);
        example.expected().forEach(expected -> judged.add(expected.rule()));
        if (page.rule().isEmpty()) {
            page.examples().forEach(one -> one.expected().forEach(expected -> judged.add(expected.rule())));
        }
        return judged;
    }

    private void fail(PackPage page, RuleExample example, String message) {
        String kind = example.bad() ? "the bad example " : "the good example ";
        failures.add(new Remark(page.file(), example.line(), kind + message));
    }

    /** The rule of a page if no bad example shows it, else those of its grounds that none shows. */
    private List<Remark> unshown(PackPage page) {
        if (page.rule().isEmpty()) {
            return List.of();
        }
        RuleId rule = page.rule().get();
        if (!shown.contains(rule)) {
            return List.of(new Remark(
                    page.file(),
                    page.line(),
                    "no bad example shows " + rule + "; write one, so that it is known to fire."));
        }
        return page.rules().stream()
                .filter(ground -> !reached.contains(ground))
                .filter(ground -> pack.names(ground) || !ground.equals(rule.toString()))
                .map(ground -> new Remark(page.file(), page.line(), unshown(ground)))
                .toList();
    }

    private String unshown(String ground) {
        return pack.names(ground)
                ? "no example shows the ground “" + ground + "”; write a bad one that does."
                : "no rule is named “" + ground + "”; write it, or take the ground out.";
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
