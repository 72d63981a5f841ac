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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One run over all documents of a request: several at a time, handed on one by one in the order of their paths. Only a few documents per
 * thread are held at any moment, whatever the number of documents; where guidelines look across the documents of a series, all are read twice,
 * and of those that have a day a small trace is kept in between.
 */
final class CheckRun {

    private static final int AHEAD_PER_THREAD = 4;

    private final DocumentChecks checks;
    private final Baselines baselines;
    private final int asked;
    private final Consumer<CheckedDocument> sink;
    private final List<Problem> problems = new ArrayList<>();

    /** @param threads how many documents are checked at a time; 0 for one per processor */
    CheckRun(DocumentChecks checks, Baselines baselines, int threads, Consumer<CheckedDocument> sink) {
        this.checks = checks;
        this.baselines = baselines;
        this.asked = threads;
        this.sink = sink;
    }

    /** What could not be checked at all. */
    List<Problem> run(Plan plan) {
        problems.addAll(plan.problems());
        List<Plan.Task> documents = plan.tasks();
        if (!documents.isEmpty()) {
            checks.begin();
        }
        SeriesIndex series = series(documents);
        each(
                documents,
                document -> baselines.applied(checks.check(document, series), document),
                sink,
                this::addProblem);
        return List.copyOf(problems);
    }

    /** Looks through all documents before the first is checked, for what comes before a document may stand anywhere among them. */
    private SeriesIndex series(List<Plan.Task> documents) {
        if (documents.size() < 2
                || documents.stream().map(Plan.Task::settings).distinct().noneMatch(checks::looksAcross)) {
            return SeriesIndex.EMPTY;
        }
        List<SeriesTrace> traces = new ArrayList<>();
        // What cannot be read is told when it is to be checked.
        each(documents, checks::trace, trace -> trace.ifPresent(traces::add), (unread, e) -> {});
        return SeriesIndex.of(traces);
    }

    /** Does the same with every document, several at a time, and hands on what comes of it in the order of the documents. */
    private <T> void each(
            List<Plan.Task> documents,
            Work<T> work,
            Consumer<T> results,
            BiConsumer<Plan.Task, IOException> unreadable) {
        int wanted = asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
        int threads = Math.min(wanted, documents.size());
        if (threads <= 1) {
            documents.forEach(document -> here(document, work, results, unreadable));
        } else {
            inParallel(documents, threads, work, results, unreadable);
        }
    }

    private <T> void here(
            Plan.Task document, Work<T> work, Consumer<T> results, BiConsumer<Plan.Task, IOException> unreadable) {
        T result;
        try {
            result = work.on(document);
        } catch (IOException e) {
            unreadable.accept(document, e);
            return;
        } catch (RuntimeException e) {
            throw bug(document, e);
        }
        results.accept(result);
    }

    private <T> void inParallel(
            List<Plan.Task> documents,
            int threads,
            Work<T> work,
            Consumer<T> results,
            BiConsumer<Plan.Task, IOException> unreadable) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, CheckRun::worker);
        try {
            Deque<Pending<T>> pending = new ArrayDeque<>();
            Iterator<Plan.Task> ahead = documents.iterator();
            while (ahead.hasNext() || !pending.isEmpty()) {
                while (ahead.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
                    Plan.Task next = ahead.next();
                    pending.add(new Pending<>(next, pool.submit(() -> work.on(next))));
                }
                await(pending.remove(), results, unreadable);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> void await(
            Pending<T> pending, Consumer<T> results, BiConsumer<Plan.Task, IOException> unreadable) {
        T result;
        try {
            result = pending.result().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unread) {
                unreadable.accept(pending.document(), unread);
                return;
            }
            throw bug(pending.document(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the check was interrupted");
        }
        results.accept(result);
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

    /** What is done with each document. */
    private interface Work<T> {

        T on(Plan.Task document) throws IOException;
    }

    private record Pending<T>(Plan.Task document, Future<T> result) {}
}
