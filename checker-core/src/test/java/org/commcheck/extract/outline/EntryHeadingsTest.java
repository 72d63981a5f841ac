package org.commcheck.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;

/** Points of minutes that their author made headings. */
class EntryHeadingsTest {

    private static Outline outline(String markdown) {
        return Outline.of(new DocumentParser().parse(SourceText.of("notes.md", markdown)));
    }

    private static List<String> items(String markdown) {
        return outline(markdown).units().stream()
                .filter(Unit::isItem)
                .map(Unit::words)
                .toList();
    }

    @Test
    void numbered_headings_with_nothing_under_them_are_entries() {
        String minutes = """
                #### 第2次會議記錄 2026/03/04

                ##### 1. 決定題目：認識老樹
                ##### 2. 不需於企劃書中附帶相關課程成績
                ##### 3. 分工
                - 前端：王小雨
                ##### 4. 統整：王小雨
                """;
        assertThat(items(minutes)).containsExactly("決定題目：認識老樹", "不需於企劃書中附帶相關課程成績", "前端：王小雨", "統整：王小雨");
        assertThat(outline(minutes).headings().stream().map(Heading::words))
                .containsExactly("第2次會議記錄 2026/03/04", "3. 分工");
    }

    @Test
    void titles_of_sections_that_are_still_to_be_written_stay_headings() {
        assertThat(items("""
                # 周报

                ## 1. 本周工作

                ## 2. 存在的问题

                ## 3. 下周工作计划
                """)).isEmpty();
        assertThat(items("""
                # Minutes

                ## 1. Topic: the budget of next year

                ## 2. The hall, and who pays for it
                """)).isEmpty();
    }
}
