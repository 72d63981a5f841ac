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
import java.util.function.Function;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Problem;
import org.commcheck.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * One run over all documents of a request: several at a time, handed on one by one in the order of their paths. Only a few documents per
 * thread are held at any moment, whatever the number of documents; where guidelines look across the documents of a series, all are read twice,
 * and of those that have a day a small trace is kept in between.
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
        SeriesIndex series = series(documents);
        each(documents, source -> pipeline.check(source, options, series), sink, this::addProblem);
        return List.copyOf(problems);
    }

    /** Looks through all documents before the first is checked, for what comes before a document may stand anywhere among them. */
    private SeriesIndex series(List<Candidate> documents) {
        if (documents.size() < 2 || !pipeline.looksAcross(options)) {
            return SeriesIndex.EMPTY;
        }
        List<SeriesTrace> traces = new ArrayList<>();
        // What cannot be read is told when it is to be checked.
        each(
                documents,
                source -> pipeline.trace(source, options),
                trace -> trace.ifPresent(traces::add),
                (unread, e) -> {});
        return SeriesIndex.of(traces);
    }

    /** Does the same with every document, several at a time, and hands on what comes of it in the order of the documents. */
    private <T> void each(
            List<Candidate> documents,
            Function<SourceText, T> work,
            Consumer<T> results,
            BiConsumer<Candidate, IOException> unreadable) {
        int wanted = options.threads() == 0 ? Runtime.getRuntime().availableProcessors() : options.threads();
        int threads = Math.min(wanted, documents.size());
        if (threads <= 1) {
            documents.forEach(document -> here(document, work, results, unreadable));
        } else {
            inParallel(documents, threads, work, results, unreadable);
        }
    }

    private <T> void here(
            Candidate document,
            Function<SourceText, T> work,
            Consumer<T> results,
            BiConsumer<Candidate, IOException> unreadable) {
        T result;
        try {
            result = work.apply(document.read(pipeline));
        } catch (IOException e) {
            unreadable.accept(document, e);
            return;
        } catch (RuntimeException e) {
            throw bug(document, e);
        }
        results.accept(result);
    }

    private <T> void inParallel(
            List<Candidate> documents,
            int threads,
            Function<SourceText, T> work,
            Consumer<T> results,
            BiConsumer<Candidate, IOException> unreadable) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, CheckRun::worker);
        try {
            Deque<Pending<T>> pending = new ArrayDeque<>();
            Iterator<Candidate> ahead = documents.iterator();
            while (ahead.hasNext() || !pending.isEmpty()) {
                while (ahead.hasNext() && pending.size() < threads * AHEAD_PER_THREAD) {
                    Candidate next = ahead.next();
                    pending.add(new Pending<>(next, pool.submit(() -> work.apply(next.read(pipeline)))));
                }
                await(pending.remove(), results, unreadable);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> void await(
            Pending<T> pending, Consumer<T> results, BiConsumer<Candidate, IOException> unreadable) {
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

    private record Pending<T>(Candidate document, Future<T> result) {}
}
