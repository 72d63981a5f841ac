package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Owner: Ana Lima                        | Owner
            负责人：王芳                           | 负责人
            Risk (impact: high): vendor late       | Risk (impact: high)
            Done?: yes                             | Done?
            Who writes it? (Owner: Ana)            |
            是否支持访客预订？（负责人：陈思）     |
            供应商延期（应对：每周跟进）           |
            Meet at 10:30                          |
            时　　间：3月6日                       | 时间
            主 持 人：王芳                         | 主持人
            王芳 李强：汇报                        | 王芳 李强
            会议 地点：三楼                        | 会议 地点
            """)
    void a_key_stands_before_a_colon_of_the_line_itself(String line, String key) {
        assertThat(Label.at(line, 0, line.length()).map(Label::key).orElse(null))
                .isEqualTo(key);
    }
}
