package org.commcheck.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minutes/**/*.md       | minutes/a.md            | true
            minutes/**/*.md       | minutes/2026/11/a.md    | true
            minutes/**/*.md       | old/minutes/a.md        | false
            minutes/**/*.md       | minutes/a.html          | false
            **/archive/**         | archive/a.md            | true
            **/archive/**         | x/archive/y/a.md        | true
            **/archive/**         | x/archives/a.md         | false
            drafts/**             | drafts/x/a.md           | true
            drafts/               | drafts/x/a.md           | true
            drafts/               | x/drafts/a.md           | false
            *.draft.md            | a.draft.md              | true
            *.draft.md            | x/y/a.draft.md          | true
            ./*.md                | a.md                    | true
            ./*.md                | x/a.md                  | false
            x/*.{md,html}         | x/a.html                | true
            x/*.{md,html}         | x/a.txt                 | false
            {x,y/z}/*.md          | y/z/a.md                | true
            202?-??.md            | 2026-03.md              | true
            202?-??.md            | 2026-3.md               | false
            会议/*纪要*.md          | 会议/第3次纪要-定稿.md    | true
            Minutes/*             | minutes/a.md            | false
            **                    | x/y/a.md                | true
            """)
    void patterns_match_paths(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(matches);
    }

    @Test
    void what_covers_a_folder_covers_all_below_it() {
        PathPattern pattern = PathPattern.of("**/archive");
        assertThat(pattern.matches("x/archive/a.md")).isFalse();
        assertThat(pattern.covers("x/archive/y/a.md")).isTrue();
        assertThat(PathPattern.of("archive").covers("archive/a.md")).isTrue();
        assertThat(pattern.covers("x/archives/a.md")).isFalse();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void no_pattern_makes_matching_slow() {
        PathPattern pattern = PathPattern.of("**/".repeat(100) + "*a".repeat(100) + "b");
        assertThat(pattern.matches("a/".repeat(500) + "a".repeat(2000))).isFalse();
    }
}
