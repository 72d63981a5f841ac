package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.extract.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that are off make no difference to those that are on, whether they are kept from firing or are not there at all. */
class RuleNetsTest {

    private static final RuleNets NETS = RuleRun.RULES.rules();
    private static final Set<String> ENABLED = RuleRun.RULES.catalog().enabled(Settings.RECOMMENDED);
    private static final RuleNet ONLY = NETS.only(ENABLED);

    static List<RuleRun> runs() {
        return RuleRun.all();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_net_of_some_rules_judges_as_they_do_among_all(RuleRun run) {
        List<Fact> facts = RuleRun.RULES.known(run.facts(), Settings.RECOMMENDED);
        Outcome only = session(facts).run(ONLY, facts);
        assertThat(only.problems()).isEmpty();
        assertThat(only.offences())
                .containsExactlyInAnyOrderElementsOf(
                        session(facts).run(NETS.all(), facts).offences());
    }

    @Test
    void a_choice_that_judges_many_documents_gets_a_net_of_its_own() {
        RuleNets.Chosen chosen = NETS.choose(ENABLED);
        assertThat(chosen.net()).isSameAs(NETS.all());
        for (int document = 0; document < 1000; document++) {
            chosen.net();
        }
        assertThat(chosen.net()).isNotSameAs(NETS.all()).isSameAs(chosen.net());
    }

    private static RuleSession session(List<Fact> facts) {
        return new RuleSession("draft.md", ENABLED::contains, Limits.forFacts(facts.size()));
    }
}
