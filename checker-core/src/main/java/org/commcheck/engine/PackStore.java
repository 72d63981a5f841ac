package org.commcheck.engine;

import java.util.Optional;

/** Keeps the compiled form of packs for later runs. What it gives back is what was put there, byte for byte, and nothing else. */
public interface PackStore {

    /** One that keeps nothing. */
    PackStore NONE = new PackStore() {

        @Override
        public Optional<byte[]> find(String about) {
            return Optional.empty();
        }

        @Override
        public void keep(String about, byte[] made) {}
    };

    /**
     * What was kept.
     *
     * @param about all that it depends on, as text: two that differ never have the same
     */
    Optional<byte[]> find(String about);

    /** Keeps something in the place of what was kept about the same; does nothing if there is no place for it. */
    void keep(String about, byte[] made);
}
