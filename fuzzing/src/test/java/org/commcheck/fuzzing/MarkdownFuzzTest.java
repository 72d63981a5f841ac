package org.commcheck.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.parse.Invariants;
import org.commcheck.text.SourceText;

final class MarkdownFuzzTest {

    private static final DocumentParser PARSER = new DocumentParser();

    @FuzzTest
    void every_text_is_parsed(byte[] bytes) {
        String text = Rulebase.text(bytes);
        Invariants.check(parse(text));
        TimeBudget.check(text, MarkdownFuzzTest::parse);
    }

    private static Document parse(String text) {
        return PARSER.parse(SourceText.of("fuzz.md", text));
    }
}
