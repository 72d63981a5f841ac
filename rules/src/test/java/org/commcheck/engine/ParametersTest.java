package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.api.Test;

/** The numbers that guidelines judge by can be set for a run. */
class ParametersTest {

    private static final RuleId LONG = RuleId.of("structure/long-sentence");
    private static final Draft DRAFT = Draft.of("general", "The tests ran all night long.\n")
            .sentence(1, "The tests ran all night long.", Mood.STATEMENT);

    @Test
    void a_rule_judges_by_the_number_of_the_settings_and_says_it() {
        assertThat(found(Map.of())).isEmpty();
        assertThat(found(Map.of(LONG, Map.of("max-words", 7))))
                .extracting(Finding::message)
                .containsExactly("The sentence has 8 words, more than 7: “The tests ran all night long.”");
    }

    private static List<Finding> found(Map<RuleId, Map<String, Integer>> parameters) {
        RuleChoices choices = new RuleChoices(Set.of(), Set.of(), Map.of(), parameters);
        Settings settings = new Settings(false, Set.of(LONG), choices, Optional.empty());
        List<Fact> facts = DRAFT.facts();
        return RuleRun.RULES.judge(facts, DRAFT.source(), settings).findings();
    }
}
