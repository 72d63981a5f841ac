package org.commcheck.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes.
 *
 * @param out for findings and reports; UTF-8 whatever the locale
 * @param err for everything else
 * @param environment environment variables
 * @param columns width of the terminal that {@code out} is; 0 if it is none
 */
record Console(InputStream in, Writer out, PrintWriter err, Map<String, String> environment, int columns) {

    /** Set by the script {@code commcheck}, which can ask the terminal without starting a program. */
    private static final String COLUMNS = "COMMCHECK_COLUMNS";

    /** The same of {@code err}. */
    private static final String ERR_COLUMNS = "COMMCHECK_ERR_COLUMNS";

    /** The console of this process. */
    static Console ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Console(
                System.in,
                new BufferedWriter(writer(FileDescriptor.out)),
                new PrintWriter(writer(FileDescriptor.err), true),
                environment,
                columns(environment, COLUMNS));
    }

    /** Whether colours are wanted if nobody says otherwise; see no-color.org. */
    boolean color() {
        return columns > 0 && environment.getOrDefault("NO_COLOR", "").isEmpty() && moves();
    }

    /** Width of the terminal that {@code err} is; 0 if it is none, or somebody reads what it shows later, as on a build server. */
    int errColumns() {
        return moves() && environment.getOrDefault("CI", "").isEmpty() ? columns(environment, ERR_COLUMNS) : 0;
    }

    /** Whether a terminal, if there is one, does what control characters say. */
    private boolean moves() {
        return !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
    }

    /** Without the script nobody has asked, and what is no terminal for sure is taken for a file. */
    private static int columns(Map<String, String> environment, String name) {
        try {
            return Math.max(0, Integer.parseInt(environment.getOrDefault(name, "0")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
