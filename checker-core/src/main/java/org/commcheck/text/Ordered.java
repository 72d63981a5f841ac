package org.commcheck.text;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Looks into lists whose members follow each other in a text. One paragraph may hold ten thousand sentences, terms or times: who goes through all of
 * them for each of them takes minutes.
 */
public final class Ordered {

    private Ordered() {}

    /**
     * The index of the first member from which on a condition holds; the size of the list if it holds for none.
     *
     * @param holds holds for all members behind the first for which it holds
     */
    public static <T> int first(List<T> members, Predicate<? super T> holds) {
        int low = 0;
        int high = members.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(members.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The same of what stands in arrays: the first index from which on a condition holds, {@code size} if it holds for none. */
    public static int first(int size, IntPredicate holds) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The members between two conditions that hold for all behind the first: from where one holds to where the other does. */
    public static <T> List<T> between(List<T> members, Predicate<? super T> from, Predicate<? super T> to) {
        if (members.isEmpty()) {
            return members;
        }
        int first = first(members, from);
        return members.subList(first, Math.max(first, first(members, to)));
    }
}
