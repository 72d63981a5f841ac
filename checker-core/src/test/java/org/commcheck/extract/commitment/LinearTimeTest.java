package org.commcheck.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes that would take many minutes if any step looked at a whole list, or at all headings, for each line. */
class LinearTimeTest {

    private static final int LINES = 20_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"## Topic\" | \"Owner: Bo\n\n\"",
                "\"## Topic\" | \"## Topic\n\nOwner: Bo\n\n\"",
                "\"## Action items\" | \"### Send it\n\nOwner: Bo\n\n\"",
                "\"## Action items\n\n- Send it\" | \"  - Owner: Bo\n\"",
                "\"## Action items\n\n- Send it\" | \"- Owner: Bo\n\"",
                "\"## Topic\n\n- Assigned the sections:\" | \"  - Overview - Bo Chen\n\"",
                "\"## Action items\" | \"### Ana Lima\n\n- Send it\n\n\"",
                "\"Ana noted a few ways\n\" | \"- Send it\n\"",
                "\"## Open points from last time\n\n- The hall:\" | \"  - Ana Lima: send the plan\n\"",
                "\"## Agenda\" | \"- Overview - Bo Chen\n\"",
                "\"## 下周计划\" | \"遗留问题：需与社区对齐测试标准用例。\n\"",
                "\"## 讨论\" | \"- 统一整理：王小雨\n\"",
                "\"| 议题 | 纪要 |\n| --- | --- |\" | \"| 甲 | 遗留问题：<br>1）补充说明<br>以上由李强负责 |\n\"",
                "\"## 下周计划\" | \"李四：完成测试\n\n\"",
                "\"Present: Ana Lima\n\n- Next steps\" | \"  - Ana, what about the hall\n\"",
                "\"## Topic\n\n- Lockers\" | \"  - Next week: the letter\n\"",
                "\"## Topic\n\n- Why did you come, all of you, to this hall?\" | \"  - We will see the hall\n\"",
                "\"Attendees: [Bo Berg](mailto:bo@example.org)\" | \" [Ana Lima](mailto:ana@example.org)\"",
                "\"## Action items\n\n- \" | \"@Ana Lima \"",
                "\"## 验收结论\n\n同意\" | \"甲方代表：　乙方代表：\"",
                "\"Next week:\" | \"Send the letter\n\"",
                "\"## 讨论\" | \"登录页错位（前端解决）\n\"",
                "\"## 待办事项\" | \"- 提交方案\n  - 负责人：王芳\n\"",
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void minutes_take_time_in_proportion_to_their_length(String head, String line) {
        String minutes = "# Minutes, 4 March 2026\n\n" + head + "\n" + line.repeat(LINES);
        assertThat(Items.facts(minutes)).isNotEmpty();
    }
}
