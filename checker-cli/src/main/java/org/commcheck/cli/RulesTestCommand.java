package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.commcheck.PackTest;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.report.TextReporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commcheck rules test}. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = {
            "Runs the examples on the pages of a rule pack: a bad one must have exactly the findings that it names, a good one none.",
            "Shows how an example differs from what it names, and notes the rules, grounds and words that no example shows."
        },
        exitCodeList = {"0:All examples are as they say.", "1:One is not.", "2:The pack is not in order."},
        footer = {"  commcheck rules test house-rules", "  commcheck rules test --fail-on-notes house-rules.jar"})
final class RulesTestCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PACK",
            arity = "1..*",
            description = "A folder or jar with a pack.yml. Its rules are run: name only packs that you trust.")
    private List<Path> packs = List.of();

    @Option(names = "--fail-on-notes", description = "End with exit code 1 if there are notes, too.")
    private boolean failOnNotes;

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
        PackTest.Result result = run(pack);
        result.problems().forEach(problem -> console.err().println("problem: " + TextReporter.problem(problem)));
        for (PackTest.Remark failure : result.failures()) {
            say(failure.toString());
        }
        for (PackTest.Remark note : result.notes()) {
            say("note: " + note);
        }
        say(pack + ": " + summary(result));
        if (!result.problems().isEmpty()) {
            return ExitCode.TROUBLE;
        }
        boolean failed =
                !result.failures().isEmpty() || (failOnNotes && !result.notes().isEmpty());
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private PackTest.Result run(Path pack) {
        try {
            return PackTest.run(pack);
        } catch (ConfigurationException e) {
            throw PackOptions.wrong(spec, "PACK", e);
        }
    }

    private static String summary(PackTest.Result result) {
        int failures = result.failures().size();
        int notes = result.notes().size();
        return counted(result.examples(), "example") + ", "
                + (failures == 0 ? "all as they say" : counted(failures, "failure"))
                + (notes == 0 ? "" : ", " + counted(notes, "note")) + ".";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void say(String line) throws IOException {
        console.out().append(line).append('\n');
    }
}
