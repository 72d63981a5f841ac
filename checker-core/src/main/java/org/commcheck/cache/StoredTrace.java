package org.commcheck.cache;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.commcheck.extract.series.SeriesTrace;
import org.jspecify.annotations.Nullable;

/**
 * What the later documents of a series need to know of one. Immutable.
 *
 * @param trace empty if the document belongs to no series
 */
public record StoredTrace(Optional<SeriesTrace> trace) {

    /** Packed; empty if it holds a text that can't be kept exactly. */
    public Optional<byte[]> packed() {
        ValueWriter out = new ValueWriter();
        out.list(trace.stream().toList(), known -> write(known, out));
        return out.exact() ? Optional.of(out.bytes()) : Optional.empty();
    }

    /** Unpacks what was {@link #packed} by this version of the program. */
    public static StoredTrace unpack(ByteBuffer packed) {
        ValueReader in = new ValueReader(packed);
        return new StoredTrace(in.list(() -> trace(in)).stream().findFirst());
    }

    private static void write(SeriesTrace trace, ValueWriter out) {
        out.text(trace.series());
        out.text(trace.path());
        out.text(trace.day().toString());
        out.text(trace.rhythm());
        out.list(trace.open(), item -> {
            out.text(item.text());
            out.text(item.words());
            out.list(List.copyOf(item.ids()), out::text);
            out.text(item.due() == null ? "" : item.due().toString());
        });
    }

    private static SeriesTrace trace(ValueReader in) {
        return new SeriesTrace(in.text(), in.text(), LocalDate.parse(in.text()), in.text(), in.list(() -> item(in)));
    }

    private static SeriesTrace.Item item(ValueReader in) {
        return new SeriesTrace.Item(in.text(), in.text(), new HashSet<>(in.list(in::text)), day(in.text()));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
