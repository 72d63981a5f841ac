package org.commcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commcheck.config.ConfigurationTemplate;
import org.commcheck.config.Configurations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code commcheck init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        usageHelpAutoWidth = true,
        description = "Writes a commcheck.yml that explains every setting and changes none.")
final class InitCommand implements Callable<Integer> {

    private static final List<String> PACK_FILES = List.of("pack.yml", "weekend-deadline.drl", "weekend-deadline.md");

    private final Console console;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Where to write it. Default: this folder.")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--pack",
            description =
                    "Write a rule pack with one rule instead, to begin one's own with. FOLDER is made if it is not there.")
    private boolean pack;

    @Override
    public Integer call() throws IOException {
        if (pack) {
            return writePack();
        }
        Path file = folder.resolve(Configurations.FILE_NAME);
        try {
            Files.writeString(file, ConfigurationTemplate.text(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("There is a " + file + " already, and it stays as it is.", e);
        } catch (IOException e) {
            throw new IOException("The file " + file + " cannot be written: " + e.getMessage() + ".", e);
        }
        console.err().println("Wrote " + file + "; it explains what can be set.");
        return ExitCode.CLEAN;
    }

    private int writePack() throws IOException {
        if (Files.exists(folder.resolve(PACK_FILES.get(0)))) {
            throw new IOException(
                    "There is a " + folder.resolve(PACK_FILES.get(0)) + " already, and it stays as it is.");
        }
        Files.createDirectories(folder);
        for (String file : PACK_FILES) {
            try (InputStream in = InitCommand.class.getResourceAsStream("pack/" + file)) {
                Files.copy(Objects.requireNonNull(in, file), folder.resolve(file));
            }
        }
        console.err()
                .println("Wrote a rule pack; try “commcheck rules test " + folder + "”, then “commcheck check --packs "
                        + folder + "”.");
        return ExitCode.CLEAN;
    }
}
