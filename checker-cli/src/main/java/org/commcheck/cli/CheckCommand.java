package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.finding.Severity;
import org.commcheck.report.PastRun;
import org.commcheck.report.ReportFormat;
import org.commcheck.report.ReportSettings;
import org.commcheck.report.StatisticsReporter;
import org.commcheck.report.Tally;
import org.commcheck.report.TextLayout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code commcheck check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = "Checks documents against the guidelines.",
        exitCodeList = {
            "0:Nothing was found that fails the check.",
            "1:There are findings at or above --fail-on.",
            "2:It could not be done as asked: a wrong option or configuration, a file that cannot be read, a broken rule."
        },
        footer = {
            "  commcheck check minutes reports/status.md",
            "  commcheck check --profile strict --show info draft.md",
            "  commcheck check --format text,sarif=target/commcheck.sarif",
            "  commcheck check --changed-since main --fail-on warning",
            "  git show HEAD:minutes.md | commcheck check - --stdin-path minutes.md"
        })
final class CheckCommand implements Callable<Integer> {

    private static final String HISTORY = "--history";

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
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = FailOn.Converter.class,
            description = "The lightest findings that make the exit code 1: error, warning, info or never."
                    + " Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--show",
            paramLabel = "SEVERITY",
            defaultValue = "warning",
            converter = SeverityChoice.class,
            description = "The lightest findings that text shows: error, warning or info; the others are counted."
                    + " Default: ${DEFAULT-VALUE}.")
    private Severity show = Severity.WARNING;

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final ConfigurationOptions configuration = new ConfigurationOptions();

    @Mixin
    private final BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = HISTORY,
            paramLabel = "FILE",
            description =
                    "The JSON report of an earlier run, for the trend in the HTML report; may be given several times,"
                            + " oldest first. Default: no trend.")
    private List<Path> history = new ArrayList<>();

    @Option(
            names = "--changed-since",
            paramLabel = "REF",
            description =
                    "Check only documents that differ from this branch, tag or commit of git, and tell of them only what is"
                            + " on changed lines, beside lines that were taken out, or about the whole document."
                            + " Default: check all.")
    private @Nullable String changedSince;

    @Option(
            names = "--statistics",
            description = "Instead of the findings, text says how often each guideline was broken.")
    private boolean statistics;

    @Option(
            names = {"-q", "--quiet"},
            description = "Findings only, no summary.")
    private boolean quiet;

    CheckCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        if (changedSince != null) {
            documents.refuseStandardInput("--changed-since");
        }
        output.need(ReportFormat.TEXT, statistics, "--statistics");
        output.need(ReportFormat.HTML, !history.isEmpty(), HISTORY);
        Checker checker = packs.checker(checkers);
        CheckOptions options =
                rules.apply(output.apply(baseline.apply(configuration.apply(CheckOptions.DEFAULT))), checker);
        CheckRequest request = documents.request(console, checker, cache.apply(options, console));
        TextLayout layout = output.layout(console, show, !quiet);
        List<PastRun> history = history();
        Outputs.Factory reporters = (format, out, look) -> statistics && format == ReportFormat.TEXT
                ? new StatisticsReporter(out, look)
                : format.reporter(out, new ReportSettings(look, checker.guidelines(), history));
        try (Outputs outputs = Outputs.open(output.targets(), console, layout, reporters)) {
            return exitCode(run(checker, request, outputs));
        }
    }

    private Tally run(Checker checker, CheckRequest request, Outputs outputs) throws IOException {
        if (changedSince == null) {
            return new Run(console, outputs, UnaryOperator.identity(), !quiet).of(checker, request);
        }
        ChangedLines changed = ChangedLines.since(changedSince, Path.of("").toAbsolutePath());
        return new Run(console, outputs, changed::in, !quiet).of(checker, request.onlyOf(changed.files()));
    }

    private int exitCode(Tally tally) {
        if (tally.problems() > 0) {
            return ExitCode.TROUBLE;
        }
        return failOn.failedBy(tally) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private List<PastRun> history() {
        List<PastRun> runs = new ArrayList<>();
        for (Path file : history) {
            try {
                runs.add(PastRun.read(NamedFile.toRead(spec, HISTORY, file)));
            } catch (IOException e) {
                throw new ParameterException(spec.commandLine(), HISTORY + ": " + e.getMessage(), e);
            }
        }
        return runs;
    }

    private static final class SeverityChoice extends Choice<Severity> {
        SeverityChoice() {
            super(Severity.class);
        }
    }
}
