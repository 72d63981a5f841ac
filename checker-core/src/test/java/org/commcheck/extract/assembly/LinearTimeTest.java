package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long paragraphs that would take minutes if any reader looked at the whole paragraph for each of its sentences. */
class LinearTimeTest {

    private static final int LENGTH = 150_000;
    private static final int MEETINGS = 3_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First, we stop it. Then we start it. ",
                "首先，停机。其次，启动。",
                "Who pays for it? Ana will send the plan by Friday. ",
                "王芳负责提交方案，周五前完成。",
                "由张三负责，李四配合。",
                "请王小明在周五前向客户说明。",
                "We decided to move. Ana agreed. ",
                "The tests are mostly done. ",
                "The outage was caused by a full disk because nobody looked. ",
                "Eva Berg is our contact point and answers 3 questions. ",
                "“We will do it very soon now”, he said. ",
                "完成3项。见http://example.org/4。",
                "TBD and xxx and [date]. ",
                "Schedule the visit for 5 March; Bo will book it for 6 March. ",
                "The API (Application Programming Interface) was moved by us. ",
                "If it fails, the team lead is told within 2 hours. "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_paragraph_takes_time_in_proportion_to_its_length(String sentences) {
        String paragraph = sentences.repeat(LENGTH / sentences.length());
        Said said = Said.of("notes.md", "# Minutes, 4 March 2026\n\n" + paragraph + "\n");
        assertThat(said.all(Sentence.class)).hasSizeGreaterThan(LENGTH / 80);
    }

    /** Lines without mark-up, and lines of dashes that may draw tables. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present\nAna Lima\n",
                "Next steps\n\nBo calls the bank.\n\n",
                "本周工作\n1、完成联调\n",
                "Next\n- call Bo\n",
                "+--+--+\n",
                "+--+--+\n| a | b |\n",
                "x\n-- --\n",
                "----\nhead\n--- ---\nrow\n\n",
                "a\tb\n",
                "a\tb\tc\nd\te\n",
                "==a [b]{.c} ",
                "整理文档  王小雨  3月4日\n"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_text_without_marks_takes_time_in_proportion_to_its_lines(String lines) {
        assertThat(Said.of("notes.md", lines.repeat(LENGTH / lines.length())).all(DocumentInfo.class))
                .isNotEmpty();
    }

    /** Each meeting knows who was at all the others, and each field of status looks for the sentence that holds it. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_log_takes_time_in_proportion_to_its_entries() {
        StringBuilder log = new StringBuilder("# Minutes\n\n");
        for (int meeting = 0; meeting < MEETINGS; meeting++) {
            log.append("## ").append(LocalDate.of(2000, 1, 3).plusDays(meeting)).append("\n\nAttendees: ");
            for (char letter = 'a'; letter <= 'h'; letter++) {
                log.append("Ana ").append(surname(letter, meeting)).append(letter == 'h' ? "\n\n" : ", ");
            }
            log.append("### Status: amber\n\nWe met. Ana ")
                    .append(surname('a', meeting))
                    .append(" will write.\n\n");
        }

        assertThat(Said.of("minutes.md", log.toString()).all(DocumentInfo.class))
                .hasSize(MEETINGS);
    }

    /** Another one for each letter and number: {@code Blkma}. */
    private static String surname(char first, int number) {
        StringBuilder name = new StringBuilder().append(Character.toUpperCase(first));
        for (int rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.append("son").toString();
    }
}
