package org.commcheck.extract.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Option;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways that a document to choose by offers. */
class OptionsTest {

    @Test
    void lines_of_a_paragraph_that_begin_in_bold_are_options() {
        assertThat(
                        options(
                                "## Options\n\n**A – Leave it.** No cost.\n**B – One number.** A menu.\n**C – A call centre.** Dear.\n"))
                .containsExactly("0 A – Leave it.", "1 B – One number.", "2 C – A call centre.");
        assertThat(options("## Options\n\nWe could **rent** or buy.\n")).hasSize(2);
    }

    @Test
    void labels_count_once_wherever_they_stand() {
        assertThat(options(
                        "## Option A: rent\n\nOption A is cheap.\n\n## Option B: buy\n\nOption B is not, option A is."))
                .containsExactly("0 Option A", "1 Option B");
        assertThat(options("方案一租用，方案二购买。方案一便宜。")).containsExactly("0 方案一", "1 方案二");
    }

    @Test
    void a_section_or_a_table_lists_them() {
        assertThat(options("## Options\n\n- Rent\n- Buy\n  - It is dear.\n")).containsExactly("0 Rent", "1 Buy");
        assertThat(options("## Options\n\n| Option | Costs |\n| --- | --- |\n| Rent | 4 |\n| Buy | 9 |\n"))
                .containsExactly("0 Rent", "1 Buy");
        assertThat(options("## Options\n\n| | Rent | Buy |\n| --- | --- | --- |\n| Costs | 4 | 9 |\n"))
                .containsExactly("0 Rent", "1 Buy");
    }

    @Test
    void to_alternatives_the_proposal_is_the_first() {
        assertThat(options("## Alternative options\n\n- Rent\n- Buy\n")).containsExactly("1 Rent", "2 Buy");
        assertThat(options("## 备选方案\n\n- 租用\n- 购买\n")).containsExactly("1 租用", "2 购买");
        assertThat(options("## Alternatives considered\n\n- Rent\n- Buy\n")).containsExactly("1 Rent", "2 Buy");
        assertThat(options("## Alternatives\n\n| Option | Costs |\n| --- | --- |\n| Rent | 4 |\n| Buy | 9 |\n"))
                .containsExactly("1 Rent", "2 Buy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        You can choose between renting, leasing or buying it.  | 3
        You can choose between renting and buying it.          | 2
        The gap between renting and buying it can be chosen.   | 0
        You can choose: rent it or buy it.                     | 2
        We rent it or buy it.                                  | 0
        您可以选择退款或者换货。                               | 2
        您可以选择以下方案：一是11月16日安装，并减免安装费；二是全额退款。 | 2
        You can choose: (1) a new sofa (2) your money back (3) a voucher. | 3
        You may choose between a refund and a voucher of 40 pounds. | 2
        您可以在退款和代金券之间选择。 | 2
        安装延误，一是缺货，二是人手不足。                     | 0
        """)
    void a_sentence_may_offer_a_choice(String text, int size) {
        assertThat(options(text)).hasSize(size);
    }

    @Test
    void a_list_behind_words_that_offer_a_choice_is_one() {
        assertThat(options("You can choose:\n\n- rent it\n- lease it\n  - for years\n- buy it\n\nWe ask you to."))
                .containsExactly("0 rent it", "1 lease it", "2 buy it");
    }

    @Test
    void the_plan_of_a_proposal_that_offers_nothing_else_is_its_only_option() {
        assertThat(options("## 方案\n\n租用三号楼。\n")).containsExactly("0 方案");
        assertThat(options("## 方案\n\n租用三号楼。\n\n## 备选方案\n\n- 自建机房\n")).containsExactly("1 自建机房");
    }

    @Test
    void other_documents_have_none() {
        assertThat(Said.of("notes.md", "# Meeting minutes\n\n## Options\n\n- Rent\n- Buy\n")
                        .all(Option.class))
                .isEmpty();
    }

    private static List<String> options(String text) {
        return Said.of("proposal.md", "# Proposal: a new lab\n\n" + text + "\n").all(Option.class).stream()
                .map(option -> option.order() + " " + option.text())
                .toList();
    }
}
