package org.commcheck.maven;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.finding.ConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rulebase that all modules of a build share which name the same packs, loaded when the first of them needs it. Maven makes one of these for a plugin and its
 * dependencies, so that a module with packs of its own gets its own rulebase. Safe for any number of threads.
 */
@Named
@Singleton
final class SharedRulebase {

    private static final Logger LOGGER = LoggerFactory.getLogger(SharedRulebase.class);

    private final Function<List<Path>, Rulebase> loader;
    private final Map<List<Path>, Rulebase> loaded = new HashMap<>();

    @Inject
    SharedRulebase() {
        this(Rulebase::ofPlugin);
    }

    /** Rulebases that are loaded by {@code loader}, once for each list of packs. */
    SharedRulebase(Function<List<Path>, Rulebase> loader) {
        this.loader = loader;
    }

    /**
     * The built-in rules with those of packs.
     *
     * @throws MojoExecutionException if the rulebase or a pack is broken
     */
    synchronized Rulebase get(List<Path> packs) throws MojoExecutionException {
        Rulebase present = loaded.get(packs);
        if (present == null) {
            long start = System.nanoTime();
            present = load(packs);
            loaded.put(packs, present);
            LOGGER.debug("Loaded the rulebase in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
        return present;
    }

    private Rulebase load(List<Path> packs) throws MojoExecutionException {
        try {
            return loader.apply(packs);
        } catch (ConfigurationException e) {
            throw new MojoExecutionException("A rule pack can't be read:\n" + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("The rulebase can't be loaded: " + e.getMessage(), e);
        }
    }
}
