package org.commcheck.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.CheckedDocument;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Placeholder;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.TimeExpression;
import org.commcheck.finding.Finding;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.parse.Invariants;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** What holds for every checked document: places lie in the text and slice back, findings are sorted, messages are filled in. */
final class CheckInvariants {

    private CheckInvariants() {}

    static void check(CheckedDocument document) {
        SourceText source = document.source();
        TextRange whole = new TextRange(0, source.length());
        for (Fact fact : document.facts()) {
            Invariants.inside(fact.range(), whole);
            if (fact instanceof TimeExpression || fact instanceof TermMatch || fact instanceof Placeholder) {
                slicesBack(source.slice(fact.range()), fact.text());
            }
        }
        document.findings().forEach(finding -> finding(source, finding));
        document.suppressed().stream().map(SuppressedFinding::finding).forEach(finding -> finding(source, finding));
        assertThat(document.findings()).isSorted();
        document.problems().forEach(problem -> {
            assertThat(problem.line()).isBetween(0, source.lineCount());
            assertThat(problem.message()).isNotBlank().doesNotContain("Exception");
        });
    }

    private static void finding(SourceText source, Finding finding) {
        Invariants.inside(finding.range(), new TextRange(0, source.length()));
        assertThat(source.locate(finding.range().start())).isEqualTo(finding.start());
        assertThat(source.locate(finding.range().end())).isEqualTo(finding.end());
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.help()).isNotBlank();
    }

    /** Words without markup stand in the source letter by letter. */
    private static void slicesBack(String slice, String text) {
        if (slice.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ')) {
            assertThat(slice.replaceAll(" +", " ")).isEqualTo(text.replaceAll(" +", " "));
        }
    }
}
