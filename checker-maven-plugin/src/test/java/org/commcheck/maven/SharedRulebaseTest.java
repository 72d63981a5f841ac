package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class SharedRulebaseTest {

    private static final Rulebase RULEBASE = Guidelines.rulebase();

    @Test
    void the_rulebase_is_loaded_once_for_all_modules() throws InterruptedException, ExecutionException {
        AtomicInteger loads = new AtomicInteger();
        SharedRulebase shared = new SharedRulebase(() -> {
            loads.incrementAndGet();
            return RULEBASE;
        });
        ExecutorService modules = Executors.newFixedThreadPool(4);

        List<Future<Rulebase>> all = IntStream.range(0, 20)
                .mapToObj(i -> modules.submit(shared::get))
                .toList();

        for (Future<Rulebase> one : all) {
            assertThat(one.get()).isSameAs(RULEBASE);
        }
        modules.shutdown();
        assertThat(loads).hasValue(1);
    }

    @Test
    void a_broken_rulebase_is_trouble_with_the_set_up() {
        SharedRulebase shared = new SharedRulebase(() -> {
            throw new IllegalStateException("tone/blame.drl has lost its page");
        });

        assertThatThrownBy(shared::get)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The rulebase can't be loaded: tone/blame.drl has lost its page");
    }
}
