package org.commcheck.text;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Looks into lists whose members follow each other in a text. One paragraph may hold ten thousand sentences, terms or times: who goes through all of
 * them for each of them takes minutes.
 */
public final class Ordered {

    private Ordered() {}

    /**
     * The index of the first member whose place is not before a limit; the size of the list if there is none.
     *
     * @param place of a member; never falls from one member to the next. A function that remembers nothing, such as {@code TimeSpan::end}, costs no object
     */
    public static <T> int first(List<T> members, ToIntFunction<? super T> place, int least) {
        int low = 0;
        int high = members.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(members.get(middle)) >= least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The same of places that stand in an array: the index of the first that is not before a limit, {@code size} if there is none. */
    public static int first(int[] places, int size, int least) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] >= least) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The members from the first whose one place is not before {@code least} up to the first whose other place is not before {@code behind}. */
    public static <T> List<T> between(
            List<T> members, ToIntFunction<? super T> from, int least, ToIntFunction<? super T> to, int behind) {
        if (members.isEmpty()) {
            return members;
        }
        int first = first(members, from, least);
        return members.subList(first, Math.max(first, first(members, to, behind)));
    }
}
