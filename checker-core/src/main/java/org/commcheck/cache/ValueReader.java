package org.commcheck.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Unpacks what {@link ValueWriter} packed, in the same order. For one result and one thread. */
final class ValueReader {

    private final ByteBuffer bytes;
    private final String[] texts;

    ValueReader(ByteBuffer packed) {
        bytes = packed;
        texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            int length = number();
            texts[i] =
                    new String(bytes.array(), bytes.arrayOffset() + bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
        }
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get();
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    String text() {
        return texts[number()];
    }

    <T> List<T> list(Supplier<T> each) {
        int size = number();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.get());
        }
        return values;
    }
}
