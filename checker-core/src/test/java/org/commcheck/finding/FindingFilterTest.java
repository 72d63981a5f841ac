package org.commcheck.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FindingFilterTest {

    private static final SourceText SOURCE = SourceText.of("a.md", "x".repeat(200_000));

    @Test
    void a_finding_that_begins_in_the_scope_is_allowed_with_its_reason() {
        Finding inside = finding("tone/blame", 5, 30);
        Finding before = finding("tone/blame", 4, 7);
        Finding behind = finding("tone/blame", 10, 12);
        Finding other = finding("tone/shouting", 6, 8);

        FindingFilter filter = filter(allow("tone/blame", 5, 10), before, inside, other, behind);

        assertThat(filter.findings()).containsExactly(before, other, behind);
        assertThat(filter.suppressed())
                .containsExactly(new SuppressedFinding(inside, new Suppression(Suppression.Kind.INLINE, "why")));
        assertThat(filter.unused()).isEmpty();
    }

    @Test
    void what_is_about_the_whole_document_is_allowed_only_for_the_whole_document() {
        Finding whole = finding("tone/blame", 0, 0);
        Allowance block = allow("tone/blame", 0, 100);
        Allowance file = new Allowance(block.rules(), block.scope(), true, "why", block.written());

        assertThat(filter(block, whole).unused()).containsExactly(block);
        assertThat(filter(file, whole).findings()).isEmpty();
    }

    @Test
    void the_first_allowance_takes_a_finding_and_the_second_is_unused() {
        Allowance first = allow("tone/*", 0, 10);
        Allowance second = allow("tone/blame", 0, 10);

        FindingFilter filter = FindingFilter.of(List.of(finding("tone/blame", 3, 5)), List.of(first, second));

        assertThat(filter.findings()).isEmpty();
        assertThat(filter.unused()).containsExactly(second);
    }

    @Test
    void what_is_allowed_is_reported_in_the_order_of_the_document_not_of_the_allowances() {
        Finding first = finding("tone/blame", 3, 5);
        Finding second = finding("tone/shouting", 7, 9);

        FindingFilter filter = FindingFilter.of(
                List.of(first, second), List.of(allow("tone/shouting", 0, 10), allow("tone/blame", 0, 10)));

        assertThat(filter.suppressed()).extracting(SuppressedFinding::finding).containsExactly(first, second);
    }

    @Test
    void a_missing_word_is_allowed_where_it_is_missing_even_at_the_end_of_the_scope() {
        Finding missing = finding("accountability/no-owner", 10, 10);

        assertThat(filter(allow("accountability/no-owner", 5, 10), missing).findings())
                .isEmpty();
        assertThat(filter(allow("accountability/no-owner", 5, 9), missing).findings())
                .containsExactly(missing);
        assertThat(filter(allow("accountability/no-owner", 10, 12), missing).findings())
                .isEmpty();
    }

    @Test
    void words_at_the_very_start_are_no_finding_about_the_whole_document() {
        assertThat(filter(allow("tone/blame", 0, 10), finding("tone/blame", 0, 3))
                        .findings())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void many_allowances_and_many_findings_are_quick() {
        List<Finding> findings = IntStream.range(1, 50_000)
                .mapToObj(i -> finding("tone/blame", 4 * i, 4 * i + 2))
                .toList();
        List<Allowance> allowances = IntStream.range(1, 50_000)
                .mapToObj(i -> allow("tone/blame", 4 * i, 4 * i + 1))
                .toList();

        assertThat(FindingFilter.of(findings, allowances).suppressed()).hasSize(49_999);
    }

    private static FindingFilter filter(Allowance allowance, Finding... findings) {
        return FindingFilter.of(Arrays.asList(findings), List.of(allowance));
    }

    private static Allowance allow(String rules, int start, int end) {
        return new Allowance(
                new RulePattern(rules), new TextRange(start, end), false, "why", new TextRange(start, start));
    }

    private static Finding finding(String rule, int start, int end) {
        TextRange range = new TextRange(start, end);
        return new Finding(
                RuleId.of(rule),
                Severity.ERROR,
                range,
                SOURCE.locate(start),
                SOURCE.locate(end),
                "x",
                "It is wrong.",
                "Mend it.",
                List.of(),
                "",
                "");
    }
}
