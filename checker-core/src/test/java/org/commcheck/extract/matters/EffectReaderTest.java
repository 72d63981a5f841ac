package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.EffectiveDate;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectReaderTest {

    private static List<String> effects(String text) {
        return Said.of("change-notice.md", text).words(EffectiveDate.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Change notice: maintenance on 27 March 2026\n",
                "# Change notice\n\nThe service is replaced from 27 March 2026 on.\n",
                "# Change notice\n\nThe service is replaced with immediate effect.\n",
                "# Change notice\n\n| When | 27 March 2026 |\n| --- | --- |\n| What | payment |\n",
                "# 变更通知\n\n即日起更换支付服务。\n",
                "# 变更通知\n\n支付服务已批准更换，2026年3月27日上线。\n",
            })
    void a_day_or_at_once_says_when(String text) {
        assertThat(effects(text)).hasSize(1);
    }

    @Test
    void the_notices_own_day_its_approval_and_what_is_past_say_nothing() {
        assertThat(effects("""
                # Change notice

                Date: 4 March 2026

                The old service was introduced on 3 May 2020. The new one comes in the summer.

                ## Approval

                Eva Berg, 3 March 2026
                """)).isEmpty();
    }

    @Test
    void other_papers_announce_no_change() {
        assertThat(Said.of("plan.md", "# Plan\n\nWe move on 27 March 2026.\n").words(EffectiveDate.class))
                .isEmpty();
    }
}
