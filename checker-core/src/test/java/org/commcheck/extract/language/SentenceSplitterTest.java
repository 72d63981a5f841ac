package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(TableFiles.builtIn("abbreviations"));

    /** The text with a bar at each border; a line break is shown as {@code /}. */
    private static String split(String text) {
        List<String> sentences = new ArrayList<>();
        for (Span span : SPLITTER.split(text)) {
            sentences.add(text.substring(span.start(), span.end()).replace('\n', '/'));
        }
        return String.join(" | ", sentences);
    }

    private static void assertSplit(String marked) {
        assertThat(split(marked.replace(" | ", " "))).isEqualTo(marked);
    }

    /** Chinese sentences follow each other without a blank. */
    private static void assertSplitWide(String marked) {
        assertThat(split(marked.replace(" | ", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana called. | Bo wrote. | Cy slept.",
                "Is it done? | Yes! | What next?!",
                "is it done? | yes, since noon. | nice.",
                "we met today. | everything went well.",
                "The build is out. | iOS users must wait.",
                "It took 5. | Nobody knows why.",
                "Sprint 12. | Ana leads it.",
                "The budget is 3.5 M. | Finance agreed.",
                "3 people came. | 4 people called in.",
                "Wait... | Now go.",
                "Really?? | Yes.",
                "“Ship it.” | Then he left.",
                "He said \"Ship it.\" | Then he left.",
                "(All tests pass.) | We ship.",
                "We ship (all tests pass). | Then we rest.",
                "See the log.[3] | It is long.",
                "Done. 🎉 | Next: the tests.",
                "Done! ✅👍 | Next.",
                "We say no. | Next item.",
                "You and I. | The rest stays.",
                "He met Jonas and I. | The rest stays.",
                "We meet at 5 p.m. | The rest stays.",
                "We sell pens, etc. | The rest stays.",
                "It took 12. | 3 people came.",
                "We like Yahoo! | The rest stays.",
                "It works in the U.S. | The rest stays.",
                "At 5 a.m. Mr. Wu came. | He left the hall at 6 P.M. | Ms. Lima stayed.",
            })
    void a_mark_before_a_new_beginning_ends_a_sentence(String text) {
        assertSplit(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 2.4.1 costs $3.50 or 1.000,50 euro",
                "Write to ana.lima@example.org or see https://example.org/a.b?c=d. | She answers.",
                "Open config.yml and run foo.sh. | Then restart.",
                "See No. 5, Fig. 3 and pp. 12-14 of vol. 2",
                "Mr. Chen, Dr. Lima and Prof. E. M. Wu agree",
                "Ask e.g. Ana, i.e. the lead, or sales vs. support",
                "Pitt & Co. at noon, Acme Inc. Europe at one",
                "They work for Acme Inc. | They like it.",
                "It starts at 5 p.m. EST and ends at 6 p.m. | Ana takes notes.",
                "On Dec. 31 and by Fri. March 6",
                "We ship by Fri. | Bo tests.",
                "The U.S. Senate and the E.U. Council met in the U.S. | They agreed.",
                "We make a team, you and I. | Did you see Albert I. Jones?",
                "We bring tea, cake, etc. | Bo brings cups.",
                "She works at Yahoo! in the new office",
                "“Ship it!” he said",
                "\"Really?\" asked Bo",
                "So we -- who knew? -- had won",
                "He wondered . . . what to do",
                "It was ... well, slow",
                "1. Call Bo",
                "a.) Call Bo",
                "We take 2. as read",
            })
    void a_mark_inside_ends_nothing(String text) {
        assertSplit(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is done.|The rest stays.",
                "We met on Monday.|Mr. Wu came and paid 1,000.|That is all.",
                "Is it done?|We hope so!|It is late.",
                "Read from System.In here",
                "Call foo.The() or tea.The.cake",
                "We use Node.JS and ASP.NET here",
                "See example.Org for more",
            })
    void a_blank_that_was_forgotten_before_a_sentence_is_seen(String marked) {
        assertThat(split(marked.replace("|", ""))).isEqualTo(marked.replace("|", " | "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周五上线。 | 请大家确认！ | 有问题吗？ | 没有。",
                "太好了！！！ | 真的吗？！ | 好。",
                "他说：“明天上线。” | 大家同意了。",
                "他說：「明天上線。」 | 大家同意了。",
                "（已完成。） | 下一步部署。",
                "口号是“加油！”的那个组先走。",
                "我们看《走吧！爸爸》好吗？ | 好！",
                "这个嘛……再说吧。 | 好的……",
                "版本v2.3.1已发布，占比3.5%。 | 第1项完成；第2项未完成。",
                "做完了. | 下一步是测试。",
            })
    void chinese_marks_end_a_sentence_wherever_they_stand(String text) {
        assertSplitWide(text);
    }

    @Test
    void both_languages_may_stand_in_one_text() {
        assertThat(split("版本已发布。Next step: test it. 然后部署。OK! 好的"))
                .isEqualTo("版本已发布。 | Next step: test it. | 然后部署。 | OK! | 好的");
    }

    @Test
    void a_line_break_is_a_blank_unless_a_sentence_is_over() {
        assertThat(split("We ship\non Friday.\nthen we rest")).isEqualTo("We ship/on Friday. | then we rest");
        assertThat(split("We ship\n \nThen we rest")).isEqualTo("We ship | Then we rest");
        assertThat(split("Ask Dr.\nLima, e.g.\nnow")).isEqualTo("Ask Dr./Lima, e.g./now");
    }

    @Test
    void items_in_one_line_are_told_apart() {
        assertSplit("1. Call Bo | 2. Write to Cy | 3. Rest");
        assertSplit("1.) Call Bo. | 2.) Write to Cy.");
        assertSplit("(a) tea | (b) cake");
        assertSplit("• tea | • cake");
        assertSplit("1、完成测试 | 2、上线部署");
        assertSplit("See 1. above and 2. below");
        assertSplit("1. Pay for 5. items");
    }

    @Test
    void nothing_has_no_sentences() {
        assertThat(SPLITTER.split("")).isEmpty();
        assertThat(SPLITTER.split(" \n\u3000\u00A0")).isEmpty();
    }

    @Test
    void sentences_are_trimmed_and_hold_all_that_is_no_blank() {
        List<String> pieces = List.of(
                "a", "Bo", " ", "  ", "\n", "\n\n", ".", "...", "!", "?", "。", "”", "“", "(", ")", "1", "2.", "Dr",
                "e.g.", "好", "；", "…", "🎉", "\u3000", "•", "-", "U.S.", "\uD83C", "《", "》", "'", "[1]", "、", ":",
                "x@y.z");
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            String text = random.ints(random.nextInt(40), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            assertCovers(text, SPLITTER.split(text));
        }
    }

    private static void assertCovers(String text, List<Span> spans) {
        int behind = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(behind);
            assertThat(span.length()).isPositive();
            assertThat(text.substring(behind, span.start())).matches("[\\s\\u3000\\u00A0]*");
            assertThat(text.substring(span.start(), span.end())).doesNotMatch("(?s)\\s.*|.*\\s");
            behind = span.end();
        }
        assertThat(text.substring(behind)).matches("[\\s\\u3000\\u00A0]*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {". ", "! ", "1. 2. 3. ", "\n ", "。", "🎉 ", "x.", "A. ", "x.” ", "Mr. ", "( ", "“", "- . ", "? -"
            })
    @Timeout(30)
    void the_time_is_linear(String piece) {
        String text = piece.repeat(100_000);
        assertThat(SPLITTER.split(text)).allMatch(span -> span.end() <= text.length());
    }
}
