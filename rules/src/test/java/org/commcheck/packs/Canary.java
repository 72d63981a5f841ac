package org.commcheck.packs;

import java.util.concurrent.atomic.AtomicInteger;

/** Says whether code that should not run has run. */
public final class Canary {

    private static final AtomicInteger SUNG = new AtomicInteger();

    private Canary() {}

    /** What smuggled code calls; true, so that it can stand in a condition. */
    public static boolean sing() {
        SUNG.incrementAndGet();
        return true;
    }

    static int sung() {
        return SUNG.getAndSet(0);
    }
}
