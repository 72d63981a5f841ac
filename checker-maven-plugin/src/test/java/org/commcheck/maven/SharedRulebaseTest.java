package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.junit.jupiter.api.Test;

class SharedRulebaseTest {

    private static final Rulebase RULEBASE = Guidelines.rulebase();

    @Test
    void the_rulebase_is_loaded_once_for_all_modules() throws InterruptedException, ExecutionException {
        AtomicInteger loads = new AtomicInteger();
        SharedRulebase shared = new SharedRulebase(packs -> {
            loads.incrementAndGet();
            return RULEBASE;
        });
        ExecutorService modules = Executors.newFixedThreadPool(4);

        List<Future<Rulebase>> all = IntStream.range(0, 20)
                .mapToObj(i -> modules.submit(() -> shared.get(List.of())))
                .toList();

        for (Future<Rulebase> one : all) {
            assertThat(one.get()).isSameAs(RULEBASE);
        }
        modules.shutdown();
        assertThat(loads).hasValue(1);
    }

    @Test
    void modules_with_other_packs_have_a_rulebase_of_their_own() throws MojoExecutionException {
        List<List<Path>> loads = new ArrayList<>();
        SharedRulebase shared = new SharedRulebase(packs -> {
            loads.add(packs);
            return RULEBASE;
        });
        List<Path> house = List.of(Path.of("house"));

        shared.get(house);
        shared.get(List.of());
        shared.get(List.of(Path.of("house")));

        assertThat(loads).containsExactly(house, List.of());
    }

    @Test
    void a_broken_pack_is_trouble_with_the_set_up() {
        SharedRulebase shared = new SharedRulebase(packs -> {
            throw new ConfigurationException(List.of(new Flaw("house/pack.yml", 2, 1, "There is no key “versoin”.")));
        });

        assertThatThrownBy(() -> shared.get(List.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("A rule pack can't be read:\nhouse/pack.yml:2:1: There is no key “versoin”.");
    }

    @Test
    void a_broken_rulebase_is_trouble_with_the_set_up() {
        SharedRulebase shared = new SharedRulebase(packs -> {
            throw new IllegalStateException("tone/blame.drl has lost its page");
        });

        assertThatThrownBy(() -> shared.get(List.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The rulebase can't be loaded: tone/blame.drl has lost its page");
    }
}
