package org.commcheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.commcheck.Checker;
import org.commcheck.finding.ConfigurationException;

/** The built-in rules, and the packs that are added to them, loaded while the arguments are being read. For one thread, besides its own. */
final class EarlyChecker implements Supplier<Checker> {

    private final FutureTask<Checker> loading = new FutureTask<>(this::load);
    private volatile List<Path> packs = List.of();
    private volatile boolean all;

    /**
     * Begins to load in the background.
     *
     * @param added packs that will probably be asked for
     * @param everything whether to load what checking a document takes, rather than only the catalogue
     */
    void start(List<Path> added, boolean everything) {
        packs = List.copyOf(added);
        all = everything;
        Thread thread = new Thread(loading, "commcheck-load");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the rules, and loads them if nobody has begun to. */
    @Override
    public Checker get() {
        return packs.isEmpty() ? loaded() : Checker.withBuiltInRules();
    }

    /**
     * The same with packs.
     *
     * @throws ConfigurationException if one is no pack, or its description is wrong
     */
    Checker withPacks(List<Path> wanted) {
        return wanted.equals(packs) ? loaded() : Checker.withPacks(wanted);
    }

    private Checker loaded() {
        loading.run();
        try {
            return loading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ConfigurationException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("the rules could not be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loading", e);
        }
    }

    private Checker load() {
        Checker checker = packs.isEmpty() ? Checker.withBuiltInRules() : Checker.withPacks(packs);
        if (all) {
            checker.warmUp();
        }
        return checker;
    }
}
