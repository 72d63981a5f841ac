package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.finding.Problem;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** A rule that throws is named, however it was compiled. */
class BrokenRulesTest {

    private static final String BROKEN_CONDITION = """
            package org.commcheck.rules.broken;
            import org.commcheck.engine.Findings;
            import org.commcheck.extract.ActionItem;
            global Findings findings;
            rule "broken/condition"
            when
                $item : ActionItem( text.charAt( 99 ) == 'x' )
            then
                findings.report( drools.getRule(), $item.range(), $item.text(), $item );
            end
            """;
    private static final String BROKEN_CONSEQUENCE = BROKEN_CONDITION
            .replace("broken/condition", "broken/consequence")
            .replace("text.charAt( 99 ) == 'x'", "open")
            .replace("$item.text(), $item", "$item.text().substring( 99 ), $item");

    @Test
    void a_condition_that_throws_is_told_with_its_rule() {
        KieHelper rules = new KieHelper().addContent(BROKEN_CONDITION, ResourceType.DRL);
        for (KieBase base : List.of(rules.build(), rules.build(ExecutableModelProject.class))) {
            assertThat(run(base).problems())
                    .singleElement()
                    .extracting(Problem::message)
                    .asString()
                    .contains("broken/condition", "text.charAt( 99 )", "StringIndexOutOfBoundsException");
        }
    }

    @Test
    void a_consequence_that_throws_is_told_with_its_rule_once() {
        KieHelper rules = new KieHelper().addContent(BROKEN_CONSEQUENCE, ResourceType.DRL);
        for (KieBase base : List.of(rules.build(), rules.build(ExecutableModelProject.class))) {
            assertThat(run(base).problems())
                    .singleElement()
                    .extracting(Problem::message)
                    .asString()
                    .contains("broken/consequence", "StringIndexOutOfBoundsException");
        }
    }

    private static Outcome run(KieBase base) {
        Draft draft =
                Draft.of("general", "- [ ] one\n- [ ] two\n").open(1, "one").open(2, "two");
        return new RuleSession("a.md", rule -> true, Limits.forFacts(3)).run(base, draft.facts());
    }
}
