package org.commcheck;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The threads of a run. Work on a document that takes longer than it may is given up: its thread is interrupted, and another takes its place
 * until it has come to its end. For one thread that submits and awaits.
 */
final class WorkerPool implements AutoCloseable {

    private final ThreadPoolExecutor threads;
    private final Optional<Duration> limit;

    /** @param limit how long the work on one document may take */
    WorkerPool(int size, Optional<Duration> limit) {
        this.threads = new ThreadPoolExecutor(
                size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), WorkerPool::worker);
        this.limit = limit;
    }

    <T> Job<T> submit(Callable<T> work) {
        Job<T> job = new Job<>(work);
        job.result = Optional.of(threads.submit(job));
        return job;
    }

    /** Work on one document. */
    final class Job<T> implements Callable<T> {

        private final Callable<T> work;
        private Optional<Future<T>> result = Optional.empty();
        private volatile long start;
        private volatile boolean begun;
        private boolean givenUp;

        Job(Callable<T> work) {
            this.work = work;
        }

        /** Called by the pool. What comes too late counts for nothing, even if it comes before anybody asks. */
        @Override
        public T call() throws Exception {
            start = System.nanoTime();
            begun = true;
            try {
                T done = work.call();
                if (limit.isPresent() && nanosLeft() <= 0) {
                    throw tooLong();
                }
                return done;
            } finally {
                makeRoom(this);
            }
        }

        /**
         * Waits for the result.
         *
         * @throws IOException if the work took too long or threw one; the message is for the user
         * @throws ExecutionException if it threw something else
         */
        T await() throws IOException, ExecutionException, InterruptedException {
            Future<T> future = result.orElseThrow();
            try {
                while (limit.isPresent()) {
                    try {
                        long wait = begun ? nanosLeft() : limit.get().toNanos();
                        return future.get(Math.max(0, wait), TimeUnit.NANOSECONDS);
                    } catch (TimeoutException e) {
                        if (begun && nanosLeft() <= 0) {
                            giveUp(this);
                            throw tooLong();
                        }
                    }
                }
                return future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException io) {
                    throw io;
                }
                throw e;
            }
        }

        private long nanosLeft() {
            return limit.orElse(Duration.ZERO).toNanos() - (System.nanoTime() - start);
        }

        private IOException tooLong() {
            return new IOException("The document takes longer than the time limit of " + shown(limit.orElseThrow())
                    + " and was given up; split it, leave it out, or raise the limit.");
        }
    }

    private static String shown(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    private synchronized void giveUp(Job<?> job) {
        job.givenUp = true;
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
        job.result.orElseThrow().cancel(true);
    }

    /** The thread that took the place of this one's goes when this one is free again. */
    private synchronized void makeRoom(Job<?> job) {
        if (job.givenUp) {
            threads.setCorePoolSize(threads.getCorePoolSize() - 1);
            threads.setMaximumPoolSize(threads.getMaximumPoolSize() - 1);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "commcheck");
        thread.setDaemon(true);
        return thread;
    }
}
