package org.commcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.RunEnd;
import org.commcheck.baseline.BaselineEntry;
import org.commcheck.finding.Problem;
import org.commcheck.report.Reporter;
import org.commcheck.report.Tally;
import org.commcheck.report.TextReporter;

/** Takes the documents of a request through the checker to the reports, and tells the problems on standard error. */
final class Run {

    private final Console console;
    private final Reporter reports;
    private final UnaryOperator<CheckedDocument> shown;
    private final boolean visible;
    private final Tally tally = new Tally();
    private final List<BaselineEntry> stale = new ArrayList<>();

    Run(Console console, Reporter reports) {
        this(console, reports, UnaryOperator.identity(), true);
    }

    /**
     * @param shown what is told of a document
     * @param visible whether somebody may be shown how far it has come
     */
    Run(Console console, Reporter reports, UnaryOperator<CheckedDocument> shown, boolean visible) {
        this.console = console;
        this.reports = reports;
        this.shown = shown;
        this.visible = visible;
    }

    /** What was found. */
    Tally of(Checker checker, CheckRequest request) throws IOException {
        RunEnd end;
        try (Progress progress = Progress.begin(console, visible)) {
            end = checker.check(request, document -> take(document, progress), progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        tally.finish(end.problems());
        reports.finish(end.problems());
        console.out().flush();
        end.problems().forEach(this::tell);
        end.notes().forEach(note -> console.err().println("note: " + note));
        stale.addAll(end.vanished());
        new BaselineNotes(console).stale(stale);
        return tally;
    }

    /** What is written to a terminal, or may be, stands above the line that shows the progress. */
    private void take(CheckedDocument checked, Progress progress) {
        if (console.columns() > 0 || !checked.problems().isEmpty()) {
            progress.beside(() -> take(checked));
        } else {
            take(checked);
        }
    }

    private void take(CheckedDocument checked) {
        CheckedDocument document = shown.apply(checked);
        tally.add(document);
        stale.addAll(document.stale());
        try {
            reports.add(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.problems().forEach(this::tell);
    }

    private void tell(Problem problem) {
        console.err().println("problem: " + TextReporter.problem(problem));
    }
}
