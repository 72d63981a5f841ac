package org.commcheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commcheck.cache.Seal;
import org.commcheck.cache.SealedFiles;
import org.commcheck.config.Configurations;
import org.commcheck.config.OwnFolder;
import org.commcheck.engine.PackStore;

/**
 * The compiled rules of packs, beside the results. Reading them runs what they hold, and a folder of results may come from anywhere, so they count
 * only under a seal whose secret lies elsewhere, in the user's own folder. Where there is no such folder, nothing is kept. For any number of threads.
 */
final class KeptPacks implements PackStore {

    private static final String SECRET = "seal";

    private final Path folder;
    private final List<Path> checked;
    private boolean opened;
    private Optional<SealedFiles> files = Optional.empty();

    /**
     * @param folder that of the results
     * @param checked the folders that are checked, in which no secret is one
     */
    KeptPacks(Path folder, List<Path> checked) {
        this.folder = folder;
        this.checked = List.copyOf(checked);
    }

    @Override
    public synchronized Optional<byte[]> find(String about) {
        return files().flatMap(kept -> kept.find(about));
    }

    @Override
    public synchronized void keep(String about, byte[] made) {
        files().ifPresent(kept -> kept.keep(about, made));
    }

    /** Says that the run is over: rules that are still being compiled in the background are not kept. Gives what the user should know. */
    synchronized List<String> end() {
        List<String> notes = files.map(SealedFiles::notes).orElseGet(List::of);
        opened = true;
        files = Optional.empty();
        return notes;
    }

    /** Without packs nobody asks, and there is no secret. */
    private Optional<SealedFiles> files() {
        if (!opened) {
            opened = true;
            List<Path> foreign =
                    checked.stream().map(Configurations::checkout).distinct().toList();
            files = OwnFolder.state(foreign)
                    .flatMap(own -> Seal.of(own.resolve(SECRET)))
                    .map(seal -> new SealedFiles(folder, seal));
        }
        return files;
    }
}
