package org.commcheck.extract.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermScannerTest {

    private static final TermScanner BUILT_IN =
            TermScanner.of(TableFiles.builtIn("terms-en", "terms-zh", "terms-traditional"));

    private static final String HEADER = "list,term,match,only-before,only-after,unless-before,unless-after\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        weak-commitment | We will try to [finish] it. | try to
        weak-commitment | We'll Try  to finish it. | Try  to
        weak-commitment | Bo will hopefully send it. | hopefully
        weak-commitment | We should be able to deliver on Friday. | should be able to
        weak-commitment | Consider adding a test. | Consider
        weak-commitment | Bo will do his best. | do his best
        weak-commitment | 尽量在周五前完成 | 尽量
        weak-commitment | 盡量在週五前完成 | 盡量
        weak-commitment | 争取下周上线 | 争取
        weak-commitment | 原则上同意该方案 | 原则上
        weak-commitment | 有时间的话补充文档 | 有时间的话
        unmeasured-progress | The import is mostly done. | mostly done
        unmeasured-progress | Good progress on the parser. | Good progress
        unmeasured-progress | Everything is going as planned. | going as planned
        unmeasured-progress | 基本完成接口开发 | 基本完成
        unmeasured-progress | 接口开发已基本完成 | 已基本完成
        unmeasured-progress | 项目进展顺利 | 进展顺利
        unmeasured-progress | 测试工作跟进中 | 跟进中
        vague-quantity | We fixed several bugs. | several
        vague-quantity | 还有一些问题没有解决 | 一些
        jargon | Let's circle back on Monday. | circle back
        jargon | We leverage the existing tool. | leverage
        jargon | 打造数据闭环，赋能业务 | 闭环
        negative-phrasing | You failed to attach the form. | You failed to
        negative-phrasing | We can’t refund you. | We can’t
        negative-phrasing | 您没有提供订单号 | 您没有
        blame | The delay is Bo’s fault. | ’s fault
        blame | 都怪测试组 | 都怪
        hedged-apology | We are sorry if you were upset. | sorry if
        hedged-apology | 如给您带来不便，敬请谅解 | 如给您带来
        apology | We apologise for the delay. | apologise
        apology | 對此我們深表歉意 | 歉意
        status-statement | The release is on track. | on track
        status-statement | Status: amber | amber
        status-statement | 整体进度正常 | 正常
        decision-statement | We agreed to drop it. | agreed to
        decision-statement | 会议决定取消活动 | 会议决定
        recommendation | We recommend option B. | We recommend
        recommendation | 建议采用方案二 | 建议采用
        request-statement | Please approve the budget. | Please approve
        request-statement | 请领导批示 | 请领导批示
        """)
    void a_word_of_a_list_is_found(String list, String text, String words) {
        String plain = text.replaceAll("[\\[\\]]", "");
        assertThat(found(list, plain)).as(plain).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        weak-commitment | An attempt to log in fails.
        weak-commitment | A flag that might break the build.
        weak-commitment | Consider the proposal.
        weak-commitment | Consider everything.
        weak-commitment | See maybe.js and @maybe.
        weak-commitment | We go there with Bo (+ maybe others).
        weak-commitment | https://example.org/try to
        weak-commitment | 图标尽量一致
        weak-commitment | 为客户争取时间
        weak-commitment | 争取了三个名额
        unmeasured-progress | Not mostly done.
        unmeasured-progress | Show a good progress bar.
        unmeasured-progress | 基本信息
        unmeasured-progress | 基本完成度
        unmeasured-progress | 未按计划进行
        vague-quantity | How many issues are open?
        vague-quantity | Some day we will know.
        vague-quantity | 左右两侧对齐
        jargon | The leverage ratio is 3.
        jargon | 文字左对齐
        jargon | 闭环控制系统
        negative-phrasing | If you did not order it, tell us.
        negative-phrasing | 如果您没有收到邮件
        blame | The page fault handler runs.
        blame | 主体责任在企业
        status-statement | The green line in the chart.
        status-statement | 红色按钮
        decision-statement | 由成本决定
        decision-statement | 通过接口获取数据
        recommendation | 反馈建议
        request-statement | 提交申请
        """)
    void a_look_alike_is_not(String list, String text) {
        assertThat(found(list, text)).as(text).isEmpty();
    }

    @Test
    void the_longest_match_of_a_list_wins_and_lists_do_not_hide_each_other() {
        TermScanner scanner = scanner("""
                a,good,,,,,
                a,good progress,,,,,
                b,progress,,,,,
                """);
        assertThat(scanner.scan("good progress"))
                .containsExactly(new TermHit(0, 13, "a", "good progress"), new TermHit(5, 13, "b", "progress"));
    }

    @Test
    void a_look_alike_row_hides_what_begins_inside_it() {
        TermScanner scanner = scanner("""
                a,近期,,,,,
                a,临近,except,,,,
                """);
        assertThat(scanner.scan("临近期末")).isEmpty();
        assertThat(scanner.scan("近期")).hasSize(1);
    }

    @Test
    void a_later_row_takes_an_entry_away() {
        TermScanner scanner = scanner("""
                a,(try|tries) to,,,,,
                a,tries to,off,,,,
                """);
        assertThat(scanner.scan("tries to")).isEmpty();
        assertThat(scanner.scan("try to")).hasSize(1);
    }

    @Test
    void an_entry_may_ask_for_a_prefix_or_for_its_case() {
        TermScanner scanner = scanner("""
                a,synerg,prefix,,,,
                a,WIP,case,,,,
                """);
        assertThat(scanner.scan("Synergies, WIP, wip"))
                .extracting(TermHit::term)
                .containsExactly("synerg", "WIP");
    }

    @Test
    void a_pack_need_not_write_the_columns_that_it_does_not_use() {
        Tables tables = Tables.of(List.of(new Tables.Source("ours", "ours.csv", "list,term\na,foo\n")));
        assertThat(TermScanner.of(tables, "ours").scan("a foo")).containsExactly(new TermHit(2, 5, "a", "foo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,x,sometimes,,,,\n", ",x,,,,,\n", "a,,,,,,\n", "a,(x,,,,,\n", "a,(x|(y|z)) b,,,,,\n"})
    void a_row_that_means_nothing_is_an_error_with_its_line(String row) {
        assertThatThrownBy(() -> scanner(row))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("t.csv:2: ");
    }

    @Test
    void matches_of_any_text_are_inside_it_sorted_and_apart_within_their_list() {
        Random random = new Random(7);
        String alphabet = "try to mightmaybe'’- .\n尽量基本完成左右3aZ\uD840\uDC00\uD800，:@";
        for (int round = 0; round < 3000; round++) {
            String text = random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                    .collect(Collectors.joining());
            int before = 0;
            for (TermHit hit : BUILT_IN.scan(text)) {
                assertThat(hit.start()).isGreaterThanOrEqualTo(before).isLessThan(hit.end());
                assertThat(hit.end()).isLessThanOrEqualTo(text.length());
                before = hit.start();
            }
        }
    }

    private static List<String> found(String list, String text) {
        return BUILT_IN.scan(text).stream()
                .filter(hit -> hit.list().equals(list))
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }

    private static TermScanner scanner(String rows) {
        return TermScanner.of(Tables.of(List.of(new Tables.Source("t", "t.csv", HEADER + rows))), "t");
    }
}
