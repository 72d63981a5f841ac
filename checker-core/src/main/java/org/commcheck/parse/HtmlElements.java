package org.commcheck.parse;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.model.InlineMark;
import org.commcheck.text.TextRange;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** What the elements of HTML are to a reader. */
final class HtmlElements {

    private static final Map<String, InlineMark.Kind> MARKS = Map.ofEntries(
            Map.entry("b", InlineMark.Kind.STRONG),
            Map.entry("strong", InlineMark.Kind.STRONG),
            Map.entry("i", InlineMark.Kind.EMPHASIS),
            Map.entry("em", InlineMark.Kind.EMPHASIS),
            Map.entry("s", InlineMark.Kind.STRIKETHROUGH),
            Map.entry("del", InlineMark.Kind.STRIKETHROUGH),
            Map.entry("strike", InlineMark.Kind.STRIKETHROUGH),
            Map.entry("code", InlineMark.Kind.CODE),
            Map.entry("kbd", InlineMark.Kind.CODE),
            Map.entry("samp", InlineMark.Kind.CODE),
            Map.entry("tt", InlineMark.Kind.CODE),
            Map.entry("a", InlineMark.Kind.LINK));

    /** Never shown, or no text. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "head",
            "title",
            "iframe",
            "object",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "button",
            "map",
            "frameset",
            "noframes");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private HtmlElements() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }

    /** What an inline element makes of its text, if that matters. */
    static Optional<InlineMark.Kind> mark(String name) {
        return Optional.ofNullable(MARKS.get(name));
    }

    static Optional<InlineMark.Kind> mark(Element element) {
        Optional<InlineMark.Kind> byName = mark(element.normalName());
        if (byName.isPresent() || !element.hasAttr("style")) {
            return byName;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        boolean bold = style.contains("font-weight:bold") || style.contains("font-weight:7");
        return bold ? Optional.of(InlineMark.Kind.STRONG) : Optional.empty();
    }

    /** Whether a browser shows nothing of the element, or only what belongs to the site and not to the document. */
    static boolean isUnseen(Element element) {
        String name = element.normalName();
        return UNSEEN.contains(name)
                || name.equals("nav")
                || ((name.equals("footer") || name.equals("aside")) && isChrome(element))
                || element.hasAttr("hidden")
                || isUnseenRole(element.attr("role"))
                || (element.hasAttr("style")
                        && element.attr("style").replace(" ", "").contains("display:none"));
    }

    private static boolean isUnseenRole(String role) {
        return role.equals("navigation") || role.equals("contentinfo") || role.equals("search");
    }

    /** Outside the article it is the site's. */
    private static boolean isChrome(Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            String name = parent.normalName();
            if (name.equals("article") || name.equals("main") || name.equals("section") || name.equals("blockquote")) {
                return false;
            }
        }
        return true;
    }

    /** Where an attribute's value stands in a tag, without its quotes; absent if it is missing or empty. */
    static Optional<TextRange> attributeText(String tag, String attribute) {
        Element element = Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(tag, "")
                .body()
                .firstElementChild();
        return element == null ? Optional.empty() : attributeText(element, attribute);
    }

    static Optional<TextRange> attributeText(Element element, String attribute) {
        if (!element.hasAttr(attribute)) {
            return Optional.empty();
        }
        Range value = element.attributes().sourceRange(attribute).valueRange();
        boolean written = value.isTracked() && value.endPos() - value.startPos() > 0;
        return written ? Optional.of(new TextRange(value.startPos(), value.endPos())) : Optional.empty();
    }
}
