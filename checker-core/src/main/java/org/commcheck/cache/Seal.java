package org.commcheck.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.commcheck.text.Sha256;

/**
 * Tells what this user's runs wrote from what anybody else wrote, by a secret that lies where only this user can read and write: the
 * HMAC-SHA256 under it is known to nobody without it.
 */
public final class Seal {

    private static final int SECRET_BYTES = 32;
    private static final int BLOCK_BYTES = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private final byte[] secret;

    private Seal(byte[] secret) {
        this.secret = secret.clone();
    }

    /**
     * The seal with the secret in a file, which is made if it is not there or holds something else; empty if others could know the secret, or
     * there is no place for it.
     */
    public static Optional<Seal> of(Path file) {
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != SECRET_BYTES) {
                write(file);
            }
            // Read again, for another run may have written one at the same time.
            byte[] secret = isPrivate(file) ? Files.readAllBytes(file) : new byte[0];
            return secret.length == SECRET_BYTES ? Optional.of(new Seal(secret)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path file) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("a secret needs a folder");
        }
        Files.createDirectories(folder, attributes(folder, FOLDER));
        Path written = Files.createTempFile(folder, "secret", ".tmp", attributes(folder, FILE));
        try {
            Files.write(written, secret, StandardOpenOption.TRUNCATE_EXISTING);
            publish(written, file);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Of two runs that write one at the same time the first counts for both: what one of them has sealed by then stays sealed. */
    private static void publish(Path written, Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) != SECRET_BYTES) {
            Files.delete(file);
        }
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            // Another run was faster.
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> rights) {
        return isPosix(place)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** A file of this user's that is no link and that nobody else may open. Where there are no such rights, a profile's folders are private. */
    private static boolean isPrivate(Path file) throws IOException {
        if (!isPosix(file)) {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        }
        PosixFileAttributes found = Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return found.isRegularFile()
                && FILE.containsAll(found.permissions())
                && found.owner().getName().equals(System.getProperty("user.name"));
    }

    /**
     * The HMAC of some parts, each with its length, so that no two lists of parts have the same.
     *
     * <p>By RFC 2104, for the platform's {@code Mac} reads policies and providers first, which takes longer than all the rest.
     *
     * @param use tells what is sealed for one purpose from what is sealed for another
     */
    byte[] of(String use, byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        digest.update(padded(INNER));
        add(digest, use.getBytes(StandardCharsets.UTF_8));
        for (byte[] part : parts) {
            add(digest, part);
        }
        byte[] inner = digest.digest();
        digest.update(padded(OUTER));
        return digest.digest(inner);
    }

    private byte[] padded(byte with) {
        byte[] block = Arrays.copyOf(secret, BLOCK_BYTES);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= with;
        }
        return block;
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }
}
