package org.commcheck.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The guides of the folder {@code docs}: how to use, configure and extend the checker. They are in English. */
final class GuidePages {

    private static final Pattern RULE_PAGE = Pattern.compile(".*org/commcheck/rules/([a-z-]+/[a-z-]+)\\.md");

    private final Map<String, String> guides;

    private GuidePages(Map<String, String> guides) {
        this.guides = guides;
    }

    /** Reads the Markdown files that lie in the folder itself. */
    static GuidePages read(Path docs) throws IOException {
        Map<String, String> guides = new TreeMap<>();
        try (Stream<Path> files = Files.list(docs)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String name = String.valueOf(file.getFileName());
                guides.put(name.substring(0, name.length() - 3), Files.readString(file));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new GuidePages(guides);
    }

    /** The pages by their paths. */
    Map<String, String> pages(Tongue tongue) {
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder("<h1>")
                .append(tongue.say("Guides", "使用指南"))
                .append("</h1>\n")
                .append(tongue.say("", "<p>指南目前为英文。</p>\n"))
                .append("<ul>\n");
        guides.forEach((name, text) -> {
            String path = "guides/" + name + ".html";
            String title = title(text, name);
            list.append("<li><a href=\"")
                    .append(path)
                    .append("\">")
                    .append(Escape.html(title))
                    .append("</a></li>\n");
            String body = new Markdown(tongue, this::target).html(text);
            String wrapped = tongue == Tongue.EN ? body : "<div lang=\"en\">" + body + "</div>";
            pages.put(path, Layout.page(tongue, path, title, wrapped));
        });
        String body = list.append("</ul>\n").toString();
        pages.put("guides.html", Layout.page(tongue, "guides.html", tongue.say("Guides", "使用指南"), body));
        return pages;
    }

    /** Titles by path, for the search. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        guides.forEach((name, text) -> titles.put("guides/" + name + ".html", title(text, name)));
        return titles;
    }

    /**
     * Where a guide's link leads on the site: to a guide, a rule's page, or, for what the site does not have, to the place of the same name
     * in the page itself, so that no link leads nowhere.
     */
    private String target(String link) {
        if (link.startsWith("#") || link.contains(":")) {
            return link;
        }
        String[] parts = link.split("#", 2);
        String anchor = parts.length == 2 ? "#" + parts[1] : "";
        if (parts[0].startsWith("facts/")) {
            return "../" + FactPages.path(parts[0].substring("facts/".length())) + anchor;
        }
        Optional<String> rule = rule(parts[0]);
        if (rule.isPresent()) {
            return rule.get();
        }
        String name = parts[0].endsWith(".md") ? parts[0].substring(0, parts[0].length() - 3) : parts[0];
        return guides.containsKey(name) ? name + ".html" + anchor : "#content";
    }

    /** Where a link to the page of a rule leads, from a page of a folder of the site; empty if it leads elsewhere. */
    static Optional<String> rule(String link) {
        Matcher rule = RULE_PAGE.matcher(link);
        return rule.matches() ? Optional.of("../rules/" + rule.group(1) + ".html") : Optional.empty();
    }

    private static String title(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2))
                .orElse(name);
    }

    /** Words of a guide's headings, for the search. */
    String words(String path) {
        String name = path.substring("guides/".length(), path.length() - ".html".length());
        List<String> headings = guides.getOrDefault(name, "")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("^#+ ", ""))
                .toList();
        return String.join(" ", headings);
    }
}
