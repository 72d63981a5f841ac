package org.commcheck.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commcheck.finding.RuleId;
import org.commcheck.text.Sha256;

/**
 * Names findings so that a baseline knows them again when lines have moved: a hash of rule, path, section path, normalised words, and of how
 * many equal ones came before. Asked in order of place, for one document.
 */
final class Fingerprints {

    private static final int BYTES = 10;

    private final String path;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param path of the document, as the caller gave it */
    Fingerprints(String path) {
        this.path = path.replace('\\', '/');
    }

    /** 20 hexadecimal digits; equal findings get different ones. */
    String next(RuleId rule, String section, String subject) {
        String key = String.join("\n", rule.toString(), path, section, normalised(subject));
        int count = seen.merge(key, 1, Integer::sum);
        return Sha256.hex(key + "\n" + count, BYTES);
    }

    private static String normalised(String words) {
        return Texts.oneLine(words).toLowerCase(Locale.ROOT);
    }
}
