package org.commcheck;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.commcheck.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One run over all documents of a request: several at a time, handed on one by one in the order of their paths. Only a few documents per
 * thread are held at any moment, whatever the number of documents.
 */
final class CheckRun {

    private static final int AHEAD_PER_THREAD = 4;

    private final Pipeline pipeline;
    private final int asked;
    private final Consumer<CheckedDocument> sink;
    private final List<Problem> problems = new ArrayList<>();

    /** @param threads how many documents are checked at a time; 0 for one per processor */
    CheckRun(Pipeline pipeline, int threads, Consumer<CheckedDocument> sink) {
        this.pipeline = pipeline;
        this.asked = threads;
        this.sink = sink;
    }

    /** What could not be checked at all. */
    List<Problem> run(Plan plan) {
        problems.addAll(plan.problems());
        List<Plan.Task> documents = plan.tasks();
        if (!documents.isEmpty()) {
            pipeline.warmUp();
        }
        int wanted = asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
        int threads = Math.min(wanted, documents.size());
        if (threads <= 1) {
            documents.forEach(this::runHere);
        } else {
            runInParallel(documents, threads);
        }
        return List.copyOf(problems);
    }

    private void runHere(Plan.Task document) {
        CheckedDocument checked;
        try {
            checked = check(document);
        } catch (IOException e) {
            addProblem(document, e);
            return;
        } catch (RuntimeException e) {
            throw bug(document, e);
        }
        sink.accept(checked);
    }

    private void runInParallel(List<Plan.Task> documents, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, CheckRun::worker);
        try {
            Deque<Pending> pending = new ArrayDeque<>();
            Iterator<Plan.Task> ahead = documents.iterator();
            while (ahead.hasNext() || !pending.isEmpty()) {
                while (ahead.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
                    Plan.Task next = ahead.next();
                    pending.add(new Pending(next, pool.submit(() -> check(next))));
                }
                await(pending.remove());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void await(Pending pending) {
        CheckedDocument checked;
        try {
            checked = pending.result().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                addProblem(pending.document(), unreadable);
                return;
            }
            throw bug(pending.document(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the check was interrupted");
        }
        sink.accept(checked);
    }

    private CheckedDocument check(Plan.Task document) throws IOException {
        return pipeline.check(document.candidate().read(pipeline), document.settings());
    }

    private void addProblem(Plan.Task document, IOException unreadable) {
        String message = unreadable.getMessage();
        problems.add(new Problem(document.candidate().path(), 0, message == null ? unreadable.toString() : message));
    }

    private static IllegalStateException bug(Plan.Task document, @Nullable Throwable cause) {
        return new IllegalStateException(
                "could not check " + document.candidate().path(), cause);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "commcheck");
        thread.setDaemon(true);
        return thread;
    }

    private record Pending(Plan.Task document, Future<CheckedDocument> result) {}
}
