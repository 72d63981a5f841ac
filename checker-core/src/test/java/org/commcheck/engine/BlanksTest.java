package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Parameter;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {

    private static final Fact ITEM = Samples.item(0, "tidy\n  up");
    private static final Offence OFFENCE = new Offence("a/b", ITEM.range(), "next-steps", List.of(ITEM));

    @Test
    void blanks_hold_the_subject_its_name_the_type_and_the_words_of_facts() {
        assertThat(fill("en", "{text}, {part}, {type}, {action-item}.", Samples.document("sla", "en")))
                .isEqualTo("next-steps, NEXT-STEPS, SLA, tidy up.");
    }

    @Test
    void blanks_hold_values_of_facts_and_parameters() {
        Offence offence = new Offence("a/b", ITEM.range(), "x", List.of(ITEM, Parameter.of("a/b", "max-words", 40)));
        assertThat(new Blanks("en", List.of(), id -> id)
                        .fill("{action-item.form} {action-item.id} {max-words} {parameter}", offence))
                .isEqualTo("LISTED 0 40 max-words = 40");
    }

    @Test
    void a_blank_that_nothing_fits_stays() {
        assertThat(fill("en", "{action-item.colour} {min-words} {deadline} and {"))
                .isEqualTo("{action-item.colour} {min-words} {deadline} and {");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, Friday 27 November 2026, 2026年11月27日（周五）",
        "2026-11-24, Friday 27 November 2026, 2026年11月27日（周五）",
        "2026-11-25, Friday 4 December 2026, 2026年12月4日（周五）",
        "2026-12-31, Friday 8 January 2027, 2027年1月8日（周五）"
    })
    void the_example_is_the_next_friday_at_least_three_days_on(LocalDate today, String english, String chinese) {
        Fact date = new DocumentDate(new TextRange(0, 4), "date", today, "field");
        assertThat(fill("en", "{example-date}", date)).isEqualTo(english);
        assertThat(fill("zh", "{example-date}", date)).isEqualTo(chinese);
    }

    @Test
    void without_a_date_the_example_has_no_year() {
        assertThat(fill("en", "by {example-date}")).isEqualTo("by 5 March");
        assertThat(fill("zh", "{example-date}前")).isEqualTo("3月5日前");
    }

    @Test
    void candidates_are_the_first_three_named_owners() {
        Fact[] owners = {
            owner(9, "Cy", true),
            owner(1, "Ana", true),
            owner(2, "team", false),
            owner(3, "Bo", true),
            owner(4, "Ana", true),
            owner(12, "Di", true)
        };
        assertThat(fill("en", "{candidates}", owners)).isEqualTo("Ana, Bo or Cy, for instance");
        assertThat(fill("zh", "{candidates}", owners)).isEqualTo("例如Ana、Bo或Cy");
        assertThat(fill("en", "{candidates}", owners[1])).isEqualTo("Ana, for instance");
    }

    @Test
    void without_owners_the_candidates_are_general() {
        assertThat(fill("en", "{candidates}", owner(2, "team", false))).isEqualTo("one person, role or team, by name");
        assertThat(fill("zh", "{candidates}")).isEqualTo("具体的人、岗位或团队");
    }

    @Test
    void those_who_were_there_come_before_owners() {
        Fact[] people = {
            owner(40, "Ed", true), attendee(9, "李四", true), attendee(1, "Ana Lima", true), attendee(4, "Bo Berg", false)
        };
        assertThat(fill("en", "{candidates}", people)).isEqualTo("Ana Lima or 李四, for instance");
        assertThat(fill("zh", "{candidates}", people)).isEqualTo("例如Ana Lima或李四");
        assertThat(fill("zh", "{candidates}", people[0], people[3])).isEqualTo("例如Ed");
    }

    private static Attendee attendee(int start, String name, boolean present) {
        return new Attendee(new TextRange(start, start + name.length()), name, present);
    }

    private static Owner owner(int start, String name, boolean named) {
        return new Owner(new TextRange(start, start + name.length()), name, 1, named, true);
    }

    private static String fill(String language, String template, Fact... facts) {
        List<Fact> all = new ArrayList<>(Arrays.asList(facts));
        return new Blanks(language, all, id -> id.toUpperCase(java.util.Locale.ROOT)).fill(template, OFFENCE);
    }
}
