package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;

class SectionPathsTest {

    private final SectionPaths paths = new SectionPaths(List.of(
            Samples.section(40, 60, "Risks", 1),
            Samples.section(5, 40, "Work", 1),
            Samples.section(15, 25, "Done", 2),
            Samples.section(25, 40, "Open", 2)));

    @Test
    void a_place_is_named_by_the_headings_above_it() {
        assertThat(at(0)).isEmpty();
        assertThat(at(5)).isEqualTo("Work");
        assertThat(at(14)).isEqualTo("Work");
        assertThat(at(24)).isEqualTo("Work > Done");
        assertThat(at(25)).isEqualTo("Work > Open");
        assertThat(at(59)).isEqualTo("Risks");
        assertThat(at(60)).isEmpty();
    }

    private String at(int offset) {
        return paths.of(new TextRange(offset, offset));
    }
}
