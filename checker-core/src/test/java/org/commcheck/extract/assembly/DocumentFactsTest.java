package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Field;
import org.commcheck.extract.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says of itself. */
class DocumentFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        template: true    | true
        template: ' Yes ' | true
        模板: 是          | true
        template: no      | false
        template: truest  | false
        status: yes       | false
        """)
    void it_may_be_a_template(String field, boolean template) {
        assertThat(info("---\n" + field + "\n---\n# Notes\n\nWe met.\n").template())
                .isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        audience: client        | # Notes                     | client
        audience: ' Executive ' | # Notes                     | executive
        读者: client            | # 周报                      | client
        audience: everybody     | # Notes                     | team
        status: client          | # Notes                     | team
        audience: everybody     | # Stakeholder status report | team
        """)
    void it_names_its_readers_or_its_type_does(String field, String title, String audience) {
        assertThat(info("---\n" + field + "\n---\n" + title + "\n\nWe met.\n").audience())
                .isEqualTo(audience);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Place: Rome | true
        Place: none | false
        Place:      | false
        地点：罗马  | true
        地点：无    | false
        """)
    void a_field_may_be_empty_in_words(String field, boolean filled) {
        assertThat(Said.of("a.md", "# Notes\n\n" + field + "\n\n## Details\n\nWe met.\n")
                        .all(Field.class))
                .extracting(Field::filled)
                .containsExactly(filled);
    }

    private static DocumentInfo info(String text) {
        return Said.of("a.md", text).all(DocumentInfo.class).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Communication plan, true",
        "Service level agreement, true",
        "沟通计划, true",
        "应急预案, true",
        "Minutes of the board, false",
        "项目周报, false"
    })
    void what_holds_at_any_time_needs_no_day(String title, boolean known) {
        assertThat(Said.of("paper.md", "# " + title + "\n\nWho is away does more the following week.\n")
                        .all(Part.class)
                        .stream()
                        .anyMatch(part -> part.name().equals("day")))
                .isEqualTo(known);
    }
}
