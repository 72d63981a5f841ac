package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Passive;
import org.junit.jupiter.api.Test;

class PassiveFactsTest {

    @Test
    void a_passive_says_whether_it_is_ahead_and_who_acts() {
        assertThat(passives("""
                # Notes

                The lab will be moved. It was cleaned by Bo.

                数据需要被处理。报告已被张三删除。
                """)).containsExactly("be moved ahead", "was cleaned by", "被处理 ahead", "被张三删除 by");
    }

    @Test
    void what_may_be_done_is_not_ahead() {
        assertThat(passives("# Notes\n\nA second lab may be rented later. It could be moved. It must be moved.\n"))
                .containsExactly("be rented", "be moved", "be moved ahead");
    }

    @Test
    void words_with_nobody_in_particular_are_impersonal() {
        assertThat(passives("""
                # 记录

                有人跟进。没有人跟进。由张三予以处理。问题已得到解决。得到张三的同意。

                Somebody should call the vendor. If somebody should call, say no.
                """))
                .containsExactly(
                        "有人跟进 impersonal ahead",
                        "予以处理 impersonal ahead by",
                        "得到解决 impersonal",
                        "Somebody should impersonal ahead");
    }

    @Test
    void code_makes_none_and_quotes_are_marked() {
        assertThat(passives("""
                # Notes

                Set `is enabled` there. He wrote “the lab was closed today”.
                """)).containsExactly("was closed quoted");
    }

    @Test
    void what_is_asked_for_is_ahead_and_what_was_or_is_done_is_not() {
        assertThat(passives("""
                # Notes

                The lab should get cleaned. The lab was being cleaned. The lab got cleaned.

                被删除的数据应被恢复。数据将被清理。
                """))
                .containsExactly("get cleaned ahead", "being cleaned", "got cleaned", "被删除", "被恢复 ahead", "被清理 ahead");
    }

    @Test
    void only_what_lies_within_a_quotation_is_quoted() {
        assertThat(passives("""
                # Notes

                “The lab was closed” he wrote. The lab was moved, “we all saw it”, and was sold.

                > The lab was painted.
                """)).containsExactly("was closed quoted", "was moved", "was sold", "was painted quoted");
    }

    @Test
    void who_acts_is_named_in_the_same_clause_and_near() {
        assertThat(passives("""
                # 记录

                由张三牵头，予以处理。

                由张三和李四予以处理。

                由负责华东地区仓储与配送业务的两个项目组的全体成员在五月底之前共同予以处理。
                """))
                .containsExactly("予以处理 impersonal ahead", "予以处理 impersonal ahead by", "予以处理 impersonal ahead");
    }

    private static List<String> passives(String text) {
        return Said.of("notes.md", text).all(Passive.class).stream()
                .map(passive -> passive.text()
                        + (passive.form() == Passive.Form.IMPERSONAL ? " impersonal" : "")
                        + (passive.ahead() ? " ahead" : "")
                        + (passive.quoted() ? " quoted" : "")
                        + (passive.actor() ? " by" : ""))
                .toList();
    }
}
