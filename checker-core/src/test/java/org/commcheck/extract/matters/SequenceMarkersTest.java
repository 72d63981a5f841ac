package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.SequenceMarker;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What places a point in a sequence, and what it follows. */
class SequenceMarkersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Step 1: stop; Step 3: start; Step 4: go        | 1<0 3<1 4<3
        第一步：停机；第二步：启动；第四步：检查       | 1<0 2<1 4<2
        一、停机；二、启动；四、检查                   | 1<0 2<1 4<2
        （一）停机；（二）启动；（三）检查             | 1<0 2<1 3<2
        1、停机；2、启动；6、检查                      | 1<0 2<1 6<2
        1、停机；2、启动；7、检查                      | 1<0 2<1
        1、停机；3、启动；2、检查                      | 1<0 3<1
        2、停机；3、启动                               |
        1、停机；1、启动；2、检查                      | 1<0 1<0 2<1
        九、停机                                       |
        """)
    void numbers_of_one_style_that_begin_with_one_and_rise_are_a_sequence(String clauses, String markers) {
        assertThat(markers("# Guide\n\n" + clauses.replace("; ", "\n\n").replace("；", "\n\n") + "\n"))
                .isEqualTo(markers == null ? "" : markers);
    }

    @Test
    void chinese_numbers_count_beyond_ten() {
        String lines = String.join(
                "\n\n", "一、甲", "二、甲", "三、甲", "四、甲", "五、甲", "六、甲", "七、甲", "八、甲", "九、甲", "十、甲", "十一、甲", "十二、甲");

        assertThat(markers("# 指南\n\n" + lines + "\n")).endsWith("9<8 10<9 11<10 12<11");
        assertThat(markers("# 指南\n\n## 十、甲\n\n好。\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十一, 21",
        "參, 3",
        "12, 12",
        "十十, -1",
        "一二, -1",
        "二十一二, -1",
        "甲, -1",
        "甲十, -1",
        "十甲, -1",
        "12345, -1",
        "'', -1"
    })
    void small_numbers_are_read_in_digits_and_in_characters(String text, int value) {
        assertThat(Numeral.of(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "99, 九十九"})
    void small_numbers_are_written_in_characters(int value, String text) {
        assertThat(Numeral.chinese(value)).isEqualTo(text);
    }

    @Test
    void numbers_inside_a_paragraph_count_behind_the_end_of_a_clause() {
        assertThat(markers("# 指南\n\n步骤：1）停机；2）启动；3）检查。\n")).isEqualTo("1<0 2<1 3<2");
        assertThat(markers("# Guide\n\nDo this: (1) stop; (2) start; (4) check.\n"))
                .isEqualTo("1<0 2<1 4<2");
        assertThat(markers("# Guide\n\nDo this, (1) stop, (2) start.\n")).isEmpty();
    }

    @Test
    void a_number_that_stands_between_elsewhere_is_not_left_out() {
        assertThat(markers("# Guide\n\nStep 1: stop\n\nThen follows 2. Here\n\nStep 3: start\n"))
                .isEqualTo("1<0 3<2");
    }

    @Test
    void headings_count_under_their_heading_and_dates_do_not_count() {
        assertThat(markers("# Guide\n\n## 1. Stop\n\nA.\n\n## 2. Start\n\nB.\n\n## 4. Check\n\nC.\n"))
                .isEqualTo("1<0 2<1 4<2");
        assertThat(markers("# Guide\n\n## 1. Stop\n\n### 1.1 One\n\nA.\n\n### 1.3 Three\n\nB.\n\n### 2.2 Two\n\nB.\n"))
                .isEqualTo("1<0 1<0 3<1");
        assertThat(markers("# Log\n\n## 1 March 2026\n\nA.\n\n### 2 March 2026\n\nB.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Firstly, stop it. Secondly, start it.                  | 1<0 2<1
        First, stop it. Then start it. Finally check it.       | 1<0 2<1
        一是停机。二是启动。三是检查。                         | 1<0 2<1 3<2
        首先，停机。其次，启动。最后，检查。                   | 1<0 2<1
        一是停机。二是启动。四是检查。                         | 1<0 2<1 4<2
        First, stop it. Second, start it. Second, check it.    | 1<0 2<1
        First, stop it. Third, check it.                       | 1<0 3<1
        First, stop it. The third step checks it.              | 1<0 2<1
        第一，停机。第三，检查。                               | 1<0 3<1
        Second, start it. Third, check it.                     |
        We stop first, then go.                                |
        First, stop it.                                        |
        First, stop these:                                     |
        """)
    void connectives_count_from_an_opening_on_that_goes_on(String text, String markers) {
        assertThat(markers("# Guide\n\n" + text + "\n")).isEqualTo(markers == null ? "" : markers);
    }

    @Test
    void a_sequence_of_connectives_ends_with_its_section() {
        assertThat(markers("# Guide\n\n## One\n\nFirst, stop it.\n\nSecond, start it.\n\n## Two\n\nThird, check it.\n"))
                .isEqualTo("1<0 2<1");
        assertThat(markers("# Guide\n\n## One\n\nFirst, stop it.\n\n## Two\n\nSecond, start it.\n"))
                .isEmpty();
        assertThat(markers("First, stop it.\n\nSecond, start it.\n")).isEqualTo("1<0 2<1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Step 1: stop",
                "> First, stop it. Second, start it.",
                "| Step 1: stop |\n| --- |\n| Step 2: start |"
            })
    void what_others_said_and_cells_do_not_count(String text) {
        assertThat(markers("# Guide\n\n" + text + "\n")).isEmpty();
    }

    @Test
    void each_opening_begins_a_sequence_of_its_own() {
        List<SequenceMarker> markers = Said.of(
                        "guide.md",
                        "# Guide\n\n1、停机\n\n2、启动\n\nFirst, stop it. Second, start it. First, look at it. Second, go.\n")
                .all(SequenceMarker.class);

        assertThat(markers).extracting(SequenceMarker::group).containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(markers).extracting(SequenceMarker::order).containsExactly(0, 1, 0, 1, 0, 1);
    }

    private static String markers(String text) {
        return String.join(
                " ",
                Said.of("guide.md", text).all(SequenceMarker.class).stream()
                        .map(marker -> marker.value() + "<" + marker.previous())
                        .toList());
    }
}
