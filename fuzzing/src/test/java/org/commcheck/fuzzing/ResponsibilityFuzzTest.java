package org.commcheck.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.commcheck.extract.Fact;
import org.commcheck.extract.responsibility.ResponsibilityExtractor;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.parse.Invariants;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

final class ResponsibilityFuzzTest {

    private static final DocumentParser PARSER = new DocumentParser();
    private static final ResponsibilityExtractor EXTRACTOR = new ResponsibilityExtractor(Rulebase.tables());

    @FuzzTest
    void every_table_is_read(byte[] bytes) {
        String text = Rulebase.text(bytes);
        TextRange whole = new TextRange(0, text.length());
        for (Fact fact : extract(text)) {
            Invariants.inside(fact.range(), whole);
        }
        TimeBudget.check(text, ResponsibilityFuzzTest::extract);
    }

    /** Read as the format that it looks like. */
    private static List<Fact> extract(String text) {
        Document document = PARSER.parse(SourceText.of(text.startsWith("<") ? "fuzz.html" : "fuzz.md", text));
        return EXTRACTOR.extract(document, new TextRange(0, text.length()));
    }
}
