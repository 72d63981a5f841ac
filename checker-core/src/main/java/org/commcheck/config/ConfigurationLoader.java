package org.commcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.config.Place.OnDisk;
import org.commcheck.finding.Flaw;
import org.commcheck.text.UnreadableSourceException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Loads configurations with all that they build on, each file once. For one run and one thread. */
final class ConfigurationLoader {

    private final KnownNames names;
    private final ConfigurationSchema schema;
    private final ClassLoader resources;
    private final Flaws flaws;
    private final Map<Place, Optional<ConfigurationFile>> files = new HashMap<>();

    /** @param resources where packs' configurations are found */
    ConfigurationLoader(KnownNames names, ClassLoader resources, Flaws flaws) {
        this.names = names;
        this.schema = ConfigurationSchema.of(names);
        this.resources = resources;
        this.flaws = flaws;
    }

    /** The file with what it builds on, each file once. What can't be read is among the flaws and left out. */
    Configuration load(Path file) {
        OnDisk place = OnDisk.of(file);
        List<ConfigurationFile> chain = new ArrayList<>();
        add(place, new ArrayList<>(), chain);
        return new Configuration(chain, place.folder(), names.guidelines());
    }

    private void add(Place place, List<Place> above, List<ConfigurationFile> chain) {
        if (chain.stream().anyMatch(file -> file.place().equals(place))) {
            return;
        }
        Optional<ConfigurationFile> file = files.containsKey(place) ? files.get(place) : read(place);
        files.put(place, file);
        if (file.isEmpty()) {
            return;
        }
        above.add(place);
        for (Sourced<String> reference : file.get().bases()) {
            Place base = place.resolve(reference.value(), resources);
            if (above.contains(base)) {
                flaws.add(at(reference, "“" + reference.value() + "” builds on this file in turn; end the circle."));
            } else if (!base.exists()) {
                flaws.add(at(reference, missing(reference.value(), base)));
            } else {
                add(base, above, chain);
            }
        }
        above.remove(place);
        chain.add(file.get());
    }

    private Optional<ConfigurationFile> read(Place place) {
        int before = flaws.count();
        try {
            Optional<MappingNode> root =
                    YamlText.mapping(place.shown(), place.read().content(), flaws);
            root.ifPresent(mapping -> schema.check(mapping, flaws));
            return flaws.count() > before ? Optional.empty() : Optional.of(ConfigurationReader.read(place, root));
        } catch (UnreadableSourceException e) {
            flaws.add(Flaw.of(place.shown(), reason(e)));
            return Optional.empty();
        }
    }

    private static Flaw at(Sourced<?> value, String message) {
        return new Flaw(value.origin().file(), value.origin().line(), 0, message);
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
