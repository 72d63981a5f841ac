package org.commcheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.Checker;
import org.commcheck.finding.Severity;
import org.commcheck.report.CatalogText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code commcheck rules list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = "Lists all guidelines.")
final class RulesListCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Checker> checkers;

    @Mixin
    private final LookOptions look = new LookOptions();

    RulesListCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        CatalogText text = new CatalogText(look.layout(console, Severity.INFO, false));
        for (String line : text.list(checkers.get().guidelines())) {
            console.out().append(line).append('\n');
        }
        return ExitCode.CLEAN;
    }
}
