package org.commcheck.maven;

import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rulebase that all modules of a build share, loaded when the first of them needs it. Maven makes one of these for a plugin and its
 * dependencies, so that a module with packs of its own gets its own rulebase. Safe for any number of threads.
 */
@Named
@Singleton
final class SharedRulebase {

    private static final Logger LOGGER = LoggerFactory.getLogger(SharedRulebase.class);

    private final Supplier<Rulebase> loader;
    private @Nullable Rulebase loaded;

    @Inject
    SharedRulebase() {
        this(Rulebase::ofPlugin);
    }

    /** A rulebase that is loaded by {@code loader}, once. */
    SharedRulebase(Supplier<Rulebase> loader) {
        this.loader = loader;
    }

    /** @throws MojoExecutionException if the rulebase is broken */
    synchronized Rulebase get() throws MojoExecutionException {
        Rulebase present = loaded;
        if (present == null) {
            long start = System.nanoTime();
            present = load();
            loaded = present;
            LOGGER.debug("Loaded the rulebase in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
        return present;
    }

    private Rulebase load() throws MojoExecutionException {
        try {
            return loader.get();
        } catch (RuntimeException e) {
            throw new MojoExecutionException("The rulebase can't be loaded: " + e.getMessage(), e);
        }
    }
}
