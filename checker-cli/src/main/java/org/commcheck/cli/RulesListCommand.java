package org.commcheck.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.Checker;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.report.CatalogText;
import org.commcheck.report.TextReporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code commcheck rules list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = "Lists all guidelines.",
        footer = {"  commcheck rules list", "  commcheck rules list --lang zh --packs house-rules"})
final class RulesListCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Checker> checkers;

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    private final LookOptions look = new LookOptions();

    RulesListCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        CatalogText text = new CatalogText(look.layout(console, Severity.INFO, false));
        Checker checker = packs.checker(checkers);
        for (String line : text.list(checker.guidelines())) {
            console.out().append(line).append('\n');
        }
        List<Problem> problems = checker.problems();
        problems.forEach(problem -> console.err().println("problem: " + TextReporter.problem(problem)));
        return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.TROUBLE;
    }
}
