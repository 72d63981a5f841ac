package org.commcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commcheck.ToolVersion;
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

    private static final String PROJECT = "pom.xml";
    private static final String RESOURCES = "src/main/resources/META-INF/commcheck";

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

    @Option(
            names = "--maven",
            description = {
                "With --pack: write the pack as a Maven project.",
                "“mvn test” runs its examples, and other builds name its artifact as a dependency of the plugin."
            })
    private boolean maven;

    @Override
    public Integer call() throws IOException {
        if (pack || maven) {
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
        Path rules = maven ? folder.resolve(RESOURCES) : folder;
        for (Path there : List.of(rules.resolve(PACK_FILES.get(0)), folder.resolve(PROJECT))) {
            if (Files.exists(there)) {
                throw new IOException("There is a " + there + " already, and it stays as it is.");
            }
        }
        Files.createDirectories(rules);
        for (String file : PACK_FILES) {
            write(file, rules);
        }
        if (maven) {
            write(PROJECT, folder);
            Files.writeString(folder.resolve(".gitignore"), "target/\n");
        }
        console.err()
                .println("Wrote a rule pack" + (maven ? " as a Maven project" : "") + "; try “commcheck rules test "
                        + folder + "”, then “commcheck check --packs " + folder + "”.");
        return ExitCode.CLEAN;
    }

    private void write(String file, Path target) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream("pack/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    target.resolve(file), text.replace("@name@", name()).replace("@version@", ToolVersion.current()));
        }
    }

    /** The folder's name, as artifacts are named. */
    private String name() {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "house-rules" : name;
    }
}
