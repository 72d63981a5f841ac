package org.commcheck.cli;

import java.nio.file.Path;
import org.commcheck.BaselineUse;
import org.commcheck.CheckOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which baseline a check goes by. */
final class BaselineOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The findings that were there before and are not counted. Default: the baseline that the"
                    + " configuration names.")
    private @Nullable Path file;

    @Option(names = "--no-baseline", description = "Count all findings.")
    private boolean none;

    CheckOptions apply(CheckOptions options) {
        if (file == null) {
            return options.withBaseline(none ? BaselineUse.NONE : BaselineUse.CONFIGURED);
        }
        if (none) {
            throw new ParameterException(spec.commandLine(), "--baseline and --no-baseline contradict each other.");
        }
        return options.withBaseline(
                BaselineUse.of(NamedFile.toRead(spec, "--baseline", file, " “commcheck baseline” writes one.")));
    }
}
