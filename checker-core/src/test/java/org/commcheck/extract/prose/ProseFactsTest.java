package org.commcheck.extract.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.Enumeration;
import org.commcheck.extract.NegativePhrase;
import org.commcheck.extract.Passage;
import org.commcheck.extract.Purpose;
import org.commcheck.extract.Readability;
import org.commcheck.extract.Sentence.Place;
import org.commcheck.extract.Shout;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseFactsTest {

    private static final String HARD =
            "Comprehensive harmonisation of administrative responsibilities necessitates interdisciplinary coordination. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We read 1,240 files and mended 31 of 50 by hand.             | en | 11 | 3
        Version 2.4.1 went out on 2 March 2026 at 18:00, see #310.    | en | 12 | 0
        The tests took 95 minutes, and 98.5 % of them passed.         | en | 10 | 2
        本周导入1240个文件，31个有误。                                       | zh | 12 | 2
        3月2日18:00发布2.4.1版本。                                        | zh | 10 | 0
        """)
    void a_paragraph_is_counted(String text, String language, int size, int figures) {
        assertThat(Said.of("a.md", text).all(Passage.class)).singleElement().satisfies(passage -> {
            assertThat(passage.language()).isEqualTo(language);
            assertThat(passage.place()).isEqualTo(Place.PARAGRAPH);
            assertThat(passage.figures()).isEqualTo(figures);
            assertThat(passage.size()).isEqualTo(size);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n| - | - |\n| 1 | 2 |\n",
                "![Figures](figures.png)\n",
                "### More\n\n![Figures](f.png)\n"
            })
    void a_table_or_picture_illustrates_its_section(String picture) {
        String text = "# T\n\n## One\n\nText.\n\n" + picture + "\n## Two\n\nMore.\n";
        assertThat(Said.of("a.md", text).all(Passage.class))
                .filteredOn(passage -> passage.text().matches("Text\\.|More\\."))
                .extracting(Passage::illustrated)
                .containsExactly(true, false);
    }

    @Test
    void items_cells_and_quotes_are_told_apart() {
        assertThat(Said.of("a.md", "- item\n\n> quote\n\n| a |\n| - |\n| cell |\n")
                        .all(Passage.class))
                .extracting(Passage::place)
                .containsExactly(Place.LIST_ITEM, Place.CELL, Place.CELL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It (1) is fast, (2) is cheap, and (3) works.                                  | 3 | (1) is fast, (2) is cheap, and (3) works
        We need a) time b) money.                                                     | 2 | a) time b) money
        One was too slow; the other did not start; the third was lost.                | 3 | One was too slow; the other did not start; the third was lost
        We moved the service, added the index, removed the job, and renamed it twice. | 3 | We moved the service, added the index, removed the job
        好处：①缩短排队；②承担测试；③保持缓存。                                             | 3 | ①缩短排队；②承担测试；③保持缓存
        本周迁移了服务，补上了索引，删除了报表。                                               | 3 | 本周迁移了服务，补上了索引，删除了报表
        """)
    void points_in_a_row_are_counted(String text, int points, String words) {
        assertThat(Said.of("a.md", text).all(Enumeration.class)).singleElement().satisfies(enumeration -> {
            assertThat(enumeration.points()).isGreaterThanOrEqualTo(points);
            assertThat(enumeration.text()).startsWith(words);
        });
    }

    @Test
    void connectives_count_points_across_sentences() {
        String text = "首先，迁移服务。其次，补上索引。再次，删除报表。最后，统一名称。";
        assertThat(Said.of("a.md", text).all(Enumeration.class))
                .singleElement()
                .satisfies(enumeration -> assertThat(enumeration.points()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana, Bo, Cy and Di read it.",
                "When it stopped, the shift, who knew it, called Ana.",
                "1. one\n2. two\n3. three\n",
                "1、一\n2、二\n3、三\n",
                "See 3.1 (1) and version 2.0.",
                "导入停止之后，夜班联系了李工，于是恢复。",
            })
    void names_stories_and_lists_are_no_points(String text) {
        assertThat(Said.of("a.md", text).all(Enumeration.class)).isEmpty();
    }

    @Test
    void long_words_raise_the_grade_and_the_longest_sentence_is_told() {
        assertThat(Said.of(
                                "a.md",
                                HARD.repeat(6)
                                        + "This is a plain sentence with somewhat more words than all of the others.")
                        .all(Readability.class))
                .singleElement()
                .satisfies(measured -> {
                    assertThat(measured.language()).isEqualTo("en");
                    assertThat(measured.grade()).isGreaterThan(20);
                    assertThat(measured.text()).startsWith("This is a plain sentence");
                });
    }

    @Test
    void chinese_is_measured_by_its_sentences() {
        String sentence = "夜班同事发现数据导入停止之后先后重启了服务和整台机器。";
        assertThat(Said.of("a.md", sentence.repeat(5)).all(Readability.class))
                .singleElement()
                .satisfies(measured -> assertThat(measured.sentenceSize()).isEqualTo(26));
    }

    @Test
    void short_texts_lists_of_words_code_and_quotes_are_not_measured() {
        String text = HARD + "\n\n> " + HARD.repeat(9) + "\n\n" + "- Harmonisation prerequisites\n".repeat(40)
                + "\nUse `x.y`. ".repeat(40);
        assertThat(Said.of("a.md", text).all(Readability.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # Resource request: a tester                                | Resource request
        # Weekly report\\n\\nFor information: all is well.            | For information
        # Weekly report\\n\\nPlease approve the budget by Friday.     | Please
        # Minutes\\n\\n## Agenda\\n\\n1. Import                         | Agenda
        # 周报\\n\\n请各位领导知悉：进度正常。                               | 各位
        # 会议纪要\\n\\n会议目的：确定上线时间                               | 会议目的
        ---\\npurpose: approval\\n---\\n# Plan\\n\\nText.               | approval
        """)
    void title_lead_fields_and_sections_say_what_is_wanted(String text, String words) {
        assertThat(Said.of("a.md", text.replace("\\n", "\n")).words(Purpose.class))
                .anySatisfy(purpose -> assertThat(purpose).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Weekly report\n\nAll is well.\n\n## Issues\n\nPlease restart it.\n", "# 周报\n\n进度正常。\n"})
    void the_kind_of_paper_and_later_requests_are_no_purpose(String text) {
        assertThat(Said.of("a.md", text).all(Purpose.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We cannot refund the postage.                      | We cannot   | false
        We cannot refund it, but we can send a new one.    | We cannot   | true
        You failed to send the form.                       | You failed to | false
        运费我们无法退还。                                    | 无法         | false
        运费我们无法退还，但可以免除下次运费。                     | 无法         | true
        """)
    void a_no_is_told_with_what_can_be_done_beside_it(String text, String words, boolean offered) {
        assertThat(Said.of("a.md", text).all(NegativePhrase.class))
                .singleElement()
                .satisfies(phrase -> {
                    assertThat(phrase.text()).isEqualTo(words);
                    assertThat(phrase.offered()).isEqualTo(offered);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Users cannot log in.",
                "We can't find the cause yet.",
                "It is not impossible.",
                "用户无法登录。",
                "如果你没有收到表格，请联系李工。",
                "Did you not see it? Why have you never asked?",
                "> We cannot refund it.",
                "Attendees: Ana, Bo\n\nAna: We cannot do that.",
            })
    void faults_conditions_questions_and_what_others_said_are_no_noes(String text) {
        assertThat(Said.of("a.md", text).all(NegativePhrase.class)).isEmpty();
    }

    @Test
    void shouts_are_told_apart_and_code_quotes_and_speakers_are_left_alone() {
        String text =
                "Attendees: Ana, Bo\n\nDO NOT TOUCH it!!\n\n`DO NOT TOUCH`\n\n> STOP IT NOW!!\n\nBo: STOP IT NOW!!\n";
        assertThat(Said.of("a.md", text).all(Shout.class))
                .extracting(shout -> shout.text() + " " + shout.marks())
                .containsExactly("DO NOT TOUCH false", "!! true");
    }
}
