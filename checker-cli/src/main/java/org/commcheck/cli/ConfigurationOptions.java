package org.commcheck.cli;

import java.nio.file.Path;
import org.commcheck.CheckOptions;
import org.commcheck.ConfigurationUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which configurations a command goes by. */
final class ConfigurationOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration of all documents. Default: the nearest commcheck.yml, from each document's"
                    + " folder upward.")
    private @Nullable Path file;

    @Option(names = "--no-config", description = "Go by no configuration.")
    private boolean none;

    @Option(
            names = "--force-exclude",
            description =
                    "Leave out what a configuration excludes even if it is named here, for hooks that name what has"
                            + " changed.")
    private boolean forceExclude;

    CheckOptions apply(CheckOptions options) {
        return options.withConfiguration(forceExclude ? use().excludingNamed() : use());
    }

    private ConfigurationUse use() {
        if (file == null) {
            return none ? ConfigurationUse.NONE : ConfigurationUse.SEARCH;
        }
        if (none) {
            throw new ParameterException(spec.commandLine(), "--config and --no-config contradict each other.");
        }
        return ConfigurationUse.of(NamedFile.toRead(spec, "--config", file));
    }
}
