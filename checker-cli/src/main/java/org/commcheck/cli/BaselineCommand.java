package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.BaselineResult;
import org.commcheck.BaselineUse;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.baseline.BaselineFile;
import org.commcheck.report.TextReporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commcheck baseline}. */
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = {
            "Writes down the findings that are there now, so that checks count only new ones.",
            "With --update it drops from the baseline what no longer occurs; it never adds to one."
        },
        exitCodeList = {"0:It was written.", "2:It was not: not everything could be checked, or a baseline is there."},
        footer = {
            "  commcheck baseline                begin with what is there in this folder",
            "  commcheck baseline --update       drop what has been mended since"
        })
final class BaselineCommand implements Callable<Integer> {

    private static final String BASELINE = "--baseline";

    private final Console console;
    private final Supplier<Checker> checkers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = BASELINE,
            paramLabel = "FILE",
            description = "The file to write. Default: what the configuration names, else " + BaselineFile.NAME
                    + " in this folder.")
    private @Nullable Path file;

    @Option(names = "--update", description = "Drop what no longer occurs from the baseline that is there.")
    private boolean update;

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final ConfigurationOptions configuration = new ConfigurationOptions();

    BaselineCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        Checker checker = packs.checker(checkers);
        CheckOptions options = rules.apply(configuration.apply(CheckOptions.DEFAULT), checker);
        if (file != null) {
            options = options.withBaseline(BaselineUse.of(named(file)));
        }
        CheckRequest request = documents.request(console, checker, options);
        BaselineResult result = checker.baseline(request, update, Path.of(BaselineFile.NAME));
        result.problems().forEach(problem -> console.err().println("problem: " + TextReporter.problem(problem)));
        if (!result.problems().isEmpty()) {
            console.err().println("commcheck: no baseline was written, for not everything could be checked.");
            return ExitCode.TROUBLE;
        }
        BaselineNotes notes = new BaselineNotes(console);
        for (BaselineResult.Change change : result.changes()) {
            notes.changed(change, update);
        }
        return ExitCode.CLEAN;
    }

    private Path named(Path written) {
        return update
                ? NamedFile.toRead(spec, BASELINE, written, " Without --update one is written.")
                : NamedFile.toWrite(spec, BASELINE, written);
    }
}
