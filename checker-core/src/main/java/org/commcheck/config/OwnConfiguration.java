package org.commcheck.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.config.Form.Field;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.text.UnreadableSourceException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What the user of this machine says for all that they check: which rule packs they trust. It lies where only they write, in
 * {@code ~/.config/commcheck/commcheck.yml}, or below {@code $XDG_CONFIG_HOME}, and is never looked for in what is checked.
 *
 * <pre>{@code
 * packs:
 *   - path: /home/ana/apollo/rules/our-house
 *     trust: true
 * }</pre>
 */
public final class OwnConfiguration {

    private OwnConfiguration() {}

    /** Where it lies, whether it is there or not. */
    public static Path file() {
        String configured = System.getenv("XDG_CONFIG_HOME");
        Path folder = configured == null
                        || configured.isBlank()
                        || !Path.of(configured).isAbsolute()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(configured);
        return folder.resolve("commcheck").resolve(Place.FILE_NAME);
    }

    /**
     * The packs that it trusts, as real paths; those that are not there are left out.
     *
     * @throws ConfigurationException if it is wrong
     */
    public static Set<Path> trusted() {
        return trusted(file());
    }

    static Set<Path> trusted(Path file) {
        Set<Path> trusted = new LinkedHashSet<>();
        if (!Files.isRegularFile(file)) {
            return trusted;
        }
        Flaws flaws = new Flaws();
        Optional<MappingNode> root = root(Place.OnDisk.of(file), flaws);
        root.ifPresent(mapping -> schema().check(mapping, flaws));
        flaws.throwIfAny();
        root.flatMap(mapping -> Nodes.get(mapping, "packs")).ifPresent(packs -> {
            for (Node pack : ((SequenceNode) packs).getValue()) {
                trust((MappingNode) pack, file).ifPresent(trusted::add);
            }
        });
        return trusted;
    }

    private static Optional<MappingNode> root(Place place, Flaws flaws) {
        try {
            return YamlText.mapping(place.shown(), place.read().content(), flaws);
        } catch (UnreadableSourceException e) {
            flaws.add(Flaw.of(place.shown(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Form schema() {
        Map<String, Field> pack = new LinkedHashMap<>();
        pack.put("path", new Field(Scalar.text("a folder or jar"), "Where the pack lies."));
        pack.put("trust", new Field(Scalar.flag(), "Whether its programs may run."));
        return new Form(
                "setting",
                Map.of("packs", new Field(new Listed(new Form("key", pack, "path"), false), "Rule packs.")),
                "");
    }

    private static Optional<Path> trust(MappingNode pack, Path file) {
        boolean trusts = Nodes.text(pack, "trust")
                .filter(said -> said.value().equals("true"))
                .isPresent();
        String path = Nodes.text(pack, "path").map(Sourced::value).orElse("");
        return trusts ? real(file.resolveSibling(path)) : Optional.empty();
    }

    /** The one name of a place, whatever links lead to it; empty if nothing is there. */
    public static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
