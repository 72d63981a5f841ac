package org.commcheck.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a value when it is first asked for, once, whatever the number of threads that ask. */
final class Lazily<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    private Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Lazily<T> once(Supplier<T> maker) {
        return new Lazily<>(maker);
    }

    /** Makes the value now, if it isn't made yet. */
    void load() {
        if (value == null) {
            make();
        }
    }

    @Override
    public T get() {
        T made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
