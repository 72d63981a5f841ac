package org.commcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commcheck.ConfigurationUse;
import org.commcheck.ToolVersion;
import org.commcheck.text.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code commcheck init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Commcheck.Version.class,
        description = "Writes a commcheck.yml that explains every setting, and changes none.",
        exitCodeList = {"0:It was written.", "2:It was not, for instance because one is there already."},
        footer = {
            "  commcheck init                               commcheck.yml in this folder",
            "  commcheck init --pack house-rules            a rule pack to begin with",
            "  commcheck init --pack house-rules --maven    the same as a Maven project"
        })
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
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder + " is a file, and FOLDER names a folder; name another one.");
        }
        if (pack || maven) {
            writePack();
            return ExitCode.CLEAN;
        }
        Path file = folder.resolve(ConfigurationUse.FILE_NAME);
        NewFile.requireFolder(file);
        write(Map.of(file, ConfigurationUse.template()));
        console.err().println("Wrote " + file + "; it explains what can be set.");
        return ExitCode.CLEAN;
    }

    private void writePack() throws IOException {
        write(packFiles());
        String shown = folder.toString().isEmpty() ? "." : folder.toString();
        console.err()
                .println("Wrote a rule pack" + (maven ? " as a Maven project" : "") + "; try “commcheck rules test "
                        + shown + "”, then “commcheck check --packs " + shown + "”.");
    }

    /** What is to be written, by its place. */
    private Map<Path, String> packFiles() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        Path rules = maven ? folder.resolve(RESOURCES) : folder;
        for (String file : PACK_FILES) {
            files.put(rules.resolve(file), template(file));
        }
        if (maven) {
            files.put(folder.resolve(PROJECT), template(PROJECT));
            files.put(folder.resolve(".gitignore"), "target/\n");
        }
        return files;
    }

    /** Writes all files, or none if one is there. */
    private static void write(Map<Path, String> files) throws IOException {
        for (Path file : files.keySet()) {
            NewFile.refuseOther(file);
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            try {
                Files.createDirectories(parent);
            } catch (IOException e) {
                throw new IOException("The file " + file + " cannot be written: " + WholeFile.reason(e) + ".", e);
            }
        }
        NewFile.write(file, text);
    }

    private String template(String file) throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream("pack/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("@name@", name()).replace("@version@", ToolVersion.current());
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
