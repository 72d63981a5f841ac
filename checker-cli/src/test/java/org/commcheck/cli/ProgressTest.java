package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.commcheck.ProgressListener.Stage;
import org.commcheck.SampleChecker;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final long NEVER = TimeUnit.DAYS.toMillis(1);
    private static final String ERASED = "\r\u001B[K";

    @TempDir
    Path folder;

    private final StringWriter terminal = new StringWriter();

    @Test
    void the_line_is_painted_over_and_gone_in_the_end() {
        try (Progress progress = begin(60, NEVER)) {
            progress.paint();
            progress.at(Stage.READING, 0, 2, "a.md");
            progress.paint();
            progress.at(Stage.CHECKING, 1, 2, "b.md");
            progress.paint();
        }

        assertThat(terminal)
                .hasToString("\rReading [>                   ] 0/2 a.md\u001B[K"
                        + "\rChecking [==========>         ] 1/2 b.md\u001B[K" + ERASED);
    }

    @Test
    void what_else_is_written_stands_above_it() {
        try (Progress progress = begin(60, NEVER)) {
            progress.at(Stage.CHECKING, 1, 2, "b.md");
            progress.beside(() -> terminal.append("one\n"));
            progress.paint();
            progress.beside(() -> terminal.append("two\n"));
        }

        String line = "\rChecking [==========>         ] 1/2 b.md\u001B[K";
        assertThat(terminal).hasToString("one\n" + line + ERASED + "two\n" + line + ERASED);
    }

    @Test
    void a_run_that_takes_its_time_shows_it_by_itself() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        PrintWriter err = new PrintWriter(terminal) {
            @Override
            public void flush() {
                seen.countDown();
            }
        };

        try (Progress progress = Progress.begin(err, 60, 0)) {
            progress.at(Stage.CHECKING, 1, 2, "slow.md");
            assertThat(seen.await(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(terminal.toString()).contains("1/2 slow.md").endsWith(ERASED);
        assertThat(threads()).isZero();
    }

    @Test
    void a_short_run_shows_nothing_and_leaves_no_thread() throws IOException {
        Files.writeString(folder.resolve("a.md"), "ASAP");

        Result result = run(Map.of("COMMCHECK_ERR_COLUMNS", "80"));

        assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.err()).isEmpty();
        assertThat(threads()).isZero();
    }

    @Test
    void where_nobody_looks_there_is_no_thread() {
        try (Progress progress = begin(0, 0)) {
            progress.at(Stage.CHECKING, 1, 2, "b.md");
            progress.paint();
            assertThat(threads()).isZero();
        }
        assertThat(terminal).hasToString("");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMCHECK_ERR_COLUMNS=80, 80",
        "COMMCHECK_ERR_COLUMNS=80 CI=true, 0",
        "COMMCHECK_ERR_COLUMNS=80 TERM=dumb, 0",
        "COMMCHECK_ERR_COLUMNS=wide, 0",
        "COMMCHECK_COLUMNS=80, 0",
    })
    void only_a_terminal_that_somebody_looks_at_gets_a_line(String variables, int columns) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables.split(" ", -1)) {
            String[] pair = variable.split("=", 2);
            environment.put(pair[0], pair[1]);
        }
        Console console = new Console(
                InputStream.nullInputStream(), new StringWriter(), new PrintWriter(terminal), environment, 80);

        assertThat(console.errColumns()).isEqualTo(columns);
    }

    private Progress begin(int columns, long patience) {
        return Progress.begin(new PrintWriter(terminal), columns, patience);
    }

    private Result run(Map<String, String> environment) {
        StringWriter out = new StringWriter();
        Console console =
                new Console(InputStream.nullInputStream(), out, new PrintWriter(terminal, true), environment, 0);
        int code = new Commcheck(console, SampleChecker::create).run("check", "--no-cache", folder.toString());
        return new Result(code, out.toString(), terminal.toString());
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("commcheck-progress"))
                .count();
    }
}
