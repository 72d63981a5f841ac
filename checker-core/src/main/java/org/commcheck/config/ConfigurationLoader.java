package org.commcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commcheck.config.Place.OnDisk;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.text.UnreadableSourceException;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Loads configurations with all that they build on, each file once. For one run and one thread. */
final class ConfigurationLoader {

    private final Function<List<PackReference>, KnownNames> names;
    private final Map<List<PackReference>, KnownNames> known = new HashMap<>();
    private final ClassLoader resources;
    private final Flaws flaws;
    private final Map<Place, Optional<MappingNode>> texts = new HashMap<>();
    private final Map<Place, Optional<ConfigurationFile>> files = new HashMap<>();

    /**
     * @param names what the rulebase knows with some packs
     * @param resources where packs' configurations are found
     */
    ConfigurationLoader(Function<List<PackReference>, KnownNames> names, ClassLoader resources, Flaws flaws) {
        this.names = names;
        this.resources = resources;
        this.flaws = flaws;
    }

    /** The file with what it builds on, each file once. What can't be read is among the flaws and left out. */
    Configuration load(Path file) {
        OnDisk place = OnDisk.of(file);
        List<ConfigurationFile> chain = new ArrayList<>();
        add(place, new ArrayList<>(), chain);
        return new Configuration(chain, place.folder(), names(packs(chain)).guidelines());
    }

    private void add(Place place, List<Place> above, List<ConfigurationFile> chain) {
        if (chain.stream().anyMatch(file -> file.place().equals(place))) {
            return;
        }
        Optional<MappingNode> root = texts.containsKey(place) ? texts.get(place) : text(place);
        texts.put(place, root);
        if (root.isEmpty()) {
            return;
        }
        above.add(place);
        for (Sourced<String> reference : ResourceReader.texts(root.get(), "extends")) {
            base(place, reference, above, chain);
        }
        above.remove(place);
        Optional<ConfigurationFile> file = files.containsKey(place) ? files.get(place) : read(place, root.get(), chain);
        files.put(place, file);
        file.ifPresent(chain::add);
    }

    private void base(Place place, Sourced<String> reference, List<Place> above, List<ConfigurationFile> chain) {
        Place base = place.resolve(reference.value(), resources);
        if (above.contains(base)) {
            flaws.add(at(reference, "“" + reference.value() + "” builds on this file in turn; end the circle."));
        } else if (!base.exists()) {
            flaws.add(at(reference, missing(reference.value(), base)));
        } else {
            add(base, above, chain);
        }
    }

    /** The file's outermost mapping; empty if it can't be read or is none. */
    private Optional<MappingNode> text(Place place) {
        int before = flaws.count();
        try {
            Optional<MappingNode> root =
                    YamlText.mapping(place.shown(), place.read().content(), flaws);
            MappingNode nothing = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
            return flaws.count() > before ? Optional.empty() : root.or(() -> Optional.of(nothing));
        } catch (UnreadableSourceException e) {
            flaws.add(Flaw.of(place.shown(), reason(e)));
            return Optional.empty();
        }
    }

    /** @param bases whose tables may bring document types that this file names */
    private Optional<ConfigurationFile> read(Place place, MappingNode root, List<ConfigurationFile> bases) {
        int before = flaws.count();
        Resources found = new ResourceReader(place, resources, flaws).read(root);
        List<PackReference> packs =
                Stream.concat(packs(bases).stream(), found.packs().stream()).toList();
        List<TableText> tables = Stream.concat(
                        bases.stream().flatMap(base -> base.resources().tables().stream()), found.tables().stream())
                .toList();
        ConfigurationSchema.of(names(packs).with(tables)).check(root, flaws);
        return flaws.count() > before ? Optional.empty() : Optional.of(ConfigurationReader.read(place, root, found));
    }

    private static List<PackReference> packs(List<ConfigurationFile> chain) {
        return chain.stream().flatMap(file -> file.resources().packs().stream()).toList();
    }

    /** A pack that can't be read is a flaw; the names are then those of the rulebase without packs. */
    private KnownNames names(List<PackReference> packs) {
        KnownNames cached = known.get(packs);
        if (cached == null) {
            try {
                cached = names.apply(packs);
            } catch (ConfigurationException e) {
                e.flaws().forEach(flaws::add);
                cached = names.apply(List.of());
            }
            known.put(packs, cached);
        }
        return cached;
    }

    private static Flaw at(Sourced<?> value, String message) {
        return new Flaw(
                value.origin().file(), value.origin().line(), value.origin().column(), message);
    }

    private static String missing(String reference, Place base) {
        return Place.isResource(reference)
                ? "There is no " + base.shown() + "; add the artifact that holds it."
                : "There is no file " + base.shown() + "; paths begin at the folder of the file that names them.";
    }

    /** The message without the path, which a flaw names by itself. */
    private static String reason(UnreadableSourceException e) {
        String message = String.valueOf(e.getMessage());
        return "The file "
                + message.substring(Math.min(message.length(), e.path().length() + 2)) + ".";
    }
}
