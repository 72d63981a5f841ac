package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.junit.jupiter.api.Test;

class SharedCheckerTest {

    @Test
    void the_rulebase_is_loaded_once_for_all_modules() throws InterruptedException, ExecutionException {
        AtomicInteger loads = new AtomicInteger();
        AtomicInteger checks = new AtomicInteger();
        SharedChecker checker = new SharedChecker(() -> {
            loads.incrementAndGet();
            return request -> {
                checks.incrementAndGet();
                return new CheckReport(List.of(), List.of());
            };
        });
        ExecutorService modules = Executors.newFixedThreadPool(4);

        List<Future<CheckReport>> reports = IntStream.range(0, 20)
                .mapToObj(i -> modules.submit(() -> checker.check(CheckRequest.of(Path.of("docs")))))
                .toList();
        for (Future<CheckReport> report : reports) {
            report.get();
        }
        modules.shutdown();

        assertThat(loads).hasValue(1);
        assertThat(checks).hasValue(20);
    }
}
