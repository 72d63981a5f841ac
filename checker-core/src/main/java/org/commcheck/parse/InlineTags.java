package org.commcheck.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commcheck.model.InlineMark;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML tags amid Markdown text: they are no content, but some say what the text between them is. */
final class InlineTags {

    /** Deeper nesting than this is a slip; what is opened beyond it marks nothing. */
    private static final int MOST_OPEN = 50;

    private final SourceChars chars;
    private final Deque<Open> open = new ArrayDeque<>();

    InlineTags(SourceChars chars) {
        this.chars = chars;
    }

    private record Open(String name, InlineMark.Kind kind, int since, String target) {}

    /**
     * Takes in a tag.
     *
     * @param literal the tag as written
     */
    void tag(String literal, int from, int to) {
        boolean closing = literal.startsWith("</");
        String name = UnknownTags.name(literal, closing ? 2 : 1);
        if (name.equals("br")) {
            chars.resolved("\n", from, to);
        } else if (HtmlElements.isBlock(name)) {
            breakLine(from, to);
        } else if (name.equals("img")) {
            picture(literal, from);
        } else if (closing) {
            close(name);
        } else {
            open(name, literal);
        }
    }

    /** At the end of a block everything ends. */
    void closeAll() {
        while (!open.isEmpty()) {
            mark(open.pop());
        }
    }

    private void breakLine(int from, int to) {
        if (chars.last() != '\n') {
            chars.resolved("\n", from, to);
        }
    }

    private void picture(String literal, int from) {
        Element image = Parser.parseBodyFragment(literal, "").body().firstElementChild();
        if (image != null) {
            int since = chars.length();
            HtmlElements.attributeText(literal, "alt")
                    .ifPresent(range -> chars.references(from + range.start(), from + range.end()));
            chars.mark(InlineMark.Kind.IMAGE, since, image.attr("src"));
        }
    }

    private void open(String name, String literal) {
        Optional<InlineMark.Kind> kind = HtmlElements.mark(name);
        if (kind.isPresent() && open.size() < MOST_OPEN) {
            boolean link = kind.get() == InlineMark.Kind.LINK;
            Element element =
                    link ? Parser.parseBodyFragment(literal, "").body().firstElementChild() : null;
            String target = element == null ? "" : element.attr("href");
            open.push(new Open(name, kind.get(), chars.length(), target));
        }
    }

    private void close(String name) {
        if (open.stream().anyMatch(element -> element.name().equals(name))) {
            Open last = open.pop();
            mark(last);
            while (!last.name().equals(name)) {
                last = open.pop();
                mark(last);
            }
        }
    }

    private void mark(Open element) {
        if (element.kind() != InlineMark.Kind.LINK || !element.target().isEmpty()) {
            chars.mark(element.kind(), element.since(), element.target());
        }
    }
}
