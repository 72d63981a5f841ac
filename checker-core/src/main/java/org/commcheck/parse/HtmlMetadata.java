package org.commcheck.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.FrontMatter.Entry;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an HTML page says of itself: its language, its title and its {@code <meta name=… content=…>}. */
final class HtmlMetadata {

    private HtmlMetadata() {}

    static List<Entry> entries(Document page, HtmlSource source) {
        List<Entry> entries = new ArrayList<>();
        Element root = page.selectFirst("html");
        if (root != null) {
            attribute(root, "lang", "lang", source).ifPresent(entries::add);
        }
        Element head = page.head();
        for (Element element : head.children()) {
            if (element.normalName().equals("title")) {
                title(element, source).ifPresent(entries::add);
            } else if (element.normalName().equals("meta") && element.hasAttr("name")) {
                attribute(element, element.attr("name").strip(), "content", source)
                        .ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static Optional<Entry> attribute(Element element, String key, String attribute, HtmlSource source) {
        if (key.isEmpty() || element.attr(attribute).isBlank()) {
            return Optional.empty();
        }
        return HtmlElements.attributeText(element, attribute)
                .map(source::shifted)
                .map(value -> new Entry(
                        source.range(element).union(value),
                        key,
                        value,
                        List.of(element.attr(attribute).strip())));
    }

    private static Optional<Entry> title(Element title, HtmlSource source) {
        TextRange inner = HtmlLine.text(title, source).range();
        String words = title.text().strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String content = source.view().source();
        int start = Math.min(inner.end(), Chars.skipBlanks(content, inner.start()));
        TextRange value = new TextRange(start, Chars.trimmedEnd(content, start, inner.end()));
        return Optional.of(new Entry(source.range(title).union(value), "title", value, List.of(words)));
    }
}
