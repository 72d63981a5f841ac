package org.commcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.CheckRequest.Input;
import org.commcheck.Checker;
import org.commcheck.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which documents a command reads, and how it takes them. */
final class DocumentOptions {

    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "Documents, and folders with documents (.md, .markdown, .html, .htm); “-” is standard input."
                    + " Default: this folder.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--stdin-path",
            paramLabel = "PATH",
            description = "How to name standard input; the ending says its format. Default: stdin.md.")
    private @Nullable String stdinPath;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Take every document for one of this type, such as status-report or meeting-minutes."
                    + " Default: recognise it.")
    private @Nullable String type;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.class,
            defaultValue = "UTF-8",
            description =
                    "The encoding of documents that do not tell theirs by a byte-order mark, by being UTF-8, or in HTML; such"
                            + " as GB18030 or windows-1252. Default: ${DEFAULT-VALUE}, else recognise the Chinese ones.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "The day to judge overdue work by, and to read “tomorrow” by where a document has no date."
                    + " Default: each document's own date; the clock is never read.")
    private @Nullable LocalDate today;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            defaultValue = "0",
            description = "Documents to check at a time; 0 for one per processor. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            converter = Time.class,
            description =
                    "Give up a document that takes longer than this, such as 60s or 2m; it is a problem, and the others"
                            + " are checked. Default: none.")
    private @Nullable Duration timeLimit;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = Size.class,
            defaultValue = "32MiB",
            description =
                    "Read no document of more bytes than this, such as 500kB or 100MiB. Default: ${DEFAULT-VALUE}.")
    private int maxSize;

    /** The request, with the rest of the options as they are. */
    CheckRequest request(Console console, Checker checker, CheckOptions options) {
        Limits limits = Limits.DEFAULT.withBytes(maxSize);
        CheckOptions all = options.withThreads(threads)
                .withLimits(timeLimit == null ? limits : limits.withTime(timeLimit))
                .withEncoding(encoding);
        if (type != null) {
            all = all.withType(TypeName.known("--type", type, checker.documentTypes(), spec));
        }
        if (today != null) {
            all = all.withToday(today);
        }
        return new CheckRequest(inputs(console), all);
    }

    /**
     * @param option what asks for something that only files have
     * @throws ParameterException if standard input is named
     */
    void refuseStandardInput(String option) {
        if (paths.stream().anyMatch(DocumentOptions::isStandardInput)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Standard input is no file whose changes git could know, which " + option
                            + " asks for; name a file, or leave " + option + " out.");
        }
    }

    private List<Input> inputs(Console console) {
        long standardInputs =
                paths.stream().filter(DocumentOptions::isStandardInput).count();
        if (standardInputs > 1) {
            throw new ParameterException(
                    spec.commandLine(), "“-” is there twice, and standard input can be read once.");
        }
        if (standardInputs == 0 && stdinPath != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--stdin-path names standard input, which is not asked for; add “-”, or leave --stdin-path out.");
        }
        List<Input> inputs = new ArrayList<>();
        for (Path path : paths.isEmpty() ? List.of(Path.of(".")) : paths) {
            inputs.add(isStandardInput(path) ? standardInput(console) : new CheckRequest.Place(path));
        }
        return inputs;
    }

    private static boolean isStandardInput(Path path) {
        return path.toString().equals(STANDARD_INPUT);
    }

    /** A byte more than a document may have tells that it is too large, and an endless input ends. */
    private Input standardInput(Console console) {
        try {
            return new CheckRequest.Bytes(
                    stdinPath == null ? "stdin.md" : stdinPath, console.in().readNBytes(maxSize + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("Standard input cannot be read: " + e.getMessage(), e));
        }
    }

    /** How many documents to check at a time. */
    static final class Threads implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= 0 && number <= CheckOptions.MOST_THREADS) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Said below.
            }
            throw new TypeConversionException("“" + value
                    + "” is no number of threads; write 0 for one per processor, or a number up to "
                    + CheckOptions.MOST_THREADS + ".");
        }
    }

    /** An encoding by its name. */
    static final class Encoding implements ITypeConverter<Charset> {

        @Override
        public Charset convert(String value) {
            try {
                return Charset.forName(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("“" + value
                        + "” is no encoding that Java knows; write one such as UTF-8, GB18030, Big5 or windows-1252.");
            }
        }
    }

    /** A duration such as 60s. */
    static final class Time implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String value) {
            try {
                return Limits.time(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage() + ".");
            }
        }
    }

    /** A size such as 32MiB. */
    static final class Size implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            try {
                return Limits.size(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage() + ".");
            }
        }
    }

    /** A day as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("“" + value + "” is no day; write one such as 2026-03-04.");
            }
        }
    }
}
