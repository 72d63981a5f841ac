package org.commcheck;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.commcheck.ProgressListener.Stage;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Problem;

/**
 * One run over all documents of a request: several at a time, handed on one by one in the order of their paths. Only some documents per
 * thread are held at any moment, whatever the number of documents; where guidelines look across the documents of a series, all are read twice,
 * and of those that have a day a small trace is kept in between.
 */
final class CheckRun {

    private final DocumentChecks checks;
    private final Baselines baselines;
    private final int asked;
    private final Optional<Duration> limit;
    private final Consumer<CheckedDocument> sink;
    private final ProgressListener progress;
    private final List<Problem> problems = new ArrayList<>();
    /** Paths of the documents that are among the problems, each once. */
    private final Set<String> unread = new HashSet<>();

    /** @param options how many documents are checked at a time, and how long one may take */
    CheckRun(
            DocumentChecks checks,
            Baselines baselines,
            CheckOptions options,
            Consumer<CheckedDocument> sink,
            ProgressListener progress) {
        this.checks = checks;
        this.baselines = baselines;
        this.asked = options.threads();
        this.limit = options.limits().time();
        this.sink = sink;
        this.progress = progress;
    }

    /** What could not be checked at all. */
    List<Problem> run(Plan plan) {
        return run(plan, plan.tasks());
    }

    /**
     * What could not be checked at all.
     *
     * @param wanted the documents to check; the others are only looked at
     */
    List<Problem> run(Plan plan, List<Plan.Task> wanted) {
        problems.addAll(plan.problems());
        if (!wanted.isEmpty()) {
            checks.begin();
            SeriesIndex series = series(plan.tasks());
            List<Plan.Task> left = wanted.stream()
                    .filter(document -> !unread.contains(document.candidate().path()))
                    .toList();
            each(Stage.CHECKING, left, document -> baselines.applied(checks.check(document, series), document), sink);
        }
        return List.copyOf(problems);
    }

    /**
     * Looks through all documents before the first is checked, for what comes before a document may stand anywhere among them. One that can't be
     * looked at is a problem even if it is not to be checked, for others may be found right only because nobody knows what it says.
     */
    private SeriesIndex series(List<Plan.Task> documents) {
        if (documents.size() < 2
                || documents.stream().map(Plan.Task::settings).distinct().noneMatch(checks::looksAcross)) {
            return SeriesIndex.EMPTY;
        }
        List<SeriesTrace> traces = new ArrayList<>();
        each(Stage.READING, documents, checks::trace, trace -> trace.ifPresent(traces::add));
        return SeriesIndex.of(traces);
    }

    /** Does the same with every document, several at a time, and hands on what comes of it in the order of the documents. */
    private <T> void each(Stage stage, List<Plan.Task> documents, Work<T> work, Consumer<T> results) {
        int wanted = asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
        int threads = Math.min(wanted, documents.size());
        if (threads <= 1 && limit.isEmpty()) {
            for (int done = 0; done < documents.size(); done++) {
                Plan.Task document = documents.get(done);
                progress.at(stage, done, documents.size(), document.candidate().path());
                take(document, () -> guarded(work, document), results);
            }
        } else if (threads > 0) {
            inParallel(stage, documents, threads, work, results);
        }
    }

    private <T> void inParallel(
            Stage stage, List<Plan.Task> documents, int threads, Work<T> work, Consumer<T> results) {
        try (WorkerPool pool = new WorkerPool(threads, limit)) {
            Backlog<T> pending = new Backlog<>(threads);
            Iterator<Plan.Task> ahead = documents.iterator();
            int done = 0;
            while (ahead.hasNext() || !pending.isEmpty()) {
                while (ahead.hasNext() && pending.hasRoom()) {
                    Plan.Task next = ahead.next();
                    pending.add(next, pool.submit(() -> guarded(work, next)));
                }
                Pending<T> first = pending.remove();
                progress.at(
                        stage,
                        done++,
                        documents.size(),
                        first.document().candidate().path());
                take(first.document(), () -> await(first), results);
            }
        }
    }

    /** Hands on what comes of the work on a document; what the consumers throw is theirs. */
    private <T> void take(Plan.Task document, Doing<T> doing, Consumer<T> results) {
        T result;
        try {
            result = doing.get();
        } catch (IOException e) {
            addProblem(document, e);
            return;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "could not check " + document.candidate().path(), e);
        }
        results.accept(result);
    }

    private static <T> T await(Pending<T> pending) throws IOException {
        try {
            return pending.job().await();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the check was interrupted");
        }
    }

    /** The last resort: a document that no limit kept out is a problem, and the others are checked. */
    private static <T> T guarded(Work<T> work, Plan.Task document) throws IOException {
        try {
            return work.on(document);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new IOException(
                    "The document takes more memory than there is; split it, leave it out, or give Java more (-Xmx).",
                    e);
        }
    }

    private void addProblem(Plan.Task document, IOException unreadable) {
        String message = unreadable.getMessage();
        String path = document.candidate().path();
        unread.add(path);
        problems.add(new Problem(path, 0, message == null ? unreadable.toString() : message));
    }

    /** What is done with each document. */
    private interface Work<T> {

        T on(Plan.Task document) throws IOException;
    }

    private interface Doing<T> {

        T get() throws IOException;
    }

    private record Pending<T>(Plan.Task document, long size, WorkerPool.Job<T> job) {}

    /**
     * The documents that are begun and not yet handed on. Enough of them that no thread idles while another takes its time over a long one;
     * but where they are long only a few, for what was found in them is held until those before them are handed on.
     */
    private static final class Backlog<T> {

        private static final int AHEAD_PER_THREAD = 16;
        private static final int LONG_AHEAD_PER_THREAD = 4;
        private static final long LONG_BYTES = 1_000_000;

        private final Deque<Pending<T>> documents = new ArrayDeque<>();
        private final int threads;
        private long bytes;

        Backlog(int threads) {
            this.threads = threads;
        }

        boolean isEmpty() {
            return documents.isEmpty();
        }

        boolean hasRoom() {
            return documents.size() < threads * (bytes < LONG_BYTES ? AHEAD_PER_THREAD : LONG_AHEAD_PER_THREAD);
        }

        void add(Plan.Task document, WorkerPool.Job<T> job) {
            long size = document.candidate().size();
            documents.add(new Pending<>(document, size, job));
            bytes += size;
        }

        Pending<T> remove() {
            Pending<T> first = documents.remove();
            bytes -= first.size();
            return first;
        }
    }
}
