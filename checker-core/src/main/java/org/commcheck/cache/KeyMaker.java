package org.commcheck.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.commcheck.text.Sha256;

/**
 * Makes the keys of what depends on the same settings. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * KeyMaker keys = KeyMaker.of("findings", program, Canonical.text(settings));
 * CacheKey key = keys.key("minutes/2026-03-04.md", bytes, "");
 * }</pre>
 */
public final class KeyMaker {

    private final byte[] settings;

    private KeyMaker(byte[] settings) {
        this.settings = settings;
    }

    /** @param settings all that counts besides the document, whatever it is */
    public static KeyMaker of(String... settings) {
        MessageDigest digest = Sha256.digest();
        for (String setting : settings) {
            add(digest, setting.getBytes(StandardCharsets.UTF_8));
        }
        return new KeyMaker(digest.digest());
    }

    /**
     * The key of a document's result.
     *
     * @param path how reports name it
     * @param content its bytes
     * @param beside what counts of other documents
     */
    public CacheKey key(String path, byte[] content, String beside) {
        MessageDigest digest = Sha256.digest();
        digest.update(settings);
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        add(digest, name);
        add(digest, beside.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        ByteBuffer all = ByteBuffer.wrap(digest.digest());
        long place = ByteBuffer.wrap(digest.digest(name)).getLong();
        return new CacheKey(place, all.getLong(), all.getLong());
    }

    /** With its length, so that no two lists of values look the same. */
    private static void add(MessageDigest digest, byte[] value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
        digest.update(value);
    }
}
