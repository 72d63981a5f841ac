package org.commcheck.cache;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that equal ones look the same and different ones don't, whatever the order of their sets. Looks into records by itself:
 * a component that is added to one can't be forgotten.
 */
public final class Canonical {

    private Canonical() {}

    /**
     * A value as text.
     *
     * @param value a record, text, number, truth value, day, charset or enum, or a list, set, mapping or optional of such
     * @throws IllegalArgumentException if it holds anything else
     */
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "~";
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(Canonical::text).sorted().collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> "?" + text(held)).orElse("-");
        }
        return simple(value);
    }

    private static String simple(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Charset charset) {
            return charset.name();
        }
        if (value instanceof String || value instanceof LocalDate) {
            return value.toString().length() + ":" + value;
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("no value of a setting: " + value.getClass());
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String record(Record record) {
        StringBuilder text = new StringBuilder(record.getClass().getSimpleName()).append('(');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(text(value(record, component.getAccessor()))).append(';');
        }
        return text.append(')').toString();
    }

    private static @Nullable Object value(Record record, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an accessor of a record failed: " + accessor, e);
        }
    }
}
