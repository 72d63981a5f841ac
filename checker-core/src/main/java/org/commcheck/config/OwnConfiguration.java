package org.commcheck.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.config.Form.Field;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.text.UnreadableSourceException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What the user of this machine says for all that they check: which rule packs they trust. It lies where only they write, in
 * {@code ~/.config/commcheck/commcheck.yml}, or below {@code $XDG_CONFIG_HOME}, and is never believed if it lies in what is checked.
 *
 * <pre>{@code
 * packs:
 *   - path: /home/ana/apollo/rules/our-house
 *     trust: true
 * }</pre>
 */
public final class OwnConfiguration {

    private OwnConfiguration() {}

    /**
     * The packs that it trusts, as real paths; those that are not there are left out. A file that lies in what is checked is nobody's own, so it
     * says nothing.
     *
     * @param checked the folders that are checked
     * @throws ConfigurationException if it is wrong
     */
    public static Set<Path> trusted(Collection<Path> checked) {
        Optional<Path> file = file(System.getenv("XDG_CONFIG_HOME"), System.getProperty("user.home"));
        return file.filter(own -> checked.stream().noneMatch(folder -> OwnFolder.liesIn(folder, own)))
                .map(OwnConfiguration::trusted)
                .orElseGet(Set::of);
    }

    /**
     * Where it lies, whether it is there or not; empty if no folder of the user's is known.
     */
    static Optional<Path> file(@Nullable String configured, @Nullable String home) {
        return OwnFolder.absolute(configured)
                .or(() -> OwnFolder.absolute(home).map(folder -> folder.resolve(".config")))
                .map(folder -> folder.resolve("commcheck").resolve(Place.FILE_NAME));
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
