package org.commcheck.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Parameter;

/** What messages may say of a fact: its words, one of its values, or, of a parameter, its number. */
final class FactWords {

    private FactWords() {}

    /**
     * What stands in a blank.
     *
     * @param blank the kind of the fact, such as {@code deadline}; kind and value, such as {@code sentence.size}; or a parameter's name
     * @return empty if the blank means another fact
     */
    static Optional<String> of(Fact fact, String blank) {
        String kind = Blanks.kind(fact);
        if (blank.equals(kind)) {
            return Optional.of(Texts.shortened(fact.text()));
        }
        if (fact instanceof Parameter parameter && parameter.name().equals(blank)) {
            return Optional.of(String.valueOf(parameter.value()));
        }
        return blank.startsWith(kind + ".") ? value(fact, blank.substring(kind.length() + 1)) : Optional.empty();
    }

    private static Optional<String> value(Fact fact, String name) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(component -> Texts.kebab(component.getName()).equals(name))
                .map(component -> Texts.shortened(String.valueOf(read(fact, component))))
                .findFirst();
    }

    private static Object read(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact.getClass() + " hides its " + component.getName(), e);
        }
    }
}
