package org.commcheck.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.BaselineUse;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.finding.Severity;
import org.commcheck.report.FactPatternsReporter;
import org.commcheck.report.FactsReporter;
import org.commcheck.report.JsonReporter;
import org.commcheck.report.ReportFormat;
import org.commcheck.report.Reporter;
import org.commcheck.report.TextLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code commcheck facts}. */
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = {
            "Shows what the checker sees in documents: type, date, action items with owner and deadline, decisions, sections, times.",
            "It answers why a guideline was (not) reported, and exports the action items of a folder of minutes."
        },
        exitCodeList = {"0:All was read.", "2:Something could not be read, or not as asked."},
        footer = {
            "  commcheck facts minutes                  what is to be done, by whom, by when",
            "  commcheck facts --format json minutes    the same for programs",
            "  commcheck facts --all draft.md | grep Owner"
        })
final class FactsCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Checker> checkers;

    @Mixin
    private final DocumentOptions documents = new DocumentOptions();

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final ConfigurationOptions configuration = new ConfigurationOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--all",
            description = {"Show every fact, a line each, as the pattern in DRL that matches it: for authors of rules."
            })
    private boolean all;

    FactsCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        Checker checker = packs.checker(checkers);
        CheckRequest request = documents.request(
                console,
                checker,
                output.apply(configuration.apply(CheckOptions.DEFAULT.withBaseline(BaselineUse.NONE))));
        TextLayout layout = output.layout(console, Severity.INFO, false);
        output.allow(ReportFormat.TEXT, ReportFormat.JSON);
        try (Outputs outputs = Outputs.open(output.targets(), console, layout, this::reporter)) {
            boolean trouble = new Run(console, outputs).of(checker, request).problems() > 0;
            return trouble ? ExitCode.TROUBLE : ExitCode.CLEAN;
        }
    }

    private Reporter reporter(ReportFormat format, Writer out, TextLayout layout) throws IOException {
        if (format == ReportFormat.JSON) {
            return JsonReporter.ofFacts(out);
        }
        return all ? new FactPatternsReporter(out) : new FactsReporter(out, layout);
    }
}
