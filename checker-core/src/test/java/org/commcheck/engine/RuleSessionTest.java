package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;

import java.util.List;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Parameter;
import org.commcheck.finding.Problem;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.consequence.DroolsImpl;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

class RuleSessionTest {

    private static final Limits GENEROUS = Limits.forFacts(2);
    private static final List<Fact> FACTS = List.of(Samples.item(0, "tidy up"), Samples.item(10, "lock up"));
    private static final Variable<ActionItem> ITEM = declarationOf(ActionItem.class);
    private static final Global<Findings> FINDINGS = globalOf(Findings.class, "test", Findings.GLOBAL);

    /** What a rule does with the item that it matched. */
    @FunctionalInterface
    private interface Act {
        void on(Drools drools, ActionItem item, Findings findings);
    }

    private final Rule reporting = rule("test/every-item", item -> true, RuleSessionTest::report);

    @Test
    void every_match_is_reported_with_rule_range_and_reasons() {
        Outcome outcome = run(GENEROUS, reporting);
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.offences())
                .containsExactlyInAnyOrder(
                        new Offence("test/every-item", FACTS.get(0).range(), "tidy up", FACTS.subList(0, 1)),
                        new Offence("test/every-item", FACTS.get(1).range(), "lock up", FACTS.subList(1, 2)));
    }

    @Test
    void a_rule_that_is_off_reports_nothing() {
        Outcome outcome = new RuleSession("a.md", rule -> false, GENEROUS).run(ruleBase(reporting), FACTS);
        assertThat(outcome.offences()).isEmpty();
        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void a_consequence_that_throws_is_a_problem_and_the_other_rules_still_report() {
        Rule broken = rule("test/broken", item -> true, (drools, item, findings) -> {
            throw new IllegalStateException("out of paper");
        });
        Outcome outcome = run(GENEROUS, broken, reporting);
        assertThat(outcome.offences()).hasSize(2);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("a.md"))
                .extracting(Problem::message)
                .asString()
                .contains("test/broken", "out of paper");
    }

    @Test
    void a_condition_that_throws_is_a_problem() {
        Rule broken = rule("test/broken", item -> item.text().charAt(99) == 'x', RuleSessionTest::report);
        Outcome outcome = run(GENEROUS, broken, reporting);
        assertThat(outcome.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("StringIndexOutOfBoundsException");
    }

    @Test
    void a_rule_that_feeds_itself_is_stopped_and_named() {
        Rule endless = rule("test/endless", item -> true, (drools, item, findings) -> {
            report(drools, item, findings);
            drools.insert(Samples.item(item.id() + 1, "again"));
        });
        Outcome outcome = run(new Limits(50, Long.MAX_VALUE), endless);
        assertThat(outcome.offences()).hasSize(50);
        assertThat(outcome.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("test/endless", "50 times");
    }

    @Test
    void a_run_that_takes_too_long_is_stopped() {
        Outcome outcome = run(new Limits(1_000, 0), reporting);
        assertThat(outcome.offences()).isEmpty();
        assertThat(outcome.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("test/every-item");
    }

    @Test
    void no_run_leaves_anything_behind_for_the_next_however_it_ended() {
        Rule delicate = rule("test/delicate", item -> item.text().charAt(3) != 'x', (drools, item, findings) -> {
            report(drools, item, findings);
            if (item.text().equals("break")) {
                throw new IllegalStateException("out of paper");
            }
            drools.insert(Samples.item(item.id() + 1, "derived"));
        });
        RuleNet net = new RuleNet(ruleBase(delicate, reporting));
        List<Fact> breaking = List.of(Samples.item(0, "tidy up"), Samples.item(10, "break"));
        List<Fact> failing = List.of(Samples.item(0, "tidy up"), Samples.item(10, "up"));
        Limits few = new Limits(50, Long.MAX_VALUE);
        for (List<Fact> facts : List.of(FACTS, breaking, failing, FACTS.subList(0, 1), List.<Fact>of(), FACTS)) {
            Outcome fresh = new RuleSession("a.md", rule -> true, few).run(ruleBase(delicate, reporting), facts);
            Outcome again = new RuleSession("a.md", rule -> true, few).run(net, facts);
            assertThat(again.offences()).containsExactlyInAnyOrderElementsOf(fresh.offences());
            assertThat(again.derived()).containsExactlyInAnyOrderElementsOf(fresh.derived());
            assertThat(again.cut()).isEqualTo(fresh.cut());
            assertThat(again.problems()).hasSameSizeAs(fresh.problems());
        }
    }

    @Test
    void facts_that_can_make_no_rule_fire_stay_outside() {
        RuleNet net =
                new RuleNet(ruleBase(rule("test/up", item -> item.text().endsWith("up"), RuleSessionTest::report)));
        KieSession session = net.open(new Findings());
        assertThat(net.looksAt(FACTS.get(0), session)).isTrue();
        assertThat(net.looksAt(Samples.item(0, "tidy"), session)).isFalse();
        assertThat(net.looksAt(Parameter.of("test/up", "most", 1), session)).isFalse();
        session.dispose();
    }

    private static void report(Drools drools, ActionItem item, Findings findings) {
        findings.report(((DroolsImpl) drools).getRule(), item.range(), item.text(), item);
    }

    private static Rule rule(String name, Predicate1<ActionItem> condition, Act act) {
        return PatternDSL.rule("test", name)
                .build(
                        pattern(ITEM).expr(name, condition),
                        on(ITEM, FINDINGS).execute((drools, item, findings) -> act.on(drools, item, findings)));
    }

    private static Outcome run(Limits limits, Rule... rules) {
        return new RuleSession("a.md", rule -> true, limits).run(ruleBase(rules), FACTS);
    }

    private static KieBase ruleBase(Rule... rules) {
        ModelImpl model = new ModelImpl().withRules(List.of(rules)).addGlobal(FINDINGS);
        return ExecutableModel.of(List.of(model), RuleSessionTest.class.getClassLoader());
    }
}
