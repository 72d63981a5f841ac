package org.commcheck.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that an HTML page names in its head ({@code <meta charset=…>}) or an XML declaration in its first line. */
final class DeclaredCharset {

    /** Browsers look no further than this for the declaration. */
    private static final int SEARCHED_BYTES = 4096;

    private static final String WHOLE = "GB18030";

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes, String path) {
        String head = new String(bytes, 0, Math.min(bytes.length, SEARCHED_BYTES), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!isHtml(head, path.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile("(?:charset|encoding)\\s{0,8}=\\s{0,8}[\"']?([a-z0-9_:.-]{2,40})")
                .matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static boolean isHtml(String head, String path) {
        return path.endsWith(".html")
                || path.endsWith(".htm")
                || path.endsWith(".xhtml")
                || head.stripLeading().startsWith("<!doctype")
                || head.stripLeading().startsWith("<html");
    }

    /** GB18030 holds all of GB2312 and GBK, and texts that are said to be in those use more than they hold. */
    static Charset whole(Charset said) {
        return said.name().startsWith("GB") ? Charset.forName(WHOLE) : said;
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(whole(Charset.forName(name.startsWith("gb") ? WHOLE : name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
