package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailChargesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            断连的问题 （客户端解决）           | 客户端
            图片加载慢（陈冠宇处理）            | 陈冠宇
            登录页错位（前端组跟进）            | 前端组
            压缩是否打开（鹏鹏和芋艿负责）      | 鹏鹏, 芋艿
            快取沒有更新（後端修復）            | 後端
            """)
    void brackets_at_the_end_of_a_line_say_who_does_it(String line, String owners) {
        assertThat(Items.ofMinutes("## 讨论", "", line)).containsExactly(line.strip() + " | " + owners);
        assertThat(Items.ofMinutes("## 讨论", "", "- " + line)).containsExactly(line.strip() + " | " + owners);
    }

    @Test
    void each_line_has_its_own_and_days_may_stand_beside_the_name() {
        assertThat(Items.ofMinutes("## 讨论", "", "断连的问题（客户端解决）", "终端卡顿", "是否压缩（3月9日前给结论，鹏鹏和芋艿负责）"))
                .containsExactly("断连的问题（客户端解决） | 客户端", "是否压缩（3月9日前给结论，鹏鹏和芋艿负责） | 鹏鹏, 芋艿 | by 3月9日前");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "登录页错位（前端已解决）",
                "文档缺失（王芳上周处理了）",
                "客户端优化方案（一起看）",
                "退款流程（人工处理）",
                "并发请求（异步处理）",
                "（前端负责）",
                "登录页（前端负责）的错位",
                "以上内容（专人负责）"
            })
    void brackets_that_hand_nothing_out(String line) {
        assertThat(Items.ofMinutes("## 讨论", "", line)).isEmpty();
    }

    @Test
    void what_was_done_is_no_item() {
        assertThat(Items.ofMinutes("## 本周进展", "", "- 登录页错位（前端负责）")).isEmpty();
    }
}
