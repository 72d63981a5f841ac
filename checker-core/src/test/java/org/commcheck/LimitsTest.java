package org.commcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    @ParameterizedTest
    @CsvSource({"60s,60000", "500ms,500", "2m,120000", "1h,3600000", "' 5 S ',5000"})
    void a_time_has_a_unit(String text, long millis) {
        assertThat(Limits.time(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60", "0s", "-1s", "1 day", "s", "9999999999s"})
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> Limits.time(text))
                .hasMessageContaining("“" + text + "”")
                .hasMessageContaining("60s");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "1000000,1000000",
        "5B,5",
        "500kB,500000",
        "1KiB,1024",
        "2MB,2000000",
        "32MiB,33554432",
        "1 GiB,1073741824"
    })
    void a_size_is_in_bytes_unless_it_says_otherwise(String text, int bytes) {
        assertThat(Limits.size(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "2GiB", "999999999MiB", "2147483647", "1 page", "1,5MB"})
    void what_is_no_size_is_refused(String text) {
        assertThatThrownBy(() -> Limits.size(text))
                .hasMessageContaining("“" + text + "”")
                .hasMessageContaining("32MiB");
    }

    @Test
    void a_limit_of_nothing_cannot_be_made() {
        assertThatThrownBy(() -> Limits.DEFAULT.withBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.DEFAULT.withTime(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
