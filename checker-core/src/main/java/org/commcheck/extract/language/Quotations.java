package org.commcheck.extract.language;

import java.util.List;
import org.commcheck.text.Ordered;

/**
 * What stands in quotation marks in a text.
 *
 * @param spans the quotations, sorted, none inside another
 */
public record Quotations(List<Span> spans) {

    private static final Quotations NONE = new Quotations(List.of());

    /**
     * The quotations of a text.
     *
     * @param signs of the text, see {@link org.commcheck.text.CharSigns}
     */
    public static Quotations of(String text, long signs) {
        List<Span> spans = QuotationScanner.scan(text, signs);
        return spans.isEmpty() ? NONE : new Quotations(spans);
    }

    /** The quotations of a text. */
    static Quotations of(String text) {
        return new Quotations(QuotationScanner.scan(text));
    }

    /** Whether a stretch lies wholly in a quotation. */
    public boolean hold(int from, int to) {
        int at = Ordered.first(spans, Span::end, to);
        return at < spans.size() && spans.get(at).start() <= from;
    }
}
