package org.commcheck.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The compiled rules of packs that a store keeps.
 *
 * @param store where
 * @param identity all that they depend on, but for the names of their files, as text
 */
record KeptRules(PackStore store, Supplier<String> identity) {

    /** No rules are kept. */
    static final KeptRules NONE = new KeptRules(PackStore.NONE, () -> "");

    /**
     * The rules as an earlier run compiled them; else they are compiled, and kept.
     *
     * @param sources what they are made of
     * @param sound whether nothing was wrong with them once they have been compiled; where something is, each run has to tell it
     */
    CompiledRules or(List<PackFile> sources, Supplier<CompiledRules> compiler, BooleanSupplier sound) {
        if (store == PackStore.NONE) {
            return compiler.get();
        }
        // Messages name files as the user named the pack, so the same pack named otherwise is another one.
        String about = identity.get()
                + sources.stream().map(PackFile::shown).collect(Collectors.joining("\n", "named\n", "\n"));
        Optional<CompiledRules> known = find(about, sources);
        if (known.isPresent()) {
            return known.get();
        }
        CompiledRules compiled = compiler.get();
        if (sound.getAsBoolean()) {
            keep(about, compiled, sources);
        }
        return compiled;
    }

    private Optional<CompiledRules> find(String about, List<PackFile> sources) {
        Optional<byte[]> kept = store.find(about);
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(CompiledRules.read(kept.get(), sources));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void keep(String about, CompiledRules compiled, List<PackFile> sources) {
        try {
            byte[] bytes = compiled.bytes(sources);
            CompiledRules.read(bytes, sources);
            store.keep(about, bytes);
        } catch (IOException e) {
            // What Drools can't write and read again, such as types that rules declare, is compiled each time.
        }
    }
}
