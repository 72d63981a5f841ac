package org.commcheck.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.commcheck.Checker;

/** The built-in rules, loaded while the arguments are being read. */
final class EarlyChecker implements Supplier<Checker> {

    private final FutureTask<Checker> loading = new FutureTask<>(EarlyChecker::load);

    /** Begins to load in the background. */
    void start() {
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

    private static Checker load() {
        Checker checker = Checker.withBuiltInRules();
        checker.warmUp();
        return checker;
    }
}
