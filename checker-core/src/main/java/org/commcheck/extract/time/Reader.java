package org.commcheck.extract.time;

import org.jspecify.annotations.Nullable;

/** Reads one kind of expression. Looks a bounded number of tokens ahead and back. */
@FunctionalInterface
interface Reader {

    /** The expression that begins at this token, or null if none does. */
    @Nullable
    Atom read(int at);

    /** The longer of what two readers found; the first if they are equally long. */
    static @Nullable Atom longer(@Nullable Atom first, @Nullable Atom second) {
        return first == null || (second != null && second.end() > first.end()) ? second : first;
    }
}
