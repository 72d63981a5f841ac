package org.commcheck.engine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;

/**
 * Rules, pages, word lists and tables that somebody adds to the built-in ones, as they were written: a folder, or a jar, with a {@code pack.yml}.
 * It lies at the root, in {@code META-INF/commcheck}, or in that folder of the resources of a Maven project, and the pack's files lie beside and
 * below it.
 *
 * <pre>{@code
 * name: house-rules
 * version: 1.0.0
 * }</pre>
 */
public final class RulePack {

    /** The file that makes a folder a pack. */
    public static final String DESCRIPTION = "pack.yml";

    /** Where the description lies in a pack that is an artifact. */
    public static final String RESOURCE = "META-INF/commcheck/" + DESCRIPTION;

    private static final String RESOURCE_FOLDER = "META-INF/commcheck";

    private static final Set<String> KEYS = Set.of("name", "version", "description");
    private static final List<String> CODE = List.of(".drl", ".dsl");
    private static final List<String> ENDINGS = List.of(".drl", ".dslr", ".dsl", ".csv", ".md", SheetFile.ENDING);

    private final Path place;
    private final String name;
    private final String version;
    private final boolean trusted;
    private final List<PackFile> files;

    private RulePack(Path place, String name, String version, boolean trusted, List<PackFile> files) {
        this.place = place;
        this.name = name;
        this.version = version;
        this.trusted = trusted;
        this.files = List.copyOf(files);
    }

    /**
     * Reads a pack that the user named.
     *
     * @param place a folder or a jar
     * @throws ConfigurationException if it is no pack or can't be read
     */
    public static RulePack read(Path place) {
        return read(place, true);
    }

