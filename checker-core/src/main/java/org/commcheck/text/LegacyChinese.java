package org.commcheck.text;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells GB18030 from Big5, and both from what is neither. Nearly any pairs of bytes are valid in both, so the characters are weighed: a
 * text is made of common characters; one that is read in the wrong encoding is made of rare ones. Common are those that the two national
 * standards put into their first level.
 */
final class LegacyChinese {

    /** Below this share of common characters the bytes are something else. Real texts have over 0.9. */
    private static final double LEAST_COMMON = 0.7;

    /** What the detector's opinion weighs; it decides where the shares are close, as in texts of a few characters. */
    private static final double OPINION = 0.1;

    private final BitSet common = new BitSet();

    private LegacyChinese() {
        addLevel("GB2312", 0xB0, 0xD7, 0xA1);
        addLevel("Big5", 0xA4, 0xC6, 0x40);
    }

    static Optional<Charset> guess(byte[] bytes) {
        LegacyChinese weights = new LegacyChinese();
        double simplified = weights.share(bytes, Charset.forName("GB18030"));
        double traditional = weights.share(bytes, Charset.forName("Big5"));
        if (Math.max(simplified, traditional) < LEAST_COMMON) {
            return Optional.empty();
        }
        String opinion = opinion(bytes);
        if (opinion.equals("GB18030")) {
            simplified += OPINION;
        } else if (opinion.equals("BIG5")) {
            traditional += OPINION;
        }
        return Optional.of(Charset.forName(simplified >= traditional ? "GB18030" : "Big5"));
    }

    /** The rows of a code table from one lead byte to another. */
    private void addLevel(String charset, int fromLead, int toLead, int fromTrail) {
        byte[] row = new byte[2 * (0xFF - fromTrail)];
        for (int lead = fromLead; lead <= toLead; lead++) {
            for (int trail = fromTrail; trail < 0xFF; trail++) {
                row[2 * (trail - fromTrail)] = (byte) lead;
                row[2 * (trail - fromTrail) + 1] = (byte) trail;
            }
            new String(row, Charset.forName(charset))
                    .chars()
                    .filter(c -> c >= '\u4E00' && c <= '\u9FFF')
                    .forEach(common::set);
        }
    }

    /**
     * Share of the common among the characters beyond ASCII; 0 if the bytes are not valid at all, or if no two Chinese characters stand
     * together: a lone one is a Latin letter or a degree sign with the letter behind it.
     */
    private double share(byte[] bytes, Charset charset) {
        String text = TextDecoding.strictly(bytes, 0, charset).orElse("");
        int all = 0;
        int held = 0;
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                boolean isCommonHan = common.get(c);
                pairs += isCommonHan && i > 0 && common.get(text.charAt(i - 1)) ? 1 : 0;
                held += isCommonHan || isPunctuation(c) ? 1 : 0;
            }
        }
        return pairs == 0 ? 0 : (double) held / all;
    }

    private static boolean isPunctuation(char c) {
        return (c >= '\u2010' && c <= '\u2642')
                || (c >= '\u3000' && c <= '\u303F')
                || (c >= '\uFF01' && c <= '\uFFE6')
                || c == '\u00B7';
    }

    private static String opinion(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return detected == null ? "" : detected;
    }
}
