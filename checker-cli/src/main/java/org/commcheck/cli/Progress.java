package org.commcheck.cli;

import java.io.Closeable;
import java.io.PrintWriter;
import org.commcheck.ProgressListener;
import org.commcheck.report.ProgressLine;

/**
 * A line on the terminal that says how far a run has come, once it takes over a second. It goes where standard error goes, and is gone when
 * anything else is written. Where nobody looks there is none, and no thread for it.
 */
final class Progress implements ProgressListener, Closeable {

    private static final long PATIENCE_MILLIS = 1000;
    private static final long PAUSE_MILLIS = 100;

    private static final String FROM_THE_LEFT = "\r";
    private static final String NOTHING_BEHIND = "\u001B[K";

    private final PrintWriter err;
    private final int columns;
    private final long patience;
    private final Thread painter;

    private Stage stage = Stage.CHECKING;
    private int done;
    private int all;
    private String path = "";
    private boolean painted;

    /**
     * @param columns of the terminal; 0 for none
     * @param patience milliseconds to wait before the line is shown
     */
    private Progress(PrintWriter err, int columns, long patience) {
        this.err = err;
        this.columns = columns;
        this.patience = patience;
        this.painter = new Thread(this::paintNowAndThen, "commcheck-progress");
        painter.setDaemon(true);
    }

    /** The one of a run that begins now. */
    static Progress begin(Console console, boolean wanted) {
        return begin(console.err(), wanted ? console.errColumns() : 0, PATIENCE_MILLIS);
    }

    static Progress begin(PrintWriter err, int columns, long patience) {
        Progress progress = new Progress(err, columns, patience);
        if (columns > 0) {
            progress.painter.start();
        }
        return progress;
    }

    @Override
    public synchronized void at(Stage stage, int done, int all, String path) {
        this.stage = stage;
        this.done = done;
        this.all = all;
        this.path = path;
    }

    /** Lets something else be written to the terminal, and puts the line below it. */
    synchronized void beside(Runnable writing) {
        boolean again = painted;
        erase();
        writing.run();
        if (again) {
            paint();
        }
    }

    /** Shows the line as it is now; nothing before the first document. */
    synchronized void paint() {
        if (all > 0 && columns > 0) {
            String doing = stage == Stage.READING ? "Reading" : "Checking";
            err.print(FROM_THE_LEFT + ProgressLine.of(doing, done, all, path, columns) + NOTHING_BEHIND);
            err.flush();
            painted = true;
        }
    }

    private void erase() {
        if (painted) {
            err.print(FROM_THE_LEFT + NOTHING_BEHIND);
            err.flush();
            painted = false;
        }
    }

    private void paintNowAndThen() {
        try {
            Thread.sleep(patience);
            while (true) {
                paint();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            // The run is over.
        }
    }

    /** Takes the line away; nothing is painted any more. */
    @Override
    public void close() {
        painter.interrupt();
        try {
            painter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            erase();
        }
    }
}
