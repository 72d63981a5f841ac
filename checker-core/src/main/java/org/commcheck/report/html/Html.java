package org.commcheck.report.html;

/**
 * Builds a piece of HTML. Whatever comes from a document goes through {@link #text} or an attribute, which escape it, so no document can
 * bring markup or a script into a report. For one thread.
 */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** Markup as it is; never something from a document. */
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /** Starts an element; attributes are name, value, name, value … */
    Html open(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    Html close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    Html text(CharSequence text) {
        escape(text);
        return this;
    }

    /** A path, which a narrow page may break behind each slash. */
    Html path(String path) {
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                text(path.substring(start, i + 1)).raw("<wbr>");
                start = i + 1;
            }
        }
        return text(path.substring(start));
    }

    /** An element with text. */
    Html element(String element, CharSequence text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** The report's own words in both languages; the page shows those of the language that its reader chose. */
    Html say(String english, String chinese) {
        return element("span", english, "lang", "en", "class", "ui")
                .element("span", chinese, "lang", "zh", "class", "ui");
    }

    Html add(Html piece) {
        html.append(piece.html);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void escape(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(isUnfit(c) ? '\uFFFD' : c);
            }
        }
    }

    /** What HTML does not allow, and what would turn the direction of the text around it. */
    private static boolean isUnfit(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
