package org.commcheck.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.commcheck.finding.RuleId;

/**
 * Names findings so that a baseline knows them again when lines have moved: a hash of rule, path, section path, normalised words, and of how
 * many equal ones came before. Asked in order of place, for one document.
 */
final class Fingerprints {

    private static final int BYTES = 10;

    private final String path;
    private final MessageDigest digest = sha256();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param path of the document, as the caller gave it */
    Fingerprints(String path) {
        this.path = path.replace('\\', '/');
    }

    /** 20 hexadecimal digits; equal findings get different ones. */
    String next(RuleId rule, String section, String subject) {
        String key = String.join("\n", rule.toString(), path, section, normalised(subject));
        int count = seen.merge(key, 1, Integer::sum);
        byte[] hash = digest.digest((key + "\n" + count).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static String normalised(String words) {
        return Texts.oneLine(words).toLowerCase(Locale.ROOT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
