package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Placeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which placeholders stand for the owner or the day that an open action item lacks. */
class PlaceholderFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        - [ ] TBD: send the plan by 7 March          | TBD for TBD: send the plan by 7 March
        - [ ] Ana: send the plan by TBD              | TBD for Ana: send the plan by TBD
        - [ ] 待定：3月7日前提交方案                 | 待定 for 待定：3月7日前提交方案
        - [ ] Ana: send the plan to TBD by 7 March   | TBD
        - [x] Ana: send the plan by TBD              | TBD
        The place is TBD.                            | TBD
        联系人：待确定                               | 待确定
        > The place is TBD.                          |
        Set the place to `TBD`.                      |
        Name: ________                               | ________
        Signature: ________ Date: ________           |
        甲方代表签字：________ 日期：________          |
        """)
    void a_placeholder_stands_for_what_its_item_lacks(String line, String placeholder) {
        assertThat(placeholders("# Notes, 2 March 2026\n\n## Action items\n\n" + line + "\n"))
                .containsExactlyElementsOf(placeholder == null ? List.of() : List.of(placeholder));
    }

    @Test
    void where_people_sign_by_hand_room_is_no_placeholder() {
        assertThat(placeholders("# Notes, 2 March 2026\n\n## Sign-off\n\nOwner: ______ Date: ______\n\nCost: TBD\n"))
                .containsExactly("TBD");
    }

    @Test
    void a_cell_that_repeats_its_head_in_brackets_says_only_what_belongs_there() {
        assertThat(placeholders("""
                # Notes, 2 March 2026

                | Topic | Comment | Who? |
                | --- | --- | --- |
                | Stalls | [Comments] | [Who?] |
                | Tents | [see above] | Ana |
                """)).containsExactly("[Comments]");
    }

    private static List<String> placeholders(String text) {
        Said said = Said.of("notes.md", text);
        return said.all(Placeholder.class).stream()
                .map(placeholder -> placeholder.text()
                        + said.all(ActionItem.class).stream()
                                .filter(item -> item.id() == placeholder.itemId())
                                .map(item -> " for " + item.text())
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [Clearly motivate the choice of boat]    | yes
        *[Briefly state the aims of the crew]*   | yes
        [What has held up your work so far?]     | yes
        [请在此说明本周的主要工作内容]           | yes
        【简要说明你的工作目标】                 | yes
        [Photographs by the harbour office]      | no
        [照片由港务办公室提供，仅供参考]         | no
        [Describe your boat](https://example.org)| no
        """)
    void a_line_in_brackets_below_a_heading_that_instructs_is_left_from_a_template(String line, String left) {
        String told = "# Report, 2 March 2026\n\n## Aims\n\n" + line + "\nThe boats are to be ready.\n";
        assertThat(placeholders(told)).isEqualTo(left.equals("yes") ? List.of(line.replace("*", "")) : List.of());
    }

    @Test
    void where_several_lines_in_brackets_instruct_the_others_do_too() {
        String text = """
                # Report, 2 March 2026

                ## Aims

                [State the aims of the crew]

                Boats.

                ## Problems

                [What held you up?]

                Rain.

                ## Plan

                [Steps, in weekly blocks]

                Two weeks.

                [Steps, in daily blocks]
                """;
        assertThat(placeholders(text))
                .containsExactly("[State the aims of the crew]", "[What held you up?]", "[Steps, in weekly blocks]");
    }
}
