package org.commcheck.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.commcheck.extract.Fact;
import org.commcheck.text.TextRange;

/**
 * A fact as the pattern that matches it, with every property that it has, as an author of rules writes it:
 *
 * <pre>
 * Owner( text == "Ana", itemId == 0, named, primary )
 * </pre>
 */
final class FactPattern {

    private FactPattern() {}

    /** The pattern of a fact, on one line; its ranges, which no rule compares with numbers, are left out. */
    static String of(Fact fact) {
        StringJoiner pattern = new StringJoiner(", ", fact.getClass().getSimpleName() + "( ", " )");
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getType() != TextRange.class) {
                pattern.add(constraint(component.getName(), value(fact, component)));
            }
        }
        return pattern.toString();
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(fact);
            return value == null ? "null" : value instanceof String text ? quoted(text) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String constraint(String name, Object value) {
        if (value instanceof Boolean holds) {
            return holds ? name : "!" + name;
        }
        if (value instanceof LocalDate day) {
            return name + ".toString() == \"" + day + "\"";
        }
        String shown =
                value instanceof Enum<?> one ? one.getDeclaringClass().getSimpleName() + "." + one.name() : value + "";
        return name + " == " + shown;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '"', '\\' -> quoted.append('\\').append(letter);
                default -> quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
