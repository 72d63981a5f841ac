package org.commcheck.site;

import java.util.ArrayList;
import java.util.List;

/** What the search looks through: a script that holds the pages' titles and words, so that it works without a server. */
final class SearchIndex {

    private final List<String> entries = new ArrayList<>();

    /** @param words all that the page is found by, besides its title */
    void add(String path, String title, String summary, String words) {
        entries.add(
                "{p:" + quoted(path) + ",t:" + quoted(title) + ",s:" + quoted(summary) + ",w:" + quoted(words) + "}");
    }

    String script() {
        return "window.commcheckPages = [\n" + String.join(",\n", entries) + "\n];\n";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
