package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.extract.Fact;
import org.drools.model.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;

/**
 * A rulebase is a set of judgements: neither the order in which its rules were loaded nor the one in which the facts come may show. Nor does any
 * rule feed itself: they fire about as often as there are facts at most, and the limit that stops them is ten thousand times that.
 */
class RuleOrderTest {

    private static final int SEEDS = 3;

    /** So many rules may fire on one fact; each firing is one report. */
    private static final int FEW = 10;

    private static final List<KieBase> SHUFFLED = new ArrayList<>();

    static List<RuleRun> runs() {
        return RuleRun.all();
    }

    @BeforeAll
    static void shuffle_the_rules() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Model> models = new ArrayList<>();
            for (String name : RuleRun.RULES.models()) {
                models.add(shuffled(load(name), random));
            }
            Collections.shuffle(models, random);
            SHUFFLED.add(ExecutableModel.of(models, RuleOrderTest.class.getClassLoader()));
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_order_of_rules_and_facts_makes_no_difference(RuleRun run) {
        List<Offence> expected = run.offences().toList();
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Fact> facts = new ArrayList<>(RuleRun.RULES.known(run.facts(), Settings.STRICT));
            Collections.shuffle(facts, new Random(seed));
            Outcome outcome = session(facts).run(SHUFFLED.get(seed), facts);
            assertThat(outcome.problems()).isEmpty();
            assertThat(outcome.offences()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_rules_stay_far_below_the_limit(RuleRun run) {
        assertThat(run.offences()).hasSizeLessThan(FEW + run.facts().size());
    }

    private static RuleSession session(List<Fact> facts) {
        return new RuleSession("draft.md", rule -> true, Limits.forFacts(facts.size()));
    }

    private static Model load(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The same model, but that it tells its rules in another order. */
    private static Model shuffled(Model model, Random random) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, model.getRules().size()).boxed().toList());
        Collections.shuffle(order, random);
        return (Model) Proxy.newProxyInstance(
                Model.class.getClassLoader(), new Class<?>[] {Model.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getRules")) {
                        return order.stream().map(model.getRules()::get).toList();
                    }
                    try {
                        return method.invoke(model, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
