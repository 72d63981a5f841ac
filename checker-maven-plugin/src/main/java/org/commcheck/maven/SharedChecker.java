package org.commcheck.maven;

import java.util.function.Function;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import javax.inject.Singleton;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checker that all modules of a build share: the rulebase is loaded when the first of them has a document. Maven makes one of these for
 * a plugin and its dependencies, so that a module with packs of its own gets its own rulebase. Safe for any number of threads.
 */
@Named
@Singleton
final class SharedChecker {

    private static final Logger LOGGER = LoggerFactory.getLogger(SharedChecker.class);

    private final Supplier<Function<CheckRequest, CheckReport>> loader;
    private @Nullable Function<CheckRequest, CheckReport> checker;

    @Inject
    SharedChecker() {
        this(() -> Checker.withBuiltInRules()::check);
    }

    /** A checker that is made by {@code loader}, once. */
    SharedChecker(Supplier<Function<CheckRequest, CheckReport>> loader) {
        this.loader = loader;
    }

    CheckReport check(CheckRequest request) {
        return loaded().apply(request);
    }

    private synchronized Function<CheckRequest, CheckReport> loaded() {
        Function<CheckRequest, CheckReport> present = checker;
        if (present == null) {
            long start = System.nanoTime();
            present = loader.get();
            checker = present;
            LOGGER.debug("Loaded the rulebase in {} ms", (System.nanoTime() - start) / 1_000_000);
        }
        return present;
    }
}
