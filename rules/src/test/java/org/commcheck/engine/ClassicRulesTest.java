package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.commcheck.engine.RuleSession.Limits;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools has two ways of compiling a rule that were made apart from each other. Where they differ, one is wrong, and with it the rule that
 * runs.
 */
class ClassicRulesTest {

    private static final Path RULES = Path.of("src/main/resources/org/commcheck/rules");

    private static KieBase classic;

    static List<RuleRun> runs() {
        return RuleRun.all();
    }

    @BeforeAll
    static void compile() throws IOException {
        ClassLoader loader = ClassicRulesTest.class.getClassLoader();
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.default", "mvel");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, loader));
        try (Stream<Path> files = Files.walk(RULES)) {
            files.filter(file -> file.toString().endsWith(".drl"))
                    .forEach(file -> builder.add(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL));
        }
        assertThat(builder.getErrors()).isEmpty();
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
        configuration.setOption(AlphaThresholdOption.get(Integer.MAX_VALUE));
        InternalRuleBase base = (InternalRuleBase) KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        classic = (KieBase) base;
    }

    @ParameterizedTest
    @MethodSource("runs")
    void both_ways_of_compiling_the_rules_report_the_same(RuleRun run) {
        List<Offence> compiled = new RuleSession("draft.md", rule -> true, Limits.forFacts(100))
                .run(classic, RuleRun.RULES.known(run.facts(), Settings.STRICT))
                .offences();
        assertThat(compiled).containsExactlyInAnyOrderElementsOf(run.offences().toList());
    }
}
