package org.commcheck.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of the project's own pages as HTML, with examples shown as such and links led to the site's pages. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer renderer;

    /**
     * @param tongue of the words around examples
     * @param links where a link leads on the site, by where it leads in the project
     */
    Markdown(Tongue tongue, UnaryOperator<String> links) {
        renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> new LinkTargets(links))
                .nodeRendererFactory(context -> new Examples(context, tongue))
                .build();
    }

    String html(String markdown) {
        // A wide table scrolls by itself, so that the page stays as wide as the screen.
        return renderer.render(parser.parse(markdown))
                .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private record LinkTargets(UnaryOperator<String> links) implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Link link) {
                attributes.put("href", links.apply(link.getDestination()));
            }
        }
    }

    /** Code blocks: those that are examples of a rule, and the others. */
    private record Examples(HtmlNodeRendererContext context, Tongue tongue) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            context.getWriter().raw(CodeBlockHtml.of(block.getInfo(), block.getLiteral(), tongue));
            context.getWriter().line();
        }
    }
}
