package org.commcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.config.Origin;
import org.commcheck.config.OwnConfiguration;
import org.commcheck.config.PackReference;
import org.commcheck.engine.RulePack;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;

/**
 * The rule packs that configurations name. Being named there is no reason to trust a pack: only the user's own configuration is. For one run and
 * one thread.
 */
final class ConfiguredPacks {

    private final Map<Path, RulePack> packs = new HashMap<>();
    private Optional<Set<Path>> trusted = Optional.empty();

    /**
     * The packs, each once, in order.
     *
     * @throws ConfigurationException if one can't be read, or the user's own configuration is wrong
     */
    List<RulePack> of(List<PackReference> references) {
        List<RulePack> found = new ArrayList<>();
        Set<Path> places = new HashSet<>();
        for (PackReference reference : references) {
            Path place = OwnConfiguration.real(reference.path()).orElse(reference.path());
            if (places.add(place)) {
                RulePack pack = packs.get(place);
                if (pack == null) {
                    pack = read(reference, place);
                    packs.put(place, pack);
                }
                found.add(pack);
            }
        }
        return found;
    }

    private RulePack read(PackReference reference, Path place) {
        if (trusted.isEmpty()) {
            trusted = Optional.of(OwnConfiguration.trusted());
        }
        try {
            return RulePack.read(place, trusted.get().contains(place));
        } catch (ConfigurationException e) {
            Origin origin = reference.written().origin();
            throw new ConfigurationException(e.flaws().stream()
                    .map(flaw -> new Flaw(
                            origin.file(), origin.line(), origin.column(), flaw.file() + ": " + flaw.message()))
                    .toList());
        }
    }
}
