package org.commcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.config.Configurations;
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

    private final List<Path> checked;
    private final Map<Path, RulePack> packs = new HashMap<>();
    private final Map<List<Path>, Set<Path>> trusted = new HashMap<>();

    /** @param folders those that are checked, in which nothing can say whom the user trusts */
    ConfiguredPacks(List<Path> folders) {
        checked = folders.stream().map(Configurations::checkout).distinct().toList();
    }

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
        Origin origin = reference.written().origin();
        Set<Path> own = trusted.computeIfAbsent(checkedWith(origin), OwnConfiguration::trusted);
        try {
            return RulePack.read(place, own.contains(place));
        } catch (ConfigurationException e) {
            throw new ConfigurationException(e.flaws().stream()
                    .map(flaw -> new Flaw(
                            origin.file(), origin.line(), origin.column(), flaw.file() + ": " + flaw.message()))
                    .toList());
        }
    }

    private List<Path> checkedWith(Origin origin) {
        List<Path> all = new ArrayList<>(checked);
        Path folder = Path.of(origin.file()).toAbsolutePath().getParent();
        if (folder != null) {
            all.add(Configurations.checkout(folder));
        }
        return all;
    }
}
