package org.commcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.commcheck.Checker;
import org.commcheck.SampleChecker;

/** Runs the command in this process. */
final class Shell {

    private final Map<String, String> environment;
    private final int columns;
    private final String input;
    private final Supplier<Checker> checkers;

    private Shell(Map<String, String> environment, int columns, String input, Supplier<Checker> checkers) {
        this.environment = environment;
        this.columns = columns;
        this.input = input;
        this.checkers = checkers;
    }

    static Shell plain() {
        return new Shell(Map.of(), 0, "", SampleChecker::create);
    }

    /** With the built-in rules. */
    static Shell real() {
        return new Shell(Map.of(), 0, "", Checker::withBuiltInRules);
    }

    static Shell terminal(Map<String, String> environment) {
        return new Shell(environment, 100, "", SampleChecker::create);
    }

    /** With the built-in rules instead of the sample; they are loaded once. */
    static Shell withRules() {
        return new Shell(Map.of(), 0, "", () -> BuiltIn.CHECKER);
    }

    private static final class BuiltIn {

        static final Checker CHECKER = Checker.withBuiltInRules();
    }

    Shell withInput(String text) {
        return new Shell(environment, columns, text, checkers);
    }

    /** What a run left behind. */
    record Result(int code, String out, String err) {}

    Result run(String... arguments) {
        return run(new StringWriter(), arguments);
    }

    /** A run whose standard output has no place left. */
    Result runOnFullDisk(String... arguments) {
        return run(new FullDisk(), arguments);
    }

    private Result run(Writer out, String... arguments) {
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                environment,
                columns);
        int code = new Commcheck(console, checkers).run(arguments);
        return new Result(code, out.toString(), err.toString());
    }

    private static final class FullDisk extends Writer {

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return "";
        }
    }
}
