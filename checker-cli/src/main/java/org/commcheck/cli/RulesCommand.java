package org.commcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code commcheck rules}. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = "Shows the guidelines, and tests those of a pack.",
        footer = {"  commcheck rules list", "  commcheck rules explain jargon", "  commcheck rules test house-rules"})
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: list, explain or test.");
    }
}
