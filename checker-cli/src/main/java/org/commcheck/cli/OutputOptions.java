package org.commcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commcheck.CheckOptions;
import org.commcheck.finding.Severity;
import org.commcheck.report.ReportFormat;
import org.commcheck.report.TextLayout;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which reports a command writes, where to, and how they look. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            split = ",",
            converter = FormatTarget.Converter.class,
            description =
                    "text or json; of findings also sarif, checkstyle, junit, github, gitlab or html. It goes to standard"
                            + " output, or to a file; may be given several times. Default: text.")
    private List<FormatTarget> formats = new ArrayList<>();

    @Mixin
    private final LookOptions look = new LookOptions();

    /** The reports that were asked for; text on standard output if none was. */
    List<FormatTarget> targets() {
        return formats.isEmpty() ? List.of(new FormatTarget(ReportFormat.TEXT, Optional.empty())) : distinct(formats);
    }

    /**
     * @throws ParameterException if a format was asked for that this command does not write
     */
    void allow(ReportFormat... allowed) {
        for (FormatTarget target : targets()) {
            if (!List.of(allowed).contains(target.format())) {
                String name = target.format().name().toLowerCase(Locale.ROOT);
                throw new ParameterException(
                        spec.commandLine(), "“" + name + "” holds findings; facts are written as text or json.");
            }
        }
    }

    /** The options with the language of the messages. */
    CheckOptions apply(CheckOptions options) {
        return look.language().map(options::withLanguage).orElse(options);
    }

    TextLayout layout(Console console, Severity show, boolean summary) {
        return look.layout(console, show, summary);
    }

    /**
     * @throws ParameterException if two reports would go to standard output, where nobody could tell them apart
     */
    private List<FormatTarget> distinct(List<FormatTarget> targets) {
        if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Only one format can go to standard output; send the others to files, as in --format json=report.json.");
        }
        return targets;
    }
}
