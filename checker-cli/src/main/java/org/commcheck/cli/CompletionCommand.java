package org.commcheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code commcheck completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        usageHelpAutoWidth = true,
        description = {
            "Prints what bash and zsh need to complete commands and options.",
            "Put “source <(commcheck completion)” into ~/.bashrc or ~/.zshrc."
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.out().append(AutoComplete.bash("commcheck", spec.root().commandLine()));
        return ExitCode.CLEAN;
    }
}
