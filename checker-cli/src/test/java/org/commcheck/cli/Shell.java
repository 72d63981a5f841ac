package org.commcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.commcheck.SampleChecker;

/** Runs the command in this process. */
final class Shell {

    private final Map<String, String> environment;
    private final int columns;
    private final String input;

    private Shell(Map<String, String> environment, int columns, String input) {
        this.environment = environment;
        this.columns = columns;
        this.input = input;
    }

    static Shell plain() {
        return new Shell(Map.of(), 0, "");
    }

    static Shell terminal(Map<String, String> environment) {
        return new Shell(environment, 100, "");
    }

    Shell withInput(String text) {
        return new Shell(environment, columns, text);
    }

    /** What a run left behind. */
    record Result(int code, String out, String err) {}

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                environment,
                columns);
        int code = new Commcheck(console, SampleChecker::create).run(arguments);
        return new Result(code, out.toString(), err.toString());
    }
}
