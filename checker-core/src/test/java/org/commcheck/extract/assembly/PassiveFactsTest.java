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
