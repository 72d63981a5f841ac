package org.commcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.commcheck.extract.TimeExpression.Trouble;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Shows what a scan finds as text, so that a test is a table of lines: the sentence, {@code =>}, and what is found in it, or nothing. What is found
 * reads {@code [by Friday] date! 2026-03-06 relative}; {@code !} marks a deadline.
 */
final class Times {

    /** A Wednesday. */
    static final LocalDate ANCHOR = LocalDate.of(2026, 3, 4);

    static final TimeScanner SCANNER = new TimeScanner(tables());

    private static final String DIVIDER = "=>";

    private Times() {}

    private static Tables tables() {
        return Tables.of(List.of("time-vague", "time-adverb", "time-event", "time-holiday", "time-festival").stream()
                .map(name -> new Tables.Source(name, name + ".csv", csv(name)))
                .toList());
    }

    private static String csv(String name) {
        try (InputStream in = Times.class.getResourceAsStream("/org/commcheck/rules/tables/" + name + ".csv")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every line of the table must be found as it says, in a document of {@link #ANCHOR}. */
    static void assertFound(String table) {
        assertFound(table, TimeScanner.Context.on(ANCHOR));
    }

    static void assertFound(String table, TimeScanner.Context context) {
        SoftAssertions softly = new SoftAssertions();
        List<String> lines =
                table.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (String line : lines) {
            int divider = line.indexOf(DIVIDER);
            String text = line.substring(0, divider).strip();
            softly.assertThat(shown(text, context))
                    .as(text)
                    .isEqualTo(line.substring(divider + DIVIDER.length()).strip());
        }
        softly.assertAll();
    }

    /** None of the lines may hold any time. */
    static void assertNone(String lines) {
        List<String> found = new ArrayList<>();
        for (String line :
                lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String shown = shown(line, TimeScanner.Context.on(ANCHOR));
            if (!shown.isEmpty()) {
                found.add(line + " " + DIVIDER + " " + shown);
            }
        }
        assertThat(found).isEmpty();
    }

    static String shown(String text, TimeScanner.Context context) {
        return SCANNER.scan(text, context).stream()
                .map(span -> shown(text, span))
                .collect(Collectors.joining("; "));
    }

    private static String shown(String text, TimeSpan span) {
        StringBuilder shown = new StringBuilder("[")
                .append(text, span.start(), span.end())
                .append("] ")
                .append(span.kind().label())
                .append(span.deadline() ? "!" : "");
        if (span.from() != null) {
            shown.append(' ').append(span.from());
        }
        if (!Objects.equals(span.from(), span.to())) {
            shown.append("..").append(span.to());
        }
        shown.append(span.relative() ? " relative" : "");
        return shown.append(span.trouble() == Trouble.NONE ? "" : " " + span.trouble())
                .toString();
    }
}
