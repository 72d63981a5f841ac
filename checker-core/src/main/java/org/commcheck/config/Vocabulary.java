package org.commcheck.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that an organisation uses.
 *
 * @param acronyms that every reader knows
 * @param people persons, roles and groups that own work, by their names
 * @param added words by the word list that they belong to as well
 * @param allowed words by the word list that they don't belong to
 */
public record Vocabulary(
        List<Sourced<String>> acronyms,
        List<Sourced<String>> people,
        Map<String, List<Sourced<String>>> added,
        Map<String, List<Sourced<String>>> allowed) {

    /** No words. */
    public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), Map.of(), Map.of());

    public Vocabulary {
        acronyms = List.copyOf(acronyms);
        people = List.copyOf(people);
        added = new LinkedHashMap<>(added);
        allowed = new LinkedHashMap<>(allowed);
    }

    /** Whether there are no words. */
    boolean isEmpty() {
        return acronyms.isEmpty() && people.isEmpty() && added.isEmpty() && allowed.isEmpty();
    }

    /** These words and those. */
    Vocabulary plus(Vocabulary other) {
        return new Vocabulary(
                joined(acronyms, other.acronyms),
                joined(people, other.people),
                joined(added, other.added),
                joined(allowed, other.allowed));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static <T> Map<String, List<T>> joined(Map<String, List<T>> one, Map<String, List<T>> other) {
        Map<String, List<T>> all = new LinkedHashMap<>(one);
        other.forEach((key, values) -> all.merge(key, values, Vocabulary::joined));
        return all;
    }
}
