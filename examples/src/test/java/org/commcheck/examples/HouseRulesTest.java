package org.commcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.commcheck.PackTest;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void every_example_of_the_house_is_as_it_says_and_every_rule_and_word_has_one() {
        PackTest.Result result = PackTest.run(Path.of("house-rules"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.failures()).isEmpty();
        assertThat(result.notes()).isEmpty();
        assertThat(result.examples()).isEqualTo(40);
    }
}
