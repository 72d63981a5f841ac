package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote a document and who met, where no field of their own says so. */
class BylineTest {

    @ParameterizedTest
    @CsvSource({
        "'Author: Jonas Frey, 6 November 2026', Jonas Frey, 2026-11-06",
        "'Author: Jonas Frey (November 6, 2026)', Jonas Frey, 2026-11-06",
        "编写：冯杰　2026年11月6日, 冯杰, 2026-11-06",
        "作者：冯杰 2026/11/6, 冯杰, 2026-11-06"
    })
    void a_field_may_hold_who_wrote_it_and_when(String line, String author, String day) {
        Said said = Said.of("outage.md", "# Outage of the shop\n\n" + line + "\n\nThe shop was down.\n");
        assertThat(values(said, "author")).containsExactly(author);
        assertThat(said.all(DocumentDate.class))
                .extracting(date -> date.date().toString())
                .containsExactly(day);
    }

    @Test
    void a_field_of_a_group_may_hold_when_it_wrote() {
        assertThat(Said.of(
                                "request.md",
                                "# Request for two servers\n\nRequested by: Web team (Ana Lima), 16 November 2026\n\nWe ask for two.\n")
                        .all(DocumentDate.class))
                .extracting(date -> date.date().toString())
                .containsExactly("2026-11-16");
    }

    @Test
    void a_number_behind_a_name_that_is_no_day_stays_with_it() {
        Said said =
                Said.of("outage.md", "# Outage of the shop\n\nAuthor: Jonas Frey, room 214\n\nThe shop was down.\n");
        assertThat(values(said, "author")).containsExactly("Jonas Frey, room 214");
        assertThat(said.all(DocumentDate.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"马婷⏎2026年11月20日, 马婷", "客服部　李娜⏎2026年11月20日, 客服部　李娜", "马婷⏎⏎2026年11月20日, 马婷", "后勤处⏎2026年11月20日, 后勤处"})
    void who_signs_a_report_is_its_author(String signature, String author) {
        Said said = Said.of("report.md", "# 仓库搬迁周报\n\n整体正常。\n\n" + signature.replace('⏎', '\n') + "\n");
        assertThat(values(said, "author")).containsExactly(author);
    }

    @ParameterizedTest
    @ValueSource(strings = {"下次例会前完成\n2026年11月20日", "特此说明。\n\n2026年11月20日", "马婷\n见附件"})
    void what_is_nobody_s_name_or_stands_above_no_day_signs_nothing(String end) {
        assertThat(values(Said.of("report.md", "# 仓库搬迁周报\n\n整体正常。\n\n" + end + "\n"), "author"))
                .isEmpty();
    }

    @Test
    void a_mail_about_a_week_is_of_its_end() {
        Said said =
                Said.of("mail.md", "Subject: Weekly status, 16 to 20 Nov 2026\nFrom: Marta Jelinek\n\nAll is well.\n");
        assertThat(said.all(DocumentDate.class))
                .extracting(date -> date.date().toString())
                .containsExactly("2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present were Ana Lima, Bo Ek and Cy Okoro.",
                "The meeting was attended by Ana Lima, Bo Ek and Cy Okoro.",
                "In attendance were Ana Lima, Bo Ek, and Cy Okoro; the chair opened the meeting at 10:00."
            })
    void a_sentence_says_who_met(String sentence) {
        assertThat(present("# Minutes, 4 March 2026\n\n" + sentence + "\n"))
                .containsExactly("Ana Lima", "Bo Ek", "Cy Okoro");
    }

    @Test
    void a_chinese_sentence_says_who_met_and_who_was_missing() {
        assertThat(present("# 会议纪要\n\n3月4日下午，参加的有彭丽、蔡俊、范雨，请假的有罗敏、何平。\n")).containsExactly("彭丽", "蔡俊", "范雨");
        assertThat(Said.of("minutes.md", "# Minutes\n\nPresent were Ana Lima and Bo Ek. Apologies from Cy Okoro.\n")
                        .all(Attendee.class))
                .filteredOn(attendee -> !attendee.present())
                .extracting(Attendee::text)
                .containsExactly("Cy Okoro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participants were asked to bring figures.",
                "The release was cut by Ana Lima and Bo Ek.",
                "Changes included Docker and Maven.",
                "问题有登录、支付、退款。"
            })
    void other_sentences_say_nothing_of_it(String sentence) {
        assertThat(present("# Minutes, 4 March 2026\n\n" + sentence + "\n")).isEmpty();
    }

    @Test
    void a_note_about_observers_is_nobody_s_name() {
        assertThat(
                        present(
                                "# Minutes, 4 March 2026\n\n## Attendees\n\nNote: Observers of this committee register first.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Thomas Miller | Thomas Miller
        王小明        | 王小明
        Harbour crew  |
        """)
    void a_name_below_the_title_that_is_no_section_is_the_author(String line, String author) {
        String text = "## Boat house report\n\n#### *" + line + "*\n\n## Progress\n\nThe roof is on.\n";
        assertThat(values(Said.of("report.md", text), "author"))
                .isEqualTo(author == null ? List.of() : List.of(author));
    }

    @ParameterizedTest
    @CsvSource({"Execution date: 28/04/2026, 28/04/2026", "测试日期：2026年4月28日, 2026年4月28日"})
    void the_day_of_a_test_is_a_date(String line, String day) {
        assertThat(values(Said.of("test.md", "# Acceptance test\n\n" + line + "\n"), "date"))
                .containsExactly(day);
    }

    private static List<String> present(String text) {
        return Said.of("minutes.md", text).all(Attendee.class).stream()
                .filter(Attendee::present)
                .map(Attendee::text)
                .toList();
    }

    private static List<String> values(Said said, String name) {
        return said.all(Field.class).stream()
                .filter(field -> field.name().equals(name))
                .map(Field::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Student, Role", "Author, Chapter", "姓名, 分工"})
    void a_column_of_people_is_no_field(String people, String what) {
        String table = "# Status report\n\n| " + people + " | " + what
                + " |\n| --- | --- |\n| Ana Lima | Lamps |\n| Bo Berg | Doors |\n";
        assertThat(values(Said.of("report.md", table), "author")).isEmpty();
    }

    @Test
    void a_table_of_fields_may_begin_with_the_author() {
        String table = "# Status report\n\n| Author | Ana Lima |\n| --- | --- |\n| Date | 2026-03-04 |\n| Room | 3 |\n";
        assertThat(values(Said.of("report.md", table), "author")).containsExactly("Ana Lima");
    }
}
