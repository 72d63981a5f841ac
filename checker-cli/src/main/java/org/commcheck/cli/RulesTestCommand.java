package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.commcheck.PackTest;
import org.commcheck.report.TextReporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code commcheck rules test}. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        usageHelpAutoWidth = true,
        description = {
            "Runs the examples on the pages of a rule pack: a bad one must have exactly the findings that it names, a good one none.",
            "Says which rules no bad example shows, and which rows of word lists no example holds."
        },
        footer = {
            "",
            "Exit codes: 0 all examples are as they say; 1 one is not; 2 the pack is not in order.",
        })
final class RulesTestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PACK",
            arity = "1..*",
            description = "A folder or jar with a pack.yml. Its rules are run: name only packs that you trust.")
    private List<Path> packs = List.of();

    RulesTestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.CLEAN;
        for (Path pack : packs) {
            code = Math.max(code, test(pack));
        }
        return code;
    }

    private int test(Path pack) throws IOException {
        PackTest.Result result = PackTest.run(pack);
        result.problems().forEach(problem -> console.err().println("problem: " + TextReporter.problem(problem)));
        for (PackTest.Failure failure : result.failures()) {
            say(failure.toString());
        }
        for (Object rule : result.uncovered()) {
            say("note: no bad example shows " + rule + "; write one, so that it is known to fire.");
        }
        for (String row : result.unmatched()) {
            say("note: no example holds a word of " + row + ".");
        }
        int failed = result.failures().size();
        say(pack + ": " + (result.examples() == 1 ? "1 example" : result.examples() + " examples") + ", "
                + (failed == 0 ? "all as they say." : failed == 1 ? "1 failure." : failed + " failures."));
        if (!result.problems().isEmpty()) {
            return ExitCode.TROUBLE;
        }
        return failed > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void say(String line) throws IOException {
        console.out().append(line).append('\n');
    }
}
