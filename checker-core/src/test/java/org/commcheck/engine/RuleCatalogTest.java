package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.Parameter;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Wording;
import org.junit.jupiter.api.Test;

class RuleCatalogTest {

    private final RuleCatalog catalog = new RuleCatalog(
            List.of(Samples.guideline("b/strict", true, ""), Samples.guideline("a/plain", false, "", "odd")));

    @Test
    void guidelines_are_sorted_by_id() {
        assertThat(catalog.guidelines())
                .extracting(guideline -> guideline.id().toString())
                .containsExactly("a/plain", "b/strict");
        assertThat(catalog.find(RuleId.of("a/plain"))).isPresent();
        assertThat(catalog.find(RuleId.of("a/none"))).isEmpty();
    }

    @Test
    void the_profile_says_which_rules_fire_unless_they_are_named() {
        assertThat(catalog.enabled(Settings.RECOMMENDED)).containsExactlyInAnyOrder("a/plain", "a/plain: odd");
        assertThat(catalog.enabled(Settings.STRICT)).containsExactlyInAnyOrder("a/plain", "a/plain: odd", "b/strict");
        Settings named = new Settings(false, Set.of(RuleId.of("b/strict")), RuleChoices.NONE, Optional.empty());
        assertThat(catalog.enabled(named)).containsExactly("b/strict");
    }

    @Test
    void the_settings_change_the_numbers_of_one_guideline() {
        Guideline.Parameter words = new Guideline.Parameter("max-words", 40, 1, 99, new Wording("Words", "词"));
        RuleCatalog numbers = new RuleCatalog(List.of(counting("a/one", words), counting("a/two", words)));
        RuleChoices choices =
                new RuleChoices(Set.of(), Set.of(), Map.of(), Map.of(RuleId.of("a/two"), Map.of("max-words", 35)));
        Settings changed = new Settings(true, Set.of(), choices, Optional.empty());
        assertThat(numbers.parameters(Settings.STRICT))
                .containsExactly(Parameter.of("a/one", "max-words", 40), Parameter.of("a/two", "max-words", 40));
        assertThat(numbers.parameters(changed))
                .containsExactly(Parameter.of("a/one", "max-words", 40), Parameter.of("a/two", "max-words", 35));
    }

    @Test
    void what_is_said_of_a_guideline_counts_before_the_profile_and_a_named_one_before_all() {
        RuleId plain = RuleId.of("a/plain");
        RuleId strict = RuleId.of("b/strict");
        RuleChoices choices = new RuleChoices(Set.of(strict), Set.of(plain), Map.of(), Map.of());

        assertThat(catalog.enabled(new Settings(false, Set.of(), choices, Optional.empty())))
                .containsExactly("b/strict");
        assertThat(catalog.enabled(new Settings(false, Set.of(plain), choices, Optional.empty())))
                .containsExactlyInAnyOrder("a/plain", "a/plain: odd");
    }

    @Test
    void two_pages_with_one_id_and_rules_without_a_page_are_refused() {
        assertThatThrownBy(() -> new RuleCatalog(
                        List.of(Samples.guideline("a/b", true, ""), Samples.guideline("a/b", false, ""))))
                .hasMessage("two pages have the id a/b");
        assertThatThrownBy(() -> catalog.entry("a/plain: rare")).hasMessage("no page knows the rule “a/plain: rare”");
    }

    private static Guideline counting(String id, Guideline.Parameter parameter) {
        Guideline plain = Samples.guideline(id, true, "");
        return new Guideline(
                plain.id(),
                true,
                plain.status(),
                plain.types(),
                plain.since(),
                plain.source(),
                plain.grounds(),
                List.of(parameter),
                false);
    }
}
