package org.commcheck.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;
import org.commcheck.report.ReportFile;
import org.commcheck.report.ReportFormat;
import org.commcheck.report.Reporter;
import org.commcheck.report.TextLayout;
import org.jspecify.annotations.Nullable;

/** All reports of one run, on standard output and in files. Files are there when the run has come to its end, or not at all. */
final class Outputs implements Reporter, Closeable {

    private final List<Output> outputs = new ArrayList<>();
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
     * @throws IOException if a file cannot be made
     */
    static Outputs open(List<FormatTarget> targets, Console console, TextLayout layout, Factory factory)
            throws IOException {
        Outputs outputs = new Outputs(console);
        TextLayout plain =
                new TextLayout(false, 0, layout.show(), layout.showOption(), layout.summary(), layout.language());
        for (FormatTarget target : targets) {
            if (target.file().isEmpty()) {
                outputs.add(Optional.empty(), factory.create(target.format(), console.out(), layout));
            } else {
                ReportFile file = create(target.file().get());
                outputs.add(Optional.of(file), factory.create(target.format(), file.writer(), plain));
            }
        }
        return outputs;
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        for (Output output : outputs) {
            output.reporter().add(document);
        }
        if (console.columns() > 0) {
            console.out().flush();
        }
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        for (Output output : outputs) {
            output.reporter().finish(problems);
            if (output.file().isPresent()) {
                output.file().get().commit();
            }
        }
    }

    /** Closes all of them, whichever fails. */
    @Override
    public void close() throws IOException {
        @Nullable IOException failed = null;
        for (Output output : outputs) {
            try {
                if (output.file().isPresent()) {
                    output.file().get().close();
                }
            } catch (IOException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void add(Optional<ReportFile> file, Reporter reporter) {
        outputs.add(new Output(file, reporter));
    }

    private static ReportFile create(Path path) throws IOException {
        try {
            return ReportFile.create(path);
        } catch (AccessDeniedException e) {
            throw new IOException("The report " + path + " cannot be written: permission denied.", e);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("The report " + path + " cannot be written: " + e.getFile() + " is no folder.", e);
        } catch (IOException e) {
            throw new IOException("The report " + path + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    private record Output(Optional<ReportFile> file, Reporter reporter) {}
}
