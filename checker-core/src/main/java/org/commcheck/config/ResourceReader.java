package org.commcheck.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commcheck.finding.Flaw;
import org.commcheck.text.UnreadableSourceException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what a configuration takes from other files. Works before the file is checked, and leaves out what is not as it should be. */
final class ResourceReader {

    private static final String TABLE = ".csv";

    private final Place place;
    private final ClassLoader loader;
    private final Flaws flaws;

    ResourceReader(Place place, ClassLoader loader, Flaws flaws) {
        this.place = place;
        this.loader = loader;
        this.flaws = flaws;
    }

    Resources read(MappingNode root) {
        List<TableText> tables = new ArrayList<>();
        texts(root, "tables").forEach(reference -> tables(reference, tables));
        List<PackReference> packs = texts(root, "packs").stream()
                .flatMap(reference -> pack(reference).stream())
                .toList();
        Optional<Sourced<Path>> baseline = texts(root, "baseline").stream()
                .findFirst()
                .flatMap(text -> place.beside(text.value()).onDisk().map(path -> new Sourced<>(path, text.origin())));
        return new Resources(tables, packs, baseline);
    }

    private Optional<PackReference> pack(Sourced<String> reference) {
        Optional<Path> path = place.resolve(reference.value(), loader).onDisk();
        if (path.isEmpty()) {
            flaw(
                    reference,
                    "“" + reference.value()
                            + "” is no folder or jar. A pack that is an artifact counts as soon as it is a"
                            + " dependency of the Maven plugin and is not named here.");
        } else if (!Files.exists(path.get())) {
            flaw(
                    reference,
                    "There is no rule pack " + Place.OnDisk.of(path.get()).shown()
                            + "; paths begin at the folder of the file that names them.");
        } else {
            return Optional.of(new PackReference(reference, path.get()));
        }
        return Optional.empty();
    }

    /** The values of a key, so far as they are single values with something in them. */
    static List<Sourced<String>> texts(MappingNode root, String key) {
        Optional<Node> found = Nodes.get(root, key);
        Stream<Node> nodes = found.stream()
                .flatMap(node -> node instanceof SequenceNode list ? list.getValue().stream() : Stream.of(node));
        return nodes.filter(ScalarNode.class::isInstance)
                .map(Nodes::text)
                .filter(text -> !text.value().isBlank())
                .toList();
    }

    private void tables(Sourced<String> reference, List<TableText> tables) {
        Place named = place.resolve(reference.value(), loader);
        Optional<Path> folder = named.onDisk().filter(Files::isDirectory);
        if (folder.isPresent()) {
            List<Path> files = filesIn(folder.get(), reference);
            files.forEach(file -> table(Place.OnDisk.of(file), reference).ifPresent(tables::add));
            if (files.isEmpty()) {
                flaw(reference, "The folder " + named.shown() + " holds no table; tables are files that end in .csv.");
            }
        } else {
            table(named, reference).ifPresent(tables::add);
        }
    }

    private List<Path> filesIn(Path folder, Sourced<String> reference) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TABLE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            flaw(reference, "The folder " + folder + " can't be read: " + e.getMessage() + ".");
            return List.of();
        }
    }

    private Optional<TableText> table(Place file, Sourced<String> reference) {
        String name = file.shown().substring(file.shown().lastIndexOf('/') + 1);
        if (!file.exists()) {
            flaw(
                    reference,
                    "There is no file or folder " + file.shown()
                            + "; paths begin at the folder of the file that names them.");
        } else if (!name.endsWith(TABLE)) {
            flaw(
                    reference,
                    "“" + reference.value() + "” is no table; tables are files that end in .csv, and folders of them.");
        } else {
            try {
                return Optional.of(new TableText(
                        name.substring(0, name.length() - TABLE.length()),
                        file.shown(),
                        file.read().content()));
            } catch (UnreadableSourceException e) {
                flaw(reference, String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }

    private void flaw(Sourced<String> reference, String message) {
        flaws.add(new Flaw(
                reference.origin().file(),
                reference.origin().line(),
                reference.origin().column(),
                message));
    }
}
