package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Suppression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that allow findings, in documents that are checked as a user's are. */
class SuppressionsTest {

    private static final Checker CHECKER = Checker.withBuiltInRules();

    @TempDir
    Path folder;

    @Test
    void what_is_allowed_is_kept_with_its_reason() {
        CheckedDocument document = check(
                "We send it ASAP. <!-- commcheck: allow precision because it is quoted -->", CheckOptions.DEFAULT);

        assertThat(document.findings()).isEmpty();
        assertThat(document.suppressed()).singleElement().satisfies(allowed -> {
            assertThat(allowed.finding().subject()).isEqualTo("ASAP");
            assertThat(allowed.suppression()).isEqualTo(new Suppression(Suppression.Kind.INLINE, "it is quoted"));
        });
    }

    @Test
    void findings_about_the_whole_document_are_allowed_for_the_file() {
        String minutes = "# Minutes, 4 March 2026\n\nWe decided to go on.\n";
        String allowed = "<!-- commcheck: allow-file completeness/*, missing-action-items because it is a stub -->\n";
        String block = "<!-- commcheck: allow completeness/* because it is a stub -->\n";

        assertThat(rules(check(minutes, CheckOptions.DEFAULT))).contains("completeness/missing-section");
        assertThat(rules(check(allowed + minutes, CheckOptions.DEFAULT))).isEmpty();
        assertThat(rules(check(block + minutes, CheckOptions.DEFAULT)))
                .contains("completeness/missing-section", "suppression/unused");
    }

    @Test
    void a_guideline_that_is_off_makes_no_comment_unused() {
        String text =
                "We send it by 6 March 2026. <!-- commcheck: allow structure/long-sentence because it is short -->";

        assertThat(rules(check(text, CheckOptions.DEFAULT))).isEmpty();
        assertThat(rules(check(text, CheckOptions.DEFAULT.withProfile(CheckOptions.Profile.STRICT))))
                .containsExactly("suppression/unused");
        assertThat(rules(check(text, CheckOptions.DEFAULT.withRules(Set.of(RuleId.of("precision/vague-deadline"))))))
                .isEmpty();
    }

    @Test
    void messages_speak_the_language_that_is_asked_for() {
        CheckedDocument document = check(
                "All is well. <!-- commcheck: allow tone/blam because of x -->",
                CheckOptions.DEFAULT.withLanguage(Language.ZH));

        assertThat(document.messageLanguage()).isEqualTo("zh");
        assertThat(document.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("没有名为“tone/blam”的准则。");
            assertThat(finding.help()).isEqualTo("是否指“tone/blame”？");
            assertThat(finding.because()).containsExactly("nearest: tone/blame");
        });
    }

    @Test
    void guidelines_about_comments_are_configured_as_others_are() throws IOException {
        Files.writeString(
                folder.resolve("commcheck.yml"), "rules: { suppression/*: off, suppression/unreasoned: error }\n");
        Path file = Files.writeString(
                folder.resolve("a.md"),
                "We send it ASAP. <!-- commcheck: allow vague-deadline -->\n\nDone. <!-- commcheck: allow x/y because z -->");

        CheckedDocument document = CHECKER.check(
                        CheckRequest.of(file).with(CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.SEARCH)))
                .documents()
                .get(0);

        assertThat(document.findings())
                .extracting(finding -> finding.severity().label() + " " + finding.rule())
                .containsExactly("error suppression/unreasoned");
    }

    @Test
    void html_pages_are_read_alike() {
        CheckedDocument document = CHECKER.check(CheckRequest.ofText(
                        "a.html",
                        "<p>We send it ASAP.</p><!-- commcheck: allow vague-deadline because it is quoted -->"
                                + "<p>We send the rest ASAP.</p>"))
                .documents()
                .get(0);

        assertThat(document.findings()).hasSize(1);
        assertThat(document.suppressed()).hasSize(1);
        assertThat(document.suppressed().get(0).finding().range().start())
                .isGreaterThan(document.findings().get(0).range().start());
    }

    private static CheckedDocument check(String text, CheckOptions options) {
        return CHECKER.check(CheckRequest.ofText("a.md", text).with(options))
                .documents()
                .get(0);
    }

    private static List<String> rules(CheckedDocument document) {
        return document.findings().stream()
                .map(finding -> finding.rule().toString())
                .toList();
    }
}
