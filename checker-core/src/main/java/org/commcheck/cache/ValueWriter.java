package org.commcheck.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Packs numbers and texts into bytes, a text that comes again but once. For one result and one thread.
 *
 * <p>The bytes are the number of texts, the texts, then what was written; numbers have seven bits a byte, the lowest first.
 */
final class ValueWriter {

    private final Map<String, Integer> texts = new HashMap<>();
    private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private boolean exact = true;

    /** @param value 0 or more */
    void number(int value) {
        write(body, value);
    }

    void text(String text) {
        Integer known = texts.get(text);
        if (known == null) {
            known = texts.size();
            texts.put(text, known);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exact &= new String(bytes, StandardCharsets.UTF_8).equals(text);
            write(pool, bytes.length);
            pool.writeBytes(bytes);
        }
        write(body, known);
    }

    <T> void list(List<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    /** Whether all texts can be read again as they were; half a surrogate pair can't. */
    boolean exact() {
        return exact;
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(pool.size() + body.size() + 5);
        write(all, texts.size());
        all.writeBytes(pool.toByteArray());
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
