package org.commcheck.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes on their way to text. A byte-order mark is believed, then valid UTF-8, then what an HTML page declares, then what the caller expects, then
 * the legacy Chinese encoding in which the characters make sense.
 */
final class TextDecoding {

    /** In a text, control characters are slips; more of them than one in this many characters are no text. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    private final byte[] bytes;
    private final String path;
    private final Charset expected;

    TextDecoding(byte[] bytes, String path, Charset expected) {
        this.bytes = bytes;
        this.path = path;
        this.expected = expected;
    }

    SourceText decode() throws UnreadableSourceException {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return strict(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return strict(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return strict(StandardCharsets.UTF_16BE, 2);
        }
        Optional<String> utf8 = utf8();
        // UTF-16 of Latin letters is valid UTF-8 of those letters and of NULs.
        boolean mayBeWide = isWide(expected) && indexOfControl(true) >= 0;
        if (utf8.isPresent() && !mayBeWide) {
            return text(utf8.get(), StandardCharsets.UTF_8, 0);
        }
        if (!mayBeWide) {
            refuse(indexOfControl(true), "holds a NUL byte");
        }
        return legacy();
    }

    private SourceText legacy() throws UnreadableSourceException {
        List<Charset> said = new ArrayList<>();
        DeclaredCharset.of(bytes, path).ifPresent(said::add);
        said.add(expected);
        for (Charset charset : said) {
            Optional<String> content = strictly(bytes, 0, charset);
            if (content.isPresent()) {
                return text(content.get(), charset, 0);
            }
        }
        Optional<Charset> guessed = LegacyChinese.guess(bytes);
        if (guessed.isPresent()) {
            return text(strictly(bytes, 0, guessed.get()).orElseThrow(), guessed.get(), 0);
        }
        String also = expected.equals(StandardCharsets.UTF_8) ? "" : expected.name() + ", ";
        throw noText(
                firstMalformed(StandardCharsets.UTF_8, 0), "is no text in " + also + "UTF-8, UTF-16, GB18030 or Big5");
    }

    /** Java's own decoder is fast but lenient, so only a text with a replacement character is decoded strictly as well. */
    private Optional<String> utf8() {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        return lenient.indexOf('\uFFFD') < 0 ? Optional.of(lenient) : strictly(bytes, 0, StandardCharsets.UTF_8);
    }

    private SourceText strict(Charset charset, int from) throws UnreadableSourceException {
        Optional<String> content = strictly(bytes, from, charset);
        if (content.isEmpty()) {
            throw noText(firstMalformed(charset, from), "begins with the mark of " + charset + " but is no such text");
        }
        return text(content.get(), charset, from);
    }

    private SourceText text(String content, Charset charset, int from) throws UnreadableSourceException {
        boolean wide = isWide(charset);
        int nul = content.indexOf('\0');
        if (nul >= 0) {
            refuse(wide ? from + 2 * nul : indexOfControl(true), "holds a NUL character");
        }
        if (controls(content) * (long) CHARACTERS_PER_CONTROL > content.length()) {
            refuse(wide ? from : indexOfControl(false), "holds control characters, as binary files do");
        }
        return SourceText.of(path, content, charset.name());
    }

    /** Whether a character takes two bytes, one of which may be 0. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    /** Decodes all of the bytes or nothing. */
    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError() || decoder.flush(out).isError()) {
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private int firstMalformed(Charset charset, int from) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }

    private static int controls(String content) {
        int count = 0;
        for (int i = 0; i < content.length(); i++) {
            if (isControl(content.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    private int indexOfControl(boolean nulOnly) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0 || (!nulOnly && bytes[i] > 0 && isControl((char) bytes[i]))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000B';
    }

    private void refuse(int offset, String reason) throws UnreadableSourceException {
        if (offset >= 0) {
            throw noText(offset, reason);
        }
    }

    private UnreadableSourceException noText(int offset, String reason) {
        String where =
                String.format(Locale.ROOT, " (byte %d, 0x%02X)", offset, offset < bytes.length ? bytes[offset] : 0);
        return new UnreadableSourceException(path, reason + where + "; save it as UTF-8 or exclude it");
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
