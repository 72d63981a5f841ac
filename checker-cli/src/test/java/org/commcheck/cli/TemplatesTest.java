package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commcheck.BaselineUse;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckRequest;
import org.commcheck.CheckRequest.Input;
import org.commcheck.CheckRequest.Text;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.ConfigurationUse;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates pass the strict check once they are filled in as they ask, and not before. Every type of the rulebase has one in each language. */
class TemplatesTest {

    private static final Checker CHECKER = Checker.withBuiltInRules();

    /** Types whose template ends with what is to be done by whom until when. */
    private static final Set<String> WITH_ACTIONS =
            Set.of("status-report", "meeting-minutes", "acceptance", "incident-review", "kickoff", "general");

    /** Where a forgotten place is told if not where it stands: it leaves a part of the document empty, or its beginning without a conclusion. */
    private static final Set<String> WHOLE =
            Set.of("completeness/missing-section", "completeness/missing-field", "structure/buried-conclusion");

    record Named(String type, Language language) {

        String name() {
            return type + "." + language.name().toLowerCase(Locale.ROOT);
        }

        FilledTemplate filled() throws IOException {
            DocumentTemplate template = DocumentTemplate.of(type, language)
                    .orElseThrow(() -> new AssertionError("There is no template " + name() + ".md."));
            return FilledTemplate.of(name(), template.text());
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<Named> templates() {
        return CHECKER.documentTypes().stream()
                .flatMap(type -> Stream.of(Language.values()).map(language -> new Named(type, language)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_filled_template_has_no_finding_at_all(Named template) throws IOException {
        CheckedDocument document = check(template.filled().text());
        assertThat(document.findings()).isEmpty();
        assertThat(document.problems()).isEmpty();
        assertThat(document.type()).isEqualTo(template.type());
        assertThat(document.language()).isEqualTo(template.language().name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void its_title_says_what_it_is_even_without_the_front_matter(Named template) throws IOException {
        String text = template.filled().text();
        CheckedDocument document = check(text.substring(text.indexOf("\n# ") + 1));
        assertThat(document.type()).isEqualTo(template.type());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_place_that_was_forgotten_is_an_error(Named template) throws IOException {
        FilledTemplate filled = template.filled();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < filled.slots().size(); i++) {
            texts.add(filled.textWithout(i));
        }
        List<CheckedDocument> documents = check(texts);
        for (int i = 0; i < texts.size(); i++) {
            int at = String.join("", filled.texts().subList(0, i + 1)).length()
                    + String.join("", filled.values().subList(0, i)).length();
            CheckedDocument document = documents.get(i);
            int line = document.source().locate(at).line();
            assertThat(document.findings())
                    .as("%s in line %d", filled.slots().get(i), line)
                    .anyMatch(finding -> finding.severity() == Severity.ERROR)
                    .anyMatch(finding -> tells(finding, line));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_passes_that_is_not_filled_in(Named template) throws IOException {
        String text = DocumentTemplate.of(template.type(), template.language())
                .orElseThrow()
                .text();
        assertThat(check(text).findings())
                .extracting(finding -> finding.rule().toString())
                .contains("precision/placeholder");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void it_tells_its_day_and_its_action_items_with_owner_and_day(Named template) throws IOException {
        CheckedDocument document = check(template.filled().text());
        assertThat(document.date()).contains(LocalDate.of(2026, 12, 4));
        List<Fact> facts = document.facts();
        List<ActionItem> items = all(facts, ActionItem.class);
        assertThat(!items.isEmpty()).isEqualTo(WITH_ACTIONS.contains(template.type()));
        for (ActionItem item : items) {
            assertThat(all(facts, Owner.class)).anyMatch(owner -> owner.itemId() == item.id() && owner.named());
            assertThat(all(facts, Deadline.class))
                    .anyMatch(deadline -> deadline.itemId() == item.id() && deadline.date() != null);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void it_says_in_a_line_what_it_is_for(Named template) {
        String use = DocumentTemplate.of(template.type(), template.language())
                .orElseThrow()
                .use();
        int columns = template.language() == Language.ZH ? 2 * use.length() : use.length();
        assertThat(columns).isBetween(20, 56);
    }

    private static boolean tells(Finding finding, int line) {
        return WHOLE.contains(finding.rule().toString())
                || (finding.start().line() <= line && line <= finding.end().line());
    }

    private static CheckedDocument check(String text) {
        return check(List.of(text)).get(0);
    }

    private static List<CheckedDocument> check(List<String> texts) {
        List<Input> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(new Text(String.format(Locale.ROOT, "draft-%03d.md", inputs.size()), text));
        }
        CheckOptions options = CheckOptions.DEFAULT
                .withProfile(Profile.STRICT)
                .withConfiguration(ConfigurationUse.NONE)
                .withBaseline(BaselineUse.NONE);
        return CHECKER.check(new CheckRequest(inputs, options)).documents();
    }

    private static <T extends Fact> List<T> all(List<Fact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
