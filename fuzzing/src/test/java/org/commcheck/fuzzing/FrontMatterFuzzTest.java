package org.commcheck.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.parse.Invariants;
import org.commcheck.text.SourceText;

final class FrontMatterFuzzTest {

    private static final DocumentParser PARSER = new DocumentParser();

    /** What a text says between the fences; one that begins with a plus sign is TOML. */
    @FuzzTest
    void every_front_matter_is_read_or_is_a_trouble(byte[] bytes) {
        String text = Rulebase.text(bytes);
        Invariants.check(parse(text));
        TimeBudget.check(text, FrontMatterFuzzTest::parse);
    }

    private static Document parse(String matter) {
        String fence = matter.startsWith("+") ? "+++" : "---";
        String entries = matter.startsWith("+") ? matter.substring(1) : matter;
        return PARSER.parse(SourceText.of("fuzz.md", fence + "\n" + entries + "\n" + fence + "\n\n# Title\n\nText.\n"));
    }
}
