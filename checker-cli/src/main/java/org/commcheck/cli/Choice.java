package org.commcheck.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commcheck.text.NearestName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, which the help texts name.
 *
 * @param <E> the values; their words are their names in lower case
 */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final Class<E> values;

    Choice(Class<E> values) {
        this.values = values;
    }

    @Override
    public final E convert(String word) {
        List<String> words = words();
        int found = words.indexOf(word.toLowerCase(Locale.ROOT));
        if (found < 0) {
            throw new TypeConversionException("“" + word + "” is none of " + String.join(", ", words) + "."
                    + NearestName.suggestion(word, words));
        }
        return values.getEnumConstants()[found];
    }

    /** All that there are, in the order of the values. */
    final List<String> words() {
        return Arrays.stream(values.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
