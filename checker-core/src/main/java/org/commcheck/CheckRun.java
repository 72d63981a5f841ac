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
    private final CheckOptions options;
    private final Consumer<CheckedDocument> sink;
    private final List<Problem> problems = new ArrayList<>();

    CheckRun(Pipeline pipeline, CheckOptions options, Consumer<CheckedDocument> sink) {
        this.pipeline = pipeline;
        this.options = options;
        this.sink = sink;
    }

    /** What could not be checked at all. */
    List<Problem> run(Candidates candidates) {
        problems.addAll(candidates.problems());
        List<Candidate> documents = candidates.documents();
        if (!documents.isEmpty()) {
            pipeline.warmUp();
        }
        int wanted = options.threads() == 0 ? Runtime.getRuntime().availableProcessors() : options.threads();
        int threads = Math.min(wanted, documents.size());
        if (threads <= 1) {
            documents.forEach(this::runHere);
        } else {
            runInParallel(documents, threads);
        }
        return List.copyOf(problems);
    }

    private void runHere(Candidate document) {
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

    private void runInParallel(List<Candidate> documents, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, CheckRun::worker);
        try {
            Deque<Pending> pending = new ArrayDeque<>();
            Iterator<Candidate> ahead = documents.iterator();
            while (ahead.hasNext() || !pending.isEmpty()) {
                while (ahead.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
                    Candidate next = ahead.next();
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

    private CheckedDocument check(Candidate document) throws IOException {
        return pipeline.check(document.read(pipeline), options);
    }

    private void addProblem(Candidate document, IOException unreadable) {
        String message = unreadable.getMessage();
        problems.add(new Problem(document.path(), 0, message == null ? unreadable.toString() : message));
    }

    private static IllegalStateException bug(Candidate document, @Nullable Throwable cause) {
        return new IllegalStateException("could not check " + document.path(), cause);
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "commcheck");
        thread.setDaemon(true);
        return thread;
    }

    private record Pending(Candidate document, Future<CheckedDocument> result) {}
}
