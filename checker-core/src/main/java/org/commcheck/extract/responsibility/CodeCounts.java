package org.commcheck.extract.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** How often each code stands in a matrix. A big matrix has few different codes, so that judging them is cheap. Not for several threads. */
final class CodeCounts {

    private final Map<Code, Integer> counts = new LinkedHashMap<>();

    static CodeCounts of(List<Code> codes) {
        CodeCounts counts = new CodeCounts();
        codes.forEach(counts::add);
        return counts;
    }

    void add(Code code) {
        counts.merge(code, 1, Integer::sum);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Predicate<Code> wanted) {
        return sum(code -> wanted.test(code) ? 1 : 0);
    }

    /** The sum of a figure over all codes, each as often as it stands. */
    int sum(ToIntFunction<Code> figure) {
        int sum = 0;
        for (Map.Entry<Code, Integer> entry : counts.entrySet()) {
            sum += figure.applyAsInt(entry.getKey()) * entry.getValue();
        }
        return sum;
    }

    /** Whether no code says a duty in words. */
    boolean areLetters() {
        return counts.keySet().stream().allMatch(code -> code.roles().isEmpty());
    }

    /** Whether each code says a duty in words. */
    boolean areWords() {
        return counts.keySet().stream().noneMatch(code -> code.roles().isEmpty());
    }

    /** The duties that a variant requires and that are used. */
    Set<String> required(Variant variant) {
        Set<String> duties = new TreeSet<>();
        counts.keySet().forEach(code -> duties.addAll(code.duties(variant)));
        duties.removeIf(role -> !variant.requires(role));
        return duties;
    }
}
