package org.commcheck.extract.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commcheck.extract.series.Followed.chineseMinutes;
import static org.commcheck.extract.series.Followed.last;
import static org.commcheck.extract.series.Followed.minutes;

import java.util.List;
import java.util.stream.IntStream;
import org.commcheck.extract.series.Followed.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of the tasks that were open in the one before it. */
class SeriesItemsTest {

    private static final Issue BEFORE = minutes(
            "2026-03-04",
            "## Action items",
            "",
            "- [ ] Bo: rotate the signing keys by 9 March 2026",
            "- [x] Ana: book the room");

    @Test
    void the_document_before_hands_on_its_open_tasks_with_their_deadlines() {
        Followed followed = last(BEFORE, minutes("2026-03-11", "We met."));

        assertThat(followed.previous()).containsExactly("2026-03-04.md of 2026-03-04");
        assertThat(followed.open()).containsExactly("Bo: rotate the signing keys by 9 March 2026 by 2026-03-09");
        assertThat(followed.said()).isEmpty();
        assertThat(followed.closed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The signing keys were rotated on Monday.",
                "Bo rotated all of the signing keys.",
                "Rotation of signing keys: done."
            })
    void a_sentence_with_half_of_the_words_speaks_of_a_task(String sentence) {
        assertThat(last(BEFORE, minutes("2026-03-11", sentence)).said()).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The signing of the contract is near.", "We met.", "The room was booked."})
    void other_sentences_speak_of_none(String sentence) {
        assertThat(last(BEFORE, minutes("2026-03-11", sentence)).said()).isEmpty();
    }

    @Test
    void a_task_carried_on_is_an_item_again_whoever_does_it_by_whatever_day() {
        assertThat(last(BEFORE, actions("- [ ] Ana: rotate the signing keys by 20 March 2026"))
                        .said())
                .containsExactly(
                        "Ana: rotate the signing keys by 20 March 2026 | item",
                        "Ana: rotate the signing keys by 20 March 2026");
    }

    @Test
    void another_task_with_one_word_in_common_is_another_task() {
        assertThat(last(BEFORE, actions("- [ ] Bo: rotate the duty roster")).said())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - [ ] Bo: rotate the signing keys (because of the audit)              | true
            - [ ] Bo: rotate the signing keys (waiting for the vendor)            | true
            - [ ] Bo: rotate the signing keys by 20 March 2026                    | false
            """)
    void a_reason_may_stand_beside_what_is_carried_on(String item, boolean reasoned) {
        assertThat(last(BEFORE, actions(item)).said())
                .anyMatch(said -> said.contains("| item"))
                .allMatch(said -> said.endsWith("| reason") == reasoned);
    }

    @Test
    void a_reason_below_an_item_is_of_that_item_and_not_of_the_one_above() {
        List<String> said = last(
                        minutes(
                                "2026-03-04",
                                "## Action items",
                                "",
                                "- [ ] Bo: rotate the signing keys",
                                "- [ ] Ana: paint the entrance hall"),
                        actions(
                                "- [ ] Bo: rotate the signing keys",
                                "- [ ] Ana: paint the entrance hall",
                                "",
                                "  Late due to the wet weather."))
                .said();

        assertThat(said).contains("Bo: rotate the signing keys | item");
        assertThat(said)
                .anyMatch(
                        words -> words.startsWith("Ana: paint the entrance hall") && words.endsWith("| item | reason"));
    }

    @Test
    void a_number_names_a_task_however_it_is_worded() {
        Issue before = minutes("2026-03-04", "## Action items", "", "- [ ] AI-7 Bo: rotate the signing keys");

        assertThat(last(before, minutes("2026-03-11", "We closed AI-7 in the call."))
                        .said())
                .containsExactly("We closed AI-7 in the call.");
        assertThat(last(before, actions("- [ ] AI-7 Bo: go on with the vault")).said())
                .anyMatch(said -> said.endsWith("| item"));
        assertThat(last(before, actions("- [ ] AI-8 Bo: rotate the signing keys"))
                        .said())
                .noneMatch(said -> said.endsWith("| item"));
    }

    @Test
    void the_number_of_a_task_may_stand_in_another_cell_of_its_row() {
        Issue before = minutes(
                "2026-03-04",
                "## Action items",
                "",
                "| No. | Action | Owner | Due |",
                "| --- | --- | --- | --- |",
                "| AI-7 | Rotate the signing keys | Bo | 9 March 2026 |");

        Followed followed = last(before, minutes("2026-03-11", "We closed AI-7 in the call."));

        assertThat(followed.open()).containsExactly("Rotate the signing keys by 2026-03-09");
        assertThat(followed.said()).containsExactly("We closed AI-7 in the call.");
    }

    @Test
    void a_row_speaks_of_a_task_with_all_its_cells() {
        Issue later = minutes(
                "2026-03-11",
                "## Review",
                "",
                "| Topic | Outcome |",
                "| --- | --- |",
                "| Signing keys | all rotated |",
                "| Hall | painted |");

        assertThat(last(BEFORE, later).said()).hasSize(1);
    }

    @Test
    void the_place_of_a_mention_is_its_first_sentence_or_cell() {
        Followed followed = last(BEFORE, minutes("2026-03-11", "We met.", "", "Bo has rotated the signing keys."));

        assertThat(followed.said()).containsExactly("Bo has rotated the signing keys.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"All actions from the last meeting are done.", "All previous action items were completed."})
    void one_sentence_may_close_all(String sentence) {
        assertThat(last(BEFORE, minutes("2026-03-11", "We met.", "", sentence)).closed())
                .containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We went through the actions from the last meeting.", "The report is done."})
    void a_sentence_that_only_speaks_of_them_or_of_an_end_closes_none(String sentence) {
        assertThat(last(BEFORE, minutes("2026-03-11", sentence)).closed()).isEmpty();
    }

    @Test
    void chinese_tasks_are_followed_in_chinese() {
        Issue before = chineseMinutes("2026-03-04", "## 待办事项", "", "- [ ] 张三：更换签名密钥");

        assertThat(last(before, chineseMinutes("2026-03-11", "签名密钥已更换。")).said())
                .containsExactly("签名密钥已更换。");
        assertThat(last(before, chineseMinutes("2026-03-11", "会议室已预订。")).said()).isEmpty();
        assertThat(last(before, chineseMinutes("2026-03-11", "上次会议待办均已完成。")).closed())
                .hasSize(1);
    }

    @Test
    void a_long_task_is_handed_on_by_its_beginning_and_at_most_sixty_tasks_are() {
        String words = "check " + "the cable ".repeat(40);
        String[] tasks = IntStream.rangeClosed(1, 61)
                .mapToObj(number -> "- [ ] Bo: label rack " + number)
                .toArray(String[]::new);

        assertThat(last(minutes("2026-03-04", list("- [ ] Bo: " + words.strip())), minutes("2026-03-11", "We met."))
                        .open())
                .singleElement()
                .satisfies(task -> assertThat(task).hasSize(300).startsWith("Bo: check the cable"));
        assertThat(last(minutes("2026-03-04", list(tasks)), minutes("2026-03-11", "We met."))
                        .open())
                .hasSize(60);
    }

    @Test
    void each_task_keeps_its_own_deadline() {
        Issue before = minutes("2026-03-04", list("- [ ] Bo: buy chalk by 9 March 2026", "- [ ] Ana: paint the hall"));

        assertThat(last(before, minutes("2026-03-11", "We met.")).open())
                .containsExactly("Bo: buy chalk by 9 March 2026 by 2026-03-09", "Ana: paint the hall");
    }

    @Test
    void whose_task_it_was_makes_no_difference_however_long_the_name() {
        Issue before = minutes("2026-03-04", list("- [ ] Bartholomew Featherstone: rotate keys"));

        assertThat(last(before, actions("- [ ] Ana: rotate keys")).said()).contains("Ana: rotate keys | item");
    }

    @Test
    void half_of_the_words_are_enough_for_a_sentence_but_not_for_another_item() {
        Issue before = minutes("2026-03-04", list("- [ ] Bo: rotate the vault signing keys"));

        assertThat(last(before, minutes("2026-03-11", "The vault keys are new."))
                        .said())
                .containsExactly("The vault keys are new.");
        assertThat(last(before, actions("- [ ] Bo: polish the vault keys")).said())
                .isEmpty();
    }

    private static Issue actions(String... items) {
        return minutes("2026-03-11", list(items));
    }

    private static String list(String... items) {
        return "## Action items\n\n" + String.join("\n", items);
    }
}
