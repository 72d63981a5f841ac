package org.commcheck.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.CharSigns;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void each_heading_has_the_units_under_it_those_of_its_sub_sections_included() {
        Outline outline = markdown("""
                We met.

                # Minutes

                Ana wrote.

                ## Progress

                Bo built.

                ## Risks
                """);

        assertThat(headings(outline))
                .containsExactly(
                        "0 Minutes, level 1, under -1, 1..3",
                        "1 Progress, level 2, under 0, 2..3",
                        "2 Risks, level 2, under 0, 3..3, empty");
        assertThat(outline.units()).extracting(Unit::words).containsExactly("We met.", "Ana wrote.", "Bo built.");
        assertThat(outline.units()).extracting(Unit::index).containsExactly(0, 1, 2);
        assertThat(outline.units()).extracting(Unit::heading).containsExactly(-1, 0, 1);
    }

    @Test
    void a_heading_stands_within_itself_and_all_above_it() {
        Outline outline = markdown("# Minutes\n\n## Progress\n\n### Test\n\nDone.\n\n## Risks\n\nNone.\n");

        assertThat(outline.within(2, 2)).isTrue();
        assertThat(outline.within(2, 1)).isTrue();
        assertThat(outline.within(2, 0)).isTrue();
        assertThat(outline.within(3, 1)).isFalse();
        assertThat(outline.within(0, 2)).isFalse();
        assertThat(outline.within(-1, 0)).isFalse();
    }

    @Test
    void a_table_or_picture_illustrates_every_heading_above_it() {
        assertThat(markdown("# A\n\n## B\n\n| x | y |\n| - | - |\n| 1 | 2 |\n\n## C\n\nText.\n")
                        .illustrated())
                .containsExactlyInAnyOrder(0, 1);
        assertThat(markdown("# A\n\nText.\n\n## B\n\nSee ![the plan](plan.png).\n")
                        .illustrated())
                .containsExactlyInAnyOrder(0, 1);
        assertThat(markdown("# A\n\nText.\n\n## B\n\n![](plan.png)\n").illustrated())
                .containsExactlyInAnyOrder(0, 1);
        assertThat(markdown("![the plan](plan.png)\n\n# A\n\nText.\n").illustrated())
                .containsExactly(-1);
        assertThat(markdown("# A\n\nSee [the plan](plan.png) and **this**.\n").illustrated())
                .isEmpty();
    }

    @Test
    void items_know_the_item_around_them_their_depth_box_and_marker() {
        assertThat(units(markdown("""
                        - [ ] Ana: send the plan
                          1. write it

                             in two pages
                        - [x] Bo: book the room
                        """)))
                .containsExactly(
                        "ITEM Ana: send the plan, OPEN",
                        "ITEM write it, in 0, depth 1",
                        "PARAGRAPH in two pages, in 1, depth 2",
                        "ITEM Bo: book the room, CHECKED");
        assertThat(markdown("（一）提交方案\n（二）预订会议室\n").units())
                .extracting(Unit::marker)
                .containsExactly("（一）", "（二）");
    }

    @Test
    void an_indented_list_behind_another_is_part_of_that_ones_last_item() {
        assertThat(units(markdown("""
                        1. Ana
                        2. Bo
                           - book the room
                          - send the plan
                            - on paper
                        3. Cy
                        """)))
                .containsExactly(
                        "ITEM Ana",
                        "ITEM Bo",
                        "ITEM book the room, in 1, depth 1",
                        "ITEM send the plan, in 1, depth 1",
                        "ITEM on paper, in 3, depth 2",
                        "ITEM Cy");
    }

    @Test
    void a_list_behind_another_that_is_not_indented_or_stands_further_down_is_one_of_its_own() {
        assertThat(units(markdown("- Ana\n- Bo\n\n1. send the plan\n")))
                .containsExactly("ITEM Ana", "ITEM Bo", "ITEM send the plan");
        assertThat(units(markdown("1. Ana\n\nThen we met.\n\n  - send the plan\n")))
                .containsExactly("ITEM Ana", "PARAGRAPH Then we met.", "ITEM send the plan");
        assertThat(units(markdown("  - send the plan\n"))).containsExactly("ITEM send the plan");
    }

    @Test
    void quotes_are_marked_unless_everything_of_several_sections_is_quoted() {
        assertThat(markdown("# A\n\nText.\n\n> - Said elsewhere.\n").units())
                .extracting(Unit::quoted)
                .containsExactly(false, true);
        assertThat(markdown("# A\n\n> Said elsewhere.\n").units())
                .extracting(Unit::quoted)
                .containsExactly(true);
        assertThat(markdown("# A\n\n> All is well.\n\n# B\n\n> We ship.\n").units())
                .extracting(Unit::quoted)
                .containsExactly(false, false);
        assertThat(markdown("# A\n\n> All is well.\n\n# B\n\n> We ship.\n\nOn Monday.\n")
                        .units())
                .extracting(Unit::quoted)
                .containsExactly(true, true, false);
    }

    @Test
    void what_is_made_of_quotes_alone_stays_what_it_was() {
        assertThat(units(markdown("# A\n\n> - [ ] send the plan\n\n# B\n\n> We ship.\n")))
                .containsExactly("ITEM send the plan, OPEN", "PARAGRAPH We ship.");
    }

    @Test
    void code_is_read_by_nobody_but_keeps_its_section_from_being_empty() {
        Outline outline = markdown("# A\n\n```\nmake all\n```\n");

        assertThat(outline.units()).isEmpty();
        assertThat(outline.headings().get(0).content()).isTrue();
    }

    @Test
    void a_table_is_a_grid_of_its_cells() {
        Outline outline = markdown("# A\n\n| Task | Owner |\n| - | - |\n| Plan | Ana |\n| Room | Bo |\n");
        Grid grid = outline.grids().get(0);

        assertThat(rows(outline)).containsExactly("Task, Owner", "Plan, Ana", "Room, Bo");
        assertThat(grid.headerRows()).isEqualTo(1);
        assertThat(grid.heading()).isZero();
        assertThat(outline.units()).allMatch(unit -> unit.isCell() && !unit.isItem() && unit.grid() == 0);
    }

    @Test
    void a_cell_that_spans_rows_and_columns_stands_in_every_place_that_it_covers() {
        assertThat(rows(html("""
                        <table>
                        <tr><th>Task</th><th colspan="2">People</th><th>Due</th></tr>
                        <tr><td rowspan="3">Plan</td><td>Ana</td><td>Bo</td><td rowspan="2">Friday</td></tr>
                        <tr><td colspan="2">Cy</td></tr>
                        <tr><td>Di</td><td>Eve</td><td>Monday</td></tr>
                        <tr><td>Room</td><td>Flo</td></tr>
                        </table>
                        """)))
                .containsExactly(
                        "Task, People, People, Due",
                        "Plan, Ana, Bo, Friday",
                        "Plan, Cy, Cy, Friday",
                        "Plan, Di, Eve, Monday",
                        "Room, Flo");
    }

    @Test
    void a_span_without_bounds_is_cut_off() {
        assertThat(html("<table><tr><td colspan=\"100000\">Plan</td><td>Ana</td></tr></table>")
                        .grids()
                        .get(0)
                        .rows()
                        .get(0))
                .hasSizeLessThan(2_000);
    }

    @Test
    void only_the_head_on_top_counts_as_head() {
        Outline outline = html("""
                <table><thead><tr><th>Task</th></tr><tr><th>what</th></tr></thead>
                <tbody><tr><td>Plan</td></tr></tbody></table>
                """);

        assertThat(outline.grids().get(0).headerRows()).isEqualTo(2);
        assertThat(html("<table><tr><td>Plan</td></tr><tr><td>Ana</td></tr></table>")
                        .grids()
                        .get(0)
                        .headerRows())
                .isLessThan(2);
    }

    @Test
    void the_words_of_a_heading_can_be_read_like_a_unit_of_its_own_section() {
        Heading heading =
                markdown("# Minutes\n\n## Risks\n\nNone.\n").headings().get(1);
        Unit unit = Unit.ofHeading(heading);

        assertThat(unit.words()).isEqualTo("Risks");
        assertThat(unit.heading()).isEqualTo(1);
        assertThat(unit.isItem() || unit.isCell() || unit.quoted()).isFalse();
    }

    @Test
    void what_cannot_be_in_the_words_need_not_be_looked_for() {
        Unit unit = markdown("Owner: Ana\n").units().get(0);

        assertThat(unit.mayHold(CharSigns.of(":"))).isTrue();
        assertThat(unit.mayHold(CharSigns.of("责"))).isFalse();
    }

    @Test
    void a_heading_with_the_mark_of_a_list_before_it_is_a_heading() {
        Outline outline = markdown("# Report\n\n* ### Ana\n\n* ### Bo\n  - Built it.\n\n1. ## Risks\n\n   None.\n");

        assertThat(headings(outline))
                .containsExactly(
                        "0 Report, level 1, under -1, 0..2",
                        "1 Ana, level 3, under 0, 0..0, empty",
                        "2 Bo, level 3, under 0, 0..1",
                        "3 Risks, level 2, under 0, 1..2");
        assertThat(headings(markdown("# Report\n\n- # of rooms\n- # of maps\n\n* ### Ana\n* Bo\n")))
                .containsExactly("0 Report, level 1, under -1, 0..4");
    }

    @Test
    void bare_words_in_a_list_of_a_page_are_seen() {
        assertThat(html("<ul>\n Maps <b>and</b> keys.\n <!-- later -->\n</ul><ul>\n\n</ul>")
                        .units())
                .extracting(unit -> unit.isItem() + " " + unit.words())
                .containsExactly("true Maps and keys.");
        assertThat(html("<ol>First<li>Second</li>and more<li>Third</li> <!-- end --></ol>")
                        .units())
                .extracting(Unit::words)
                .containsExactly("First", "Second", "and more", "Third");
    }

    private static Outline markdown(String text) {
        return Outline.of(new DocumentParser().parse(SourceText.of("a.md", text)));
    }

    private static Outline html(String text) {
        return Outline.of(new DocumentParser().parse(SourceText.of("a.html", text)));
    }

    private static List<String> headings(Outline outline) {
        return outline.headings().stream()
                .map(heading -> heading.index() + " " + heading.words() + ", level " + heading.level() + ", under "
                        + heading.parent() + ", " + heading.firstUnit() + ".." + heading.endUnit()
                        + (heading.content() ? "" : ", empty"))
                .toList();
    }

    private static List<String> units(Outline outline) {
        return outline.units().stream()
                .map(unit -> unit.kind() + " " + unit.words()
                        + (unit.parent() < 0 ? "" : ", in " + unit.parent())
                        + (unit.depth() == 0 ? "" : ", depth " + unit.depth())
                        + (unit.box().name().equals("NONE") ? "" : ", " + unit.box())
                        + (unit.marker().isEmpty() ? "" : ", marked " + unit.marker()))
                .toList();
    }

    private static List<String> rows(Outline outline) {
        return outline.grids().get(0).rows().stream()
                .map(row -> row.stream()
                        .map(cell -> outline.units().get(cell).words())
                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
