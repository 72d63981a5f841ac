package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commcheck.CheckOptions;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.Checker;
import org.commcheck.finding.Finding;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int CHECKS = 64;

    /** Each over all example documents, with as many threads of its own as come to it. */
    @Test
    void sixty_four_checks_at_a_time_find_what_one_finds() throws Exception {
        List<List<Finding>> expected = check(Checker.withBuiltInRules(), 1);
        assertThat(expected).isNotEmpty();
        Checker shared = Checker.withBuiltInRules();
        ExecutorService pool = Executors.newFixedThreadPool(CHECKS);
        try {
            CountDownLatch together = new CountDownLatch(CHECKS);
            List<Future<List<List<Finding>>>> checks = new ArrayList<>();
            for (int i = 0; i < CHECKS; i++) {
                int threads = 1 + i % 8;
                checks.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    return check(shared, threads);
                }));
            }
            for (Future<List<List<Finding>>> one : checks) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<List<Finding>> check(Checker checker, int threads) {
        CheckOptions strict =
                CheckOptions.DEFAULT.withProfile(CheckOptions.Profile.STRICT).withThreads(threads);
        CheckRequest request = CheckRequest.of(Path.of("../examples/documents")).with(strict);
        return checker.check(request).documents().stream()
                .map(CheckedDocument::findings)
                .toList();
    }
}