    /**
     * Reads a pack.
     *
     * @param place a folder or a jar
     * @param trusted whether the user said that its rules may run, which can do whatever a program can; its tables and pages are data and always
     *     count
     * @throws ConfigurationException if it is no pack or can't be read
     */
    public static RulePack read(Path place, boolean trusted) {
        try {
            if (Files.isDirectory(place)) {
                Path root = root(place, place);
                return readFolder(place.toRealPath(), root, root.toString(), trusted);
            }
            if (!Files.exists(place)) {
                throw flaw(
                        place.toString(),
                        "There is no such rule pack; name a folder or a jar with a " + DESCRIPTION + ".");
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, (ClassLoader) null)) {
                Path root = root(jar.getPath(""), jar.getPath("/"));
                return readFolder(place.toRealPath(), root, place + "!" + root.toAbsolutePath(), trusted);
            }
        } catch (CharacterCodingException e) {
            throw flaw(place.toString(), "A file of the rule pack is not in UTF-8; save it as UTF-8.");
        } catch (ProviderNotFoundException | ZipException e) {
            throw flaw(
                    place.toString(),
                    "This is neither a folder nor a jar; a rule pack is one with a " + DESCRIPTION + ".");
        } catch (IOException e) {
            throw flaw(place.toString(), "The rule pack can't be read: " + e + ".");
        }
    }

    /** Where the description lies: in the place itself, where artifacts have it, or where the project of an artifact has it. */
    private static Path root(Path place, Path otherwise) {
        return Stream.of(RESOURCE_FOLDER, "src/main/resources/" + RESOURCE_FOLDER, "")
                .map(place::resolve)
                .filter(root -> Files.isRegularFile(root.resolve(DESCRIPTION)))
                .findFirst()
                .orElse(otherwise);
    }

    private static RulePack readFolder(Path place, Path root, String shown, boolean trusted) throws IOException {
        Path description = root.resolve(DESCRIPTION);
        String file = shown + (shown.endsWith("/") ? "" : "/") + DESCRIPTION;
        if (!Files.isRegularFile(description)) {
            throw flaw(
                    file,
                    "There is no such file, which a rule pack begins with: “name: our-house” and “version: 1.0.0”.");
        }
        try {
            PageMatter matter = new PageMatter(file, FrontMatter.parse(file, Files.readString(description)));
            matter.allowOnly(KEYS);
            return new RulePack(place, matter.text("name"), matter.text("version"), trusted, files(root, file));
        } catch (RulePageException e) {
            throw flaw(file, e.detail() + ".");
        }
    }

    /** Sorted, so that the order of a folder's files means nothing. */
    private static List<PackFile> files(Path root, String description) throws IOException {
        String folder = description.substring(0, description.length() - DESCRIPTION.length());
        List<Path> found;
        try (Stream<Path> all = Files.walk(root)) {
            found = all.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.endsWith("README.md"))
                    .toList();
        }
        List<PackFile> files = new ArrayList<>();
        for (Path file : found) {
            String path = root.relativize(file).toString().replace('\\', '/');
            String text = path.endsWith(SheetFile.ENDING) ? SheetFile.csv(file, folder + path) : Files.readString(file);
            files.add(new PackFile(path, folder + path, text));
        }
        files.sort(Comparator.comparing(PackFile::path));
        return files;
    }

    private static ConfigurationException flaw(String file, String message) {
        return new ConfigurationException(List.of(Flaw.of(file, message)));
    }

    /** Where it lies, whatever links lead there. */
    Path place() {
        return place;
    }

    /** Its name, version and place, for messages. */
    @Override
    public String toString() {
        return name + " " + version + " (" + place + ")";
    }

    /** Packs are equal if they lie at one place, are trusted alike, and hold the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RulePack pack
                && place.equals(pack.place)
                && trusted == pack.trusted
                && files.equals(pack.files);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, trusted, files);
    }

    /** Its own name for itself. */
    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** All that it holds and whether it is trusted, as text, wherever it lies: two that differ never have the same. */
    String identity() {
        StringBuilder text = new StringBuilder(name + "\n" + version + "\n" + trusted + "\n");
        for (PackFile file : files) {
            text.append(file.path()).append(' ').append(file.text().length()).append('\n');
            text.append(file.text()).append('\n');
        }
        return text.toString();
    }

    /** Whether its rules may run. */
    boolean trusted() {
        return trusted;
    }

    /** The pages of its rules. */
    List<PackFile> pages() {
        return select(file -> file.endsWith(".md") && !isBesideTable(file));
    }

    /** The pages that stand beside a word list or table, under its name, and show what it changes. */
    List<PackFile> tablePages() {
        return select(file -> file.endsWith(".md") && isBesideTable(file));
    }

    private boolean isBesideTable(PackFile page) {
        String table = page.path().substring(0, page.path().length() - ".md".length()) + ".csv";
        return files.stream().anyMatch(file -> file.path().equals(table));
    }

    /** Its word lists and tables. */
    List<PackFile> tables() {
        return select(file -> file.endsWith(".csv") && !file.endsWith(".drl.csv"));
    }

    /** Its rules in plain sentences. */
    List<PackFile> sentences() {
        return select(file -> file.endsWith(".dslr"));
    }

    /** Its decision tables whose columns are sentences. */
    List<PackFile> sentenceTables() {
        return select(file -> isDecisionTable(file) && !isDroolsTable(file));
    }

    /** Its decision tables in Drools' own form, whose cells hold code. */
    List<PackFile> droolsTables() {
        return select(file -> isDecisionTable(file) && isDroolsTable(file));
    }

    private static boolean isDecisionTable(PackFile file) {
        return file.endsWith(".drl.csv") || file.endsWith(SheetFile.ENDING);
    }

    private static boolean isDroolsTable(PackFile file) {
        return DroolsTable.mark(file).isPresent();
    }

    /** Sentences of its own making, whose meaning is written in Drools' language. */
    List<PackFile> dsl() {
        return select(file -> file.endsWith(".dsl"));
    }

    /** Its rules in Drools' language. */
    List<PackFile> drl() {
        return select(file -> file.endsWith(".drl"));
    }

    /** What can do whatever a program can. */
    List<PackFile> code() {
        return select(file -> CODE.stream().anyMatch(file::endsWith) || (isDecisionTable(file) && isDroolsTable(file)));
    }

    /** Whether one of its files has a rule of this name. */
    public boolean names(String rule) {
        return files.stream()
                .anyMatch(file -> !file.endsWith(".md") && file.text().contains("rule \"" + rule + "\""));
    }

    private List<PackFile> select(Predicate<PackFile> wanted) {
        return files.stream().filter(wanted).toList();
    }
}
