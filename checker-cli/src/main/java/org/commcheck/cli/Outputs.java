package org.commcheck.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;
import org.commcheck.report.ReportFile;
import org.commcheck.report.ReportFormat;
import org.commcheck.report.Reporter;
import org.commcheck.report.TextLayout;
import org.commcheck.text.WholeFile;
import org.jspecify.annotations.Nullable;

/** All reports of one run, on standard output and in files. Files are there when the run has come to its end, or not at all. */
final class Outputs implements Reporter, Closeable {

    private final List<Reporter> reporters = new ArrayList<>();
    private final List<ReportFile> files = new ArrayList<>();
    private final Console console;

    private Outputs(Console console) {
        this.console = console;
    }

    /** Makes the report of a command in one format. */
    interface Factory {
        Reporter create(ReportFormat format, Writer out, TextLayout layout) throws IOException;
    }

    /**
     * Opens everything that can fail before anything is checked.
     *
     * @param layout of standard output; files are plain
     * @throws IOException if a file cannot be made; then none is left behind
     */
    static Outputs open(List<FormatTarget> targets, Console console, TextLayout layout, Factory factory)
            throws IOException {
        Outputs outputs = new Outputs(console);
        try {
            for (FormatTarget target : targets) {
                outputs.open(target, layout, factory);
            }
            return outputs;
        } catch (IOException | RuntimeException e) {
            try {
                outputs.close();
            } catch (IOException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private void open(FormatTarget target, TextLayout layout, Factory factory) throws IOException {
        if (target.file().isEmpty()) {
            reporters.add(factory.create(target.format(), console.out(), layout));
            return;
        }
        ReportFile file = create(target.file().get());
        files.add(file);
        TextLayout plain =
                new TextLayout(false, 0, layout.show(), layout.showOption(), layout.summary(), layout.language());
        reporters.add(factory.create(target.format(), file.writer(), plain));
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        for (Reporter reporter : reporters) {
            reporter.add(document);
        }
        if (console.columns() > 0) {
            console.out().flush();
        }
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        for (Reporter reporter : reporters) {
            reporter.finish(problems);
        }
        for (ReportFile file : files) {
            file.commit();
        }
    }

    /** Closes all of them, whichever fails. */
    @Override
    public void close() throws IOException {
        @Nullable IOException failed = null;
        for (ReportFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private static ReportFile create(Path path) throws IOException {
        try {
            return ReportFile.create(path);
        } catch (IOException e) {
            throw new IOException(
                    "--format: The report " + path + " cannot be written: " + WholeFile.reason(e) + ".", e);
        }
    }
}
