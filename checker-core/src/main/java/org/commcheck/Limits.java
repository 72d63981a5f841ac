package org.commcheck;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.text.SourceReader;

/**
 * How much one document may cost. One that costs more is a problem of the run; the others are checked.
 *
 * @param time how long a document may take; empty for as long as it needs. What takes a fast machine a second takes a slow one ten, so a
 *     limit is for what hangs, not for what is slow
 * @param bytes the most bytes that a document may have, below 2 GiB
 */
public record Limits(Optional<Duration> time, int bytes) {

    /** Any time, and 32 MiB. */
    public static final Limits DEFAULT = new Limits(Optional.empty(), SourceReader.DEFAULT_LIMIT);

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})\\s*([A-Za-z]*)");
    private static final Map<String, Long> MILLIS = Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L);
    private static final Map<String, Long> BYTES =
            Map.of("", 1L, "b", 1L, "kb", 1_000L, "kib", 1L << 10, "mb", 1_000_000L, "mib", 1L << 20, "gib", 1L << 30);

    public Limits {
        if (time.isPresent() && (time.get().isZero() || time.get().isNegative())) {
            throw new IllegalArgumentException("a limit of time must be above 0, not " + time.get());
        }
        if (bytes < 1 || bytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a limit of bytes must be 1 or more and below 2 GiB, not " + bytes);
        }
    }

    public Limits withTime(Duration changed) {
        return new Limits(Optional.of(changed), bytes);
    }

    public Limits withBytes(int changed) {
        return new Limits(time, changed);
    }

    /**
     * Reads a duration such as {@code 60s}, {@code 500ms} or {@code 2m}.
     *
     * @throws IllegalArgumentException if it is none, or 0
     */
    public static Duration time(String text) {
        long millis = amount(text, MILLIS).orElse(0L);
        if (millis == 0) {
            throw new IllegalArgumentException("“" + text + "” is no time; write one such as 60s, 500ms or 2m");
        }
        return Duration.ofMillis(millis);
    }

    /**
     * Reads a size such as {@code 32MiB}, {@code 500kB} or {@code 1000000}, which are bytes.
     *
     * @throws IllegalArgumentException if it is none, 0, or 2 GiB or more
     */
    public static int size(String text) {
        long bytes = amount(text, BYTES).orElse(0L);
        if (bytes == 0 || bytes >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "“" + text + "” is no size; write one such as 32MiB, 500kB or 1000000, below 2GiB");
        }
        return (int) bytes;
    }

    private static Optional<Long> amount(String text, Map<String, Long> units) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Long unit = units.get(matcher.group(2).toLowerCase(Locale.ROOT));
        return unit == null ? Optional.empty() : Optional.of(Long.parseLong(matcher.group(1)) * unit);
    }
}
