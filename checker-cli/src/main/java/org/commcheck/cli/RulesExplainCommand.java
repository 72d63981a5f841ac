package org.commcheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.Checker;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.report.CatalogText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commcheck rules explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = "Explains a guideline: what it flags and why, with examples.",
        footer = {"  commcheck rules explain precision/vague-deadline", "  commcheck rules explain jargon --lang zh"})
final class RulesExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Checker> checkers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "The guideline's id, such as precision/vague-deadline, or only vague-deadline.")
    private String id = "";

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    RulesExplainCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        Checker checker = packs.checker(checkers);
        RuleId rule = RuleName.find(id, checker)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RuleName.unknown(id, checker)));
        Guideline guideline = checker.guidelines().stream()
                .filter(known -> known.id().equals(rule))
                .findFirst()
                .orElseThrow();
        CatalogText text = new CatalogText(look.layout(console, Severity.INFO, false));
        for (String line : text.explain(guideline, checker.page(rule))) {
            console.out().append(line).append('\n');
        }
        return ExitCode.CLEAN;
    }
}
