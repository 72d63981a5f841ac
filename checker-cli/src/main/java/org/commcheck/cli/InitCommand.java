package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.commcheck.config.ConfigurationTemplate;
import org.commcheck.config.Configurations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code commcheck init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        usageHelpAutoWidth = true,
        description = "Writes a commcheck.yml that explains every setting and changes none.")
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Where to write it. Default: this folder.")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
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
}
