package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.language.PlaceholderSpan.Kind;
import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderScannerTest {

    private static final PlaceholderScanner SCANNER =
            PlaceholderScanner.of(TableFiles.builtIn("placeholders", "terms-traditional"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        MARKER | TBD | TBD
        MARKER | Venue: tba. | tba
        MARKER | Release date still TBC | TBC
        MARKER | Impact: XXX users | XXX
        MARKER | Owner: ??? | ???
        MARKER | Adjourned by ??? | ???
        MARKER | 由???记录 | ???
        MARKER | Lorem ipsum dolor sit amet | Lorem ipsum
        MARKER | Details needed | Details needed
        MARKER | 地点：待定 | 待定
        MARKER | 预计节省 XXX 元 | XXX
        MARKER | 平均响应 XXX 秒 | XXX
        MARKER | “Fast” takes XXX seconds | XXX
        MARKER | 「XXX」负责 | XXX
        MARKER | 負責人：待填寫 | 待填寫
        MARKER | 编号 ××× | ×××
        MARKER | 简报网址： xxx | xxx
        MARKER | xxx | xxx
        MARKER | TODO | TODO
        MARKER | The summary (TODO). | TODO
        TASK_MARKER | TODO: write the tests | TODO
        TASK_MARKER | TODO Robin: order chairs | TODO
        SLOT | Dear <name>, | <name>
        SLOT | <your company> | <your company>
        SLOT | Held on [date] in [location]. | [date]
        SLOT | [Project Name] status report | [Project Name]
        SLOT | [insert the number of users] | [insert the number of users]
        SLOT | Hello {name}! | {name}
        SLOT | Date: YYYY-MM-DD | YYYY-MM-DD
        SLOT | 日期：YYYY年MM月DD日 | YYYY年MM月DD日
        SLOT | 于XX月XX日召开 | XX月XX日
        SLOT | 20XX年度总结 | 20XX年
        SLOT | 日期：XXXX年XX月XX日 | XXXX年XX月XX日
        SLOT | 截止XX日 | XX日
        SLOT | Due YYYY/MM/DD. | YYYY/MM/DD
        SLOT | Due DD.MM.YYYY | DD.MM.YYYY
        SLOT | 【项目名称】周报 | 【项目名称】
        SLOT | 汇报人：某某 | 某某
        SLOT | 会议由【姓名】主持 | 【姓名】
        SLOT | 会议由【主持人】宣布开始 | 【主持人】
        SLOT | The plan was shown by [presenter]. | [presenter]
        SLOT | 【姓名】 您好！ | 【姓名】
        SLOT | 【联系人】 | 【联系人】
        BLANK | Signed: ________ | ________
        BLANK | 共____人 | ____
        BLANK | ... | ...
        BLANK | …… | ……
        INSTRUCTION | Describe the impact here. | Describe the impact here
        INSTRUCTION | Give a summary of the week in two or three sentences. | Give a summary of the week in two or three sentences
        INSTRUCTION | Insert company logo here | Insert company logo here
        INSTRUCTION | Click or tap here to enter text. | Click or tap here to enter text
        INSTRUCTION | 请在此处填写会议结论 | 请在此处填写
        INSTRUCTION | 请填写项目名称 | 请填写项目
        INSTRUCTION | 简要描述故障经过 | 简要描述故障
        INSTRUCTION | 响应时间（请以实测数据替换） | 实测数据替换
        """)
    void text_of_a_template_is_found_with_its_kind(Kind kind, String text, String words) {
        assertThat(SCANNER.scan(text)).as(text).first().satisfies(span -> {
            assertThat(text.substring(span.start(), span.end())).isEqualTo(words);
            assertThat(span.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We closed all TBD items.",
                "Remove the TODO list.",
                "Size XXXL is sold out",
                "CVE-2024-XXXX",
                "Why does it fail???",
                "Really?? Yes.",
                "List<String> names",
                "Write to <ana@example.org>",
                "See <https://example.org/name>",
                "- [x] done, [ ] open, [1] cited",
                "[Matt M] agrees",
                "<sarang> hello",
                "[name](https://example.org)",
                "GET /users/{name}/date",
                "Hello ${name}",
                "Dear {{ name }}, {{date}} {% name %}",
                "Dates have the format YYYY-MM-DD.",
                "日期格式为 YYYY-MM-DD",
                "call __init__ first",
                "snake____case",
                "They need ___ stuff, like this",
                "And so on...",
                "Wait … what?",
                "Click here",
                "List the files. They are here.",
                "Put it here: the shelf",
                "五月发布（待定）",
                "待定位的问题",
                "张某某说",
                "请填写报名问卷",
                "一月二日",
                "【联系人】 李小明",
                "【主持人】会议现在开始",
                "[Presenter] shows the plan",
                "The plan was shown by [Ana]",
                "【时间】3月5日下午",
                "王芳简要描述故障经过",
                "用实测数据替换了估算值",
                "2x年",
                "see xxx there",
                "Love: xxx and hugs",
                "@todo later",
                "DD and MM are letters",
                "The array a[date] is sorted",
                "首页显示「剩余 XXX 天」",
                "提示文案：还有 XXX 秒",
                "It says “XXX seconds left”.",
                "Message: XXX points to go",
            })
    void look_alikes_are_not(String text) {
        assertThat(SCANNER.scan(text)).as(text).isEmpty();
    }

    @Test
    void spans_of_any_text_are_inside_it_sorted_and_apart() {
        RandomTexts.over("TBDODXx?_.<>[]{}%年月日待定 nameYMD-/请填写此处!：\n\uD840\uDC00\uD800", 5000)
                .forEach(text -> {
                    int behind = 0;
                    for (PlaceholderSpan span : SCANNER.scan(text)) {
                        assertThat(span.start()).as(text).isGreaterThanOrEqualTo(behind);
                        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                        behind = span.end();
                    }
                });
    }
}
