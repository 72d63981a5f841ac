package org.commcheck.parse;

import java.util.Locale;
import org.commcheck.model.Document;
import org.commcheck.text.SourceText;

/**
 * Parses a source text into a document. Stateless and safe for any number of threads; no text makes it throw. What can't be parsed is a
 * trouble of the document, whose other parts are there.
 *
 * <pre>{@code
 * Document document = new DocumentParser().parse(SourceText.of("minutes.md", "# Minutes\n\n- [ ] Call Bo"));
 * }</pre>
 */
public final class DocumentParser {

    /** Picks the format by the path's ending: {@code .html}, {@code .htm} and {@code .xhtml} are HTML, anything else is Markdown. */
    public Document parse(SourceText source) {
        Asides asides = new Asides();
        FrontMatterReader.Read read = FrontMatterReader.read(source.content(), asides);
        return isHtml(source.path().toLowerCase(Locale.ROOT))
                ? HtmlParser.parse(source, read.frontMatter(), read.bodyStart(), asides)
                : MarkdownParser.parse(source, read.frontMatter(), read.bodyStart(), asides);
    }

    private static boolean isHtml(String path) {
        return path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
    }
}
