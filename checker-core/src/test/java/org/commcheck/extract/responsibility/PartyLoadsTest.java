package org.commcheck.extract.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.PartyLoad;
import org.junit.jupiter.api.Test;

class PartyLoadsTest {

    private static List<String> loads(String markdown) {
        Extracted found = Extracted.of("# RACI\n\n" + markdown);
        return found.all(PartyLoad.class).stream()
                .map(load -> found.slice(load) + " " + load.share() + "% of " + load.tasks()
                        + (load.group() ? " group" : ""))
                .toList();
    }

    @Test
    void a_party_that_works_and_answers_counts_once_for_a_task() {
        assertThat(loads("""
                | Task | Ana | Bo | Release team |
                |---|---|---|---|
                | Plan | A/R | C | I |
                | Build | A | R | R |
                | Test | C | A | R |
                """)).containsExactly("Ana 66% of 3", "Bo 66% of 3", "Release team 66% of 3 group");
    }

    @Test
    void tasks_left_empty_do_not_count_and_who_is_only_told_carries_nothing() {
        assertThat(loads("""
                | 任务 | 项目经理 | 开发组 | 客户 |
                |---|---|---|---|
                | 需求 | A | R | I |
                | 培训 | - | - | - |
                """)).containsExactly("项目经理 100% of 1", "开发组 100% of 1 group");
    }

    @Test
    void a_party_in_a_list_stands_where_it_is_first_named() {
        assertThat(loads("""
                ## Plan

                - Responsible: Bo Berg
                - Accountable: Ana Lima
                - Consulted: Cy Dahl
                - Informed: Developers

                ## Build

                - Responsible: Developers
                - Accountable: Ana Lima
                - Consulted: Cy Dahl
                - Informed: Bo Berg
                """)).containsExactly("Bo Berg 50% of 2", "Ana Lima 100% of 2", "Developers 50% of 2 group");
    }
}
