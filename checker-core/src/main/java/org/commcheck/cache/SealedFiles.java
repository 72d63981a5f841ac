package org.commcheck.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commcheck.text.Sha256;
import org.commcheck.text.WholeFile;

/**
 * Files in a folder that anybody may write to, of which only those count that a run of this user wrote for the same purpose. At most
 * {@value #MOST_FILES}; what was written longest ago makes room. Any number of processes may use one folder at a time. For any number of threads.
 *
 * <p>A file is its seal (32 bytes) and what was put into it. Its name comes of the secret too, so that nobody else can say where it will lie.
 */
public final class SealedFiles {

    private static final int MOST_FILES = 16;
    private static final int MOST_BYTES = 8 << 20;
    private static final int SEAL_BYTES = 32;
    private static final int NAME_BYTES = 16;
    private static final String ENDING = ".rules";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{" + 2 * NAME_BYTES + "}\\" + ENDING);

    private final Path folder;
    private final Seal seal;
    private final Set<String> notes = new CopyOnWriteArraySet<>();

    public SealedFiles(Path folder, Seal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /**
     * What was put there, if nobody has touched it since.
     *
     * @param about all that it depends on
     */
    public Optional<byte[]> find(String about) {
        byte[] key = key(about);
        Path file = file(key);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > SEAL_BYTES + MOST_BYTES) {
                return Optional.empty();
            }
            byte[] read = Files.readAllBytes(file);
            byte[] content = Arrays.copyOfRange(read, Math.min(SEAL_BYTES, read.length), read.length);
            byte[] found = Arrays.copyOf(read, SEAL_BYTES);
            if (MessageDigest.isEqual(found, seal.of("content", key, content))) {
                return Optional.of(content);
            }
            notes.add("Rules kept in " + file
                    + " are not as they were written and did not count; they are compiled and written anew.");
        } catch (NoSuchFileException e) {
            // Another run has just made room.
        } catch (IOException e) {
            notes.add("Rules kept in " + file + " can't be read (" + e + "); they are compiled anew.");
        }
        return Optional.empty();
    }

    /** Puts something in the place of what is there about the same. What is too large is not kept. */
    public void keep(String about, byte[] content) {
        if (content.length > MOST_BYTES) {
            return;
        }
        byte[] key = key(about);
        byte[] all = Arrays.copyOf(seal.of("content", key, content), SEAL_BYTES + content.length);
        System.arraycopy(content, 0, all, SEAL_BYTES, content.length);
        try {
            make(folder);
            WholeFile.replace(file(key), all);
            makeRoom();
        } catch (IOException e) {
            // Nobody said that there must be a place to keep rules, and without one they are only compiled again.
        }
    }

    /** What the user should know. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
    }

    private void makeRoom() throws IOException {
        record Written(Path file, FileTime time) {}
        List<Written> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (NAME.matcher(String.valueOf(file.getFileName())).matches()) {
                    files.add(new Written(file, Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)));
                }
            }
        }
        files.sort(Comparator.comparing(Written::time).reversed());
        for (Written old : files.subList(Math.min(MOST_FILES, files.size()), files.size())) {
            Files.deleteIfExists(old.file());
        }
    }

    private static byte[] key(String about) {
        return Sha256.digest().digest(about.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] key) {
        return folder.resolve(HexFormat.of().formatHex(seal.of("name", key), 0, NAME_BYTES) + ENDING);
    }
}
