package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.commcheck.CheckOptions.Language;
import org.commcheck.Checker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commcheck new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = {
            "Writes a document to fill in: the parts that its type must hold, in the order that readers want.",
            "Places to fill in stand in brackets; the check tells those that were forgotten."
        },
        exitCodeList = {"0:It was written.", "2:It was not, for instance because FILE is there already."},
        footer = {
            "  commcheck new                                    the types that there are",
            "  commcheck new meeting-minutes minutes/today.md   minutes to fill in",
            "  commcheck new status-report --lang zh            a report in Chinese"
        })
final class NewCommand implements Callable<Integer> {

    private final Console console;
    private final Supplier<Checker> checkers;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TYPE",
            description = "The document's type, such as meeting-minutes. Default: list the types.")
    private @Nullable String type;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to write it; nothing that is there is touched. Default: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = LanguageChoice.class,
            description = "Language of the document: en or zh. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    NewCommand(Console console, Supplier<Checker> checkers) {
        this.console = console;
        this.checkers = checkers;
    }

    @Override
    public Integer call() throws IOException {
        List<String> types = checkers.get().documentTypes();
        if (type == null) {
            list(types);
            return ExitCode.CLEAN;
        }
        String known = TypeName.known("TYPE", type, types, spec);
        DocumentTemplate template = DocumentTemplate.of(known, language)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no template for the document type “" + known + "”."));
        if (file == null) {
            console.out().append(template.text());
        } else {
            write(file, known, template);
        }
        return ExitCode.CLEAN;
    }

    private void list(List<String> types) throws IOException {
        int width = types.stream().mapToInt(String::length).max().orElse(0);
        for (String known : types) {
            Optional<DocumentTemplate> template = DocumentTemplate.of(known, language);
            if (template.isPresent()) {
                String name = known + " ".repeat(width - known.length());
                console.out().append("  " + name + "  " + template.get().use() + "\n");
            }
        }
    }

    private void write(Path to, String known, DocumentTemplate template) throws IOException {
        if (Files.isDirectory(to)) {
            throw new IOException(
                    to + " is a folder, and FILE names a file; name " + to.resolve(known + ".md") + " instead.");
        }
        NewFile.refuseOther(to);
        NewFile.requireFolder(to);
        NewFile.write(to, template.text());
        console.err()
                .println("Wrote " + to + "; fill in what stands in brackets, then try “commcheck check " + to + "”.");
    }

    private static final class LanguageChoice extends Choice<Language> {
        LanguageChoice() {
            super(Language.class);
        }
    }
}
