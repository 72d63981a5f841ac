package org.commcheck.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.commcheck.Checker;

/** The built-in rules, loaded while the arguments are being read. For one thread, besides its own. */
final class EarlyChecker implements Supplier<Checker> {

    private final FutureTask<Checker> loading = new FutureTask<>(this::load);
    private volatile boolean all;

    /**
     * Begins to load in the background.
     *
     * @param everything whether to load what checking a document takes, rather than only the catalogue
     */
    void start(boolean everything) {
        all = everything;
        Thread thread = new Thread(loading, "commcheck-load");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the rules, and loads them if nobody has begun to. */
    @Override
    public Checker get() {
        loading.run();
        try {
            return loading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the rules could not be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loading", e);
        }
    }

    private Checker load() {
        Checker checker = Checker.withBuiltInRules();
        if (all) {
            checker.warmUp();
        }
        return checker;
    }
}
