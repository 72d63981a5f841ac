package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Shout;
import org.commcheck.extract.language.QuotationScanner;
import org.commcheck.extract.language.ShoutScanner;
import org.commcheck.extract.language.Span;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.model.InlineMark;

/** Finds shouts, but for those in code and in quotation marks. */
final class ShoutReader {

    private final ShoutScanner scanner;

    ShoutReader(ShoutScanner scanner) {
        this.scanner = scanner;
    }

    List<Shout> read(List<ReadUnit> units) {
        List<Shout> shouts = new ArrayList<>();
        units.forEach(unit -> read(unit, shouts));
        return shouts;
    }

    private void read(ReadUnit unit, List<Shout> shouts) {
        List<Span> spans = scanner.scan(unit.words(), unit.unit().text().signs());
        List<Span> quotes = spans.isEmpty() ? List.of() : QuotationScanner.scan(unit.words());
        for (Span span : spans) {
            boolean code = unit.unit().text().isMarked(InlineMark.Kind.CODE, span.start(), span.end());
            boolean quoted =
                    quotes.stream().anyMatch(quote -> quote.start() <= span.start() && span.end() <= quote.end());
            if (!code && !quoted) {
                String words = unit.words().substring(span.start(), span.end());
                boolean marks = words.codePoints().noneMatch(Character::isLetter);
                shouts.add(new Shout(unit.range(span.start(), span.end()), words, marks));
            }
        }
    }
}
