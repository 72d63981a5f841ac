package org.commcheck.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of the facts that rules see, from the folder {@code docs/facts}. They are in English, their samples in both languages. */
final class FactPages {

    /** Where the list of all facts is. */
    static final String INDEX = "facts/index.html";

    private static final String FIRST = "README.md";
    private static final String ENDING = ".md";

    private final Map<String, String> texts;

    private FactPages(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Reads the folder {@code facts} of the guides. */
    static FactPages read(Path docs) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(docs.resolve("facts"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                texts.put(path(String.valueOf(file.getFileName())), Files.readString(file));
            }
        }
        return new FactPages(texts);
    }

    /** Where the page of a file of the folder is. */
    static String path(String file) {
        return file.equals(FIRST) ? INDEX : "facts/" + file.substring(0, file.length() - ENDING.length()) + ".html";
    }

    /** The pages by their paths. */
    Map<String, String> pages(Tongue tongue) {
        Map<String, String> pages = new TreeMap<>();
        texts.forEach((path, text) -> {
            String body = new Markdown(tongue, FactPages::target).html(text);
            String note = tongue.say("", "<p>本页目前为英文，样例为中英文。</p>\n");
            String wrapped = tongue == Tongue.EN ? body : note + "<div lang=\"en\">" + body + "</div>";
            pages.put(path, Layout.page(tongue, path, title(text), wrapped));
        });
        return pages;
    }

    /** Titles by path, for the search. */
    Map<String, String> titles() {
        Map<String, String> titles = new TreeMap<>();
        texts.forEach((path, text) -> titles.put(path, title(text)));
        return titles;
    }

    private static String title(String text) {
        return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** Links lead to other facts, to guides one folder up, or to rules' pages. */
    private static String target(String link) {
        if (!link.endsWith(ENDING)) {
            return link;
        }
        return GuidePages.rule(link)
                .orElseGet(() -> link.startsWith("../")
                        ? "../guides/" + link.substring(3, link.length() - ENDING.length()) + ".html"
                        : "../" + path(link));
    }
}
