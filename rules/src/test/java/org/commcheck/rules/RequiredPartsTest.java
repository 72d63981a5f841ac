package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.engine.RuleBase;
import org.commcheck.finding.Finding;
import org.commcheck.rules.TypeSample.Piece;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each type of document must hold: a complete document yields nothing, one that lacks a part yields that and nothing else. */
class RequiredPartsTest {

    private static final Checker CHECKER = Checker.withBuiltInRules();

    static List<TypeSample> samples() {
        return TypeSample.all();
    }

    @Test
    void there_is_a_sample_of_every_type_that_requires_something_in_both_languages() {
        TreeSet<String> expected = new TreeSet<>();
        RuleBase.builtIn()
                .tables()
                .rows("required-parts")
                .forEach(row -> expected.addAll(List.of(row.get("type") + ".en", row.get("type") + ".zh")));
        assertThat(samples().stream().map(TypeSample::name)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_complete_document_is_recognised_and_yields_nothing(TypeSample sample) {
        CheckedDocument checked = checked(sample.complete());
        assertThat(checked.type()).isEqualTo(sample.type());
        assertThat(checked.findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_part_is_found_in_every_form() {
        return samples().stream()
                .flatMap(sample -> sample.pieces().stream()
                        .filter(piece -> piece.other() || (piece.columns() && !piece.required()))
                        .map(piece -> DynamicTest.dynamicTest(
                                sample + " " + piece.parts() + ": "
                                        + piece.text().lines().findFirst().orElseThrow(),
                                () -> assertThat(missing(sample.with(piece))).isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> a_part_that_is_left_out_is_reported_and_nothing_else() {
        return samples().stream()
                .flatMap(sample -> sample.pieces().stream()
                        .filter(Piece::required)
                        .flatMap(piece -> piece.parts().stream()
                                .map(part -> leftOut(sample.without(part), sample, part, piece.missing(part)))));
    }

    @TestFactory
    Stream<DynamicTest> a_column_that_is_left_out_is_reported_and_nothing_else() {
        List<DynamicTest> tests = new ArrayList<>();
        for (TypeSample sample : samples()) {
            for (Piece table : sample.pieces()) {
                if (table.columns() && !table.required()) {
                    for (Piece piece : sample.pieces()) {
                        String part = piece.parts().get(0);
                        if (piece.required() && table.parts().contains(part)) {
                            tests.add(leftOut(
                                    sample.withoutColumn(table, part), sample, "column " + part, piece.missing(part)));
                        }
                    }
                }
            }
        }
        return tests.stream();
    }

    private static DynamicTest leftOut(String text, TypeSample sample, String name, String expected) {
        return DynamicTest.dynamicTest(
                sample + " without " + name,
                () -> assertThat(missing(text)).as(text).containsExactly(expected));
    }

    @Test
    void a_document_of_no_known_type_requires_nothing() {
        assertThat(missing("# Thoughts\n\nThe lift is loud.\n")).isEmpty();
        assertThat(missing("# 随想\n\n电梯很吵。\n")).isEmpty();
    }

    /** What is reported as missing: severity, rule and part. */
    private static List<String> missing(String text) {
        return checked(text).findings().stream()
                .filter(finding -> isAboutParts(finding.rule().toString()))
                .map(RequiredPartsTest::shown)
                .toList();
    }

    private static boolean isAboutParts(String rule) {
        return rule.startsWith("completeness/") || rule.equals("accountability/missing-contact-point");
    }

    private static String shown(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " " + finding.subject();
    }

    private static CheckedDocument checked(String text) {
        CheckReport report = CHECKER.check(CheckRequest.ofText("draft.md", text));
        return report.documents().get(0);
    }
}
