package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings point at the words that they name, however the words are written in the source. */
class PositionsTest {

    private static final Checker CHECKER = Checker.withBuiltInRules();

    /** Format, source, line and column of the finding, and the words in the source. */
    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of("md", "# T\r\n\r\nBo will send it ASAP.\r\n", 3, 17, "ASAP"),
                Arguments.of("md", "Bo will send it\rASAP.\r", 2, 1, "ASAP"),
                Arguments.of("md", "- a\n\n\t- Bo will\tsend it ASAP.\n", 3, 20, "ASAP"),
                Arguments.of("md", "Caf&eacute; &amp; Co: Bo will send it ASAP.\n", 1, 39, "ASAP"),
                Arguments.of("md", "\\*Note\\*: Bo will send it \\#1 ASAP.\n", 1, 31, "ASAP"),
                Arguments.of("md", "🎉🎉 Bo will send it **ASAP**.\n", 1, 24, "ASAP"),
                Arguments.of("md", "> text\n\nBo *will* send [it](http://x.y/ASAP) ASAP.\n", 3, 38, "ASAP"),
                Arguments.of("md", "| a | b |\n| - | - |\n| x \\| y | Bo will send it ASAP |\n", 3, 28, "ASAP"),
                Arguments.of("md", "请李工**尽快**处理𠮷野家的单子。\n", 1, 6, "尽快"),
                Arguments.of("md", "1、请李工准备。\n2、请张工尽快处理。\n", 2, 6, "尽快"),
                Arguments.of("html", "<p>Bo will\r\n send &quot;it&quot; ASAP.</p>", 2, 22, "ASAP"),
                Arguments.of("html", "<ul>\n<li>&#128512; Bo will send it <b>A</b>SAP.</li></ul>", 2, 34, "A</b>SAP"),
                Arguments.of("html", "<table><tr><td>请李工</td><td>请王工&nbsp;尽快处理</td></tr></table>", 1, 37, "尽快"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void line_and_column_are_those_of_the_words(String format, String source, int line, int column, String words) {
        CheckedDocument document = check("note." + format, source);

        assertThat(document.findings()).hasSize(1);
        Finding finding = document.findings().get(0);
        assertThat(List.of(finding.start().line(), finding.start().column())).containsExactly(line, column);
        assertThat(document.source().slice(finding.range())).isEqualTo(words);
        assertThat(document.source().locate(finding.range().end())).isEqualTo(finding.end());
    }

    private static CheckedDocument check(String path, String source) {
        CheckOptions options = CheckOptions.DEFAULT.withRules(Set.of(RuleId.of("precision/vague-deadline")));
        return CHECKER.check(CheckRequest.ofText(path, source).with(options))
                .documents()
                .get(0);
    }
}
