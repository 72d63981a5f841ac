package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.CheckOptions;
import org.commcheck.Checker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commcheck config}. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = {
            "Shows what the configuration says of a document, and where each value comes from.",
            "What it prints is a configuration itself."
        },
        exitCodeList = {"0:It was printed.", "2:The configuration is wrong."},
        footer = {"  commcheck config minutes/today.md", "  commcheck config --schema > commcheck.schema.json"})
final class ConfigCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Checker> checkers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The document; it need not be there yet. Default: any in this folder.")
    private @Nullable Path file;

    @Option(
            names = "--schema",
            description = "Print the JSON Schema of configurations instead, for editors that complete and check.")
    private boolean schema;

    @Mixin
    private final ConfigurationOptions configuration = new ConfigurationOptions();

    ConfigCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        if (schema && file != null) {
            throw new ParameterException(
                    spec.commandLine(), "--schema is the same for all documents; leave “" + file + "” out.");
        }
        Checker checker = checkers.get();
        if (schema) {
            console.out().append(checker.configurationSchema());
            return ExitCode.CLEAN;
        }
        Path document = file == null ? Path.of("document.md") : file;
        String shown =
                file == null ? "documents in this folder" : file.toString().replace('\\', '/');
        CheckOptions options = configuration.apply(CheckOptions.DEFAULT);
        for (String line : checker.effectiveConfiguration(shown, document, options.configuration())) {
            console.out().append(line).append('\n');
        }
        return ExitCode.CLEAN;
    }
}
