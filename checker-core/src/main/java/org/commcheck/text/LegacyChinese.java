package org.commcheck.text;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells GB18030 from Big5, and both from what is neither. Nearly any pairs of bytes are valid in both, so the pairs are weighed: running
 * text is made of the characters that the two standards put first, the common ones; text read in the wrong encoding is made of rare ones.
 */
final class LegacyChinese {

    /** Below this share of common characters the bytes are something else. Real texts have over 0.9. */
    private static final double LEAST_COMMON = 0.6;

    /** What the detector's opinion weighs; it decides where the shares are close, as in texts of a few characters. */
    private static final double OPINION = 0.1;

    private LegacyChinese() {}

    static Optional<Charset> guess(byte[] bytes) {
        double simplified = share(bytes, Common.GB, "GB18030");
        double traditional = share(bytes, Common.BIG5, "Big5");
        if (Math.max(simplified, traditional) < LEAST_COMMON) {
            return Optional.empty();
        }
        String opinion = opinion(bytes);
        if ("GB18030".equals(opinion)) {
            simplified += OPINION;
        } else if ("BIG5".equals(opinion)) {
            traditional += OPINION;
        }
        return Optional.of(Charset.forName(simplified >= traditional ? "GB18030" : "Big5"));
    }

    /** Rows of the code tables with the common characters and with the punctuation. */
    private enum Common {
        GB(0xA1, 0xA3, 0xB0, 0xD7),
        BIG5(0xA1, 0xA3, 0xA4, 0xC6);

        private final int punctuationFrom;
        private final int punctuationTo;
        private final int from;
        private final int to;

        Common(int punctuationFrom, int punctuationTo, int from, int to) {
            this.punctuationFrom = punctuationFrom;
            this.punctuationTo = punctuationTo;
            this.from = from;
            this.to = to;
        }

        boolean holds(int lead, int trail) {
            boolean row = (lead >= from && lead <= to) || (lead >= punctuationFrom && lead <= punctuationTo);
            return row && (this == BIG5 || trail >= 0xA1);
        }
    }

    /** Share of the common among the double-byte characters; 0 if the bytes are not valid at all. */
    private static double share(byte[] bytes, Common common, String charset) {
        if (TextDecoding.strictly(bytes, 0, Charset.forName(charset)).isEmpty()) {
            return 0;
        }
        int all = 0;
        int held = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0x80) {
                all++;
                held += common.holds(lead, bytes[i + 1] & 0xFF) ? 1 : 0;
                i++;
            }
        }
        return all == 0 ? 0 : (double) held / all;
    }

    private static String opinion(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 16));
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        return detected == null ? "" : detected;
    }
}
