package org.commcheck.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class GuardedPatternTest {

    private static final String ALPHABET = "abwe我们的 -";

    private final GuardedPattern words = GuardedPattern.of("wW我-", "(?i)\\bwe\\b|我们?|(?<![\\w-])-b");

    @Test
    void finds_what_its_pattern_finds() {
        Random random = new Random(5);
        int found = 0;
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, ALPHABET.length()).forEach(at -> text.append(ALPHABET.charAt(at)));
            List<String> matches = matches(text.toString());
            found += matches.size();

            assertThat(matches).as(text.toString()).isEqualTo(ofPattern(text.toString()));
            assertThat(words.isIn(text.toString())).isEqualTo(!matches.isEmpty());
        }
        assertThat(found).isGreaterThan(2000);
    }

    @Test
    void a_character_that_is_left_out_is_noticed() {
        Guards.assertComplete(words);

        assertThatThrownBy(() -> Guards.assertComplete(GuardedPattern.of("w我-", "(?i)\\bwe\\b|我们?|(?<![\\w-])-b")))
                .hasMessageContaining("U+0057");
    }

    private List<String> matches(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = words.matcher(text);
        for (int at = 0; words.find(matcher, text, at); at = matcher.end()) {
            found.add(matcher.start() + matcher.group());
        }
        return found;
    }

    private List<String> ofPattern(String text) {
        return words.pattern()
                .matcher(text)
                .results()
                .map(match -> match.start() + match.group())
                .toList();
    }
}
