package org.commcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
                        spec.commandLine(),
                        "--format: “" + name + "” holds findings; facts are written as text or json.");
            }
        }
    }

    /**
     * Sees to it that an option that is about one format is not given in vain.
     *
     * @param given whether the option is there
     * @throws ParameterException if the format was not asked for
     */
    void need(ReportFormat format, boolean given, String option) {
        if (given && targets().stream().noneMatch(target -> target.format() == format)) {
            String name = format.name().toLowerCase(Locale.ROOT);
            throw new ParameterException(
                    spec.commandLine(),
                    option + " is about the format " + name + ", which is not asked for; add “--format " + name
                            + "”, or leave " + option + " out.");
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
     * @throws ParameterException if two reports would go to standard output, where nobody could tell them apart, or to one file
     */
    private List<FormatTarget> distinct(List<FormatTarget> targets) {
        if (targets.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format: Only one format can go to standard output; send the others to files, as in --format json=report.json.");
        }
        Set<Path> places = new HashSet<>();
        for (FormatTarget target : targets) {
            if (target.place().filter(place -> !places.add(place)).isPresent()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--format: Two reports would go to " + target.file().get() + "; name a file for each.");
            }
        }
        return targets;
    }
}
