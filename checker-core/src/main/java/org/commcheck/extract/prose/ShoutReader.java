package org.commcheck.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Shout;
import org.commcheck.extract.language.Quotations;
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
        if (spans.isEmpty()) {
            return;
        }
        Quotations quotes = Quotations.of(unit.words(), unit.unit().text().signs());
        for (Span span : spans) {
            boolean code = unit.unit().text().isMarked(InlineMark.Kind.CODE, span.start(), span.end());
            if (!code && !quotes.hold(span.start(), span.end())) {
                String words = unit.words().substring(span.start(), span.end());
                boolean marks = words.codePoints().noneMatch(Character::isLetter);
                shouts.add(new Shout(unit.range(span.start(), span.end()), words, marks));
            }
        }
    }
}
