package org.commcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.text.Sha256;

/**
 * Where results are kept between runs: a folder for each repository, or for each working folder outside of one, among the files that the user's
 * programs keep and that may be deleted at any time. Results quote the documents, so nobody but the user may read them.
 */
final class UserCache {

    /** More have been forgotten for long. */
    private static final int MOST_FOLDERS = 32;

    private static final int NAME_BYTES = 8;

    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    private UserCache() {}

    /** The folder for runs in the working folder; empty if this user has no place for such files. */
    static Optional<Path> folder(Map<String, String> environment) {
        return own(environment).map(own -> results(own).resolve(Sha256.hex(root().toString(), NAME_BYTES)));
    }

    /**
     * The same, made if it is not there; those of repositories that nobody has checked for long make room. Empty also if others could read what
     * is kept and that can't be changed.
     */
    static Optional<Path> made(Map<String, String> environment) {
        Optional<Path> folder = folder(environment);
        try {
            if (folder.isPresent()) {
                make(folder.get(), own(environment).orElseThrow());
            }
            return folder;
        } catch (IOException | UncheckedIOException e) {
            // A user without a home that can be written to still wants to check documents.
            return Optional.empty();
        }
    }

    private static void make(Path folder, Path own) throws IOException {
        boolean posix = own.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.isDirectory(own) && !PRIVATE.containsAll(Files.getPosixFilePermissions(own))) {
            Files.setPosixFilePermissions(own, PRIVATE);
        }
        if (Files.isDirectory(folder)) {
            touch(folder);
            return;
        }
        if (posix) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
        } else {
            Files.createDirectories(folder);
        }
        makeRoom(results(own));
    }

    private static Path results(Path own) {
        return own.resolve("results");
    }

    /** Says that a folder was used, for a run without changes writes nothing. */
    private static void touch(Path folder) {
        try {
            Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // What can't be written to can still be read.
        }
    }

    /** The folder for all that Commcheck keeps. */
    private static Optional<Path> own(Map<String, String> environment) {
        return home(environment).map(home -> home.resolve("commcheck"));
    }

    private static Optional<Path> home(Map<String, String> environment) {
        return Stream.of(
                        absolute(environment, "XDG_CACHE_HOME"),
                        absolute(environment, "LOCALAPPDATA"),
                        absolute(environment, "HOME").map(home -> home.resolve(".cache")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** The repository that the working folder belongs to, else the working folder. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return here;
    }

    private static void makeRoom(Path all) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> found = Files.list(all)) {
            found.filter(Files::isDirectory).forEach(folders::add);
        }
        folders.sort(Comparator.comparing(UserCache::changed).reversed());
        for (Path old : folders.subList(Math.min(MOST_FOLDERS, folders.size()), folders.size())) {
            try (Stream<Path> files = Files.list(old)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(old);
        }
    }

    private static FileTime changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
