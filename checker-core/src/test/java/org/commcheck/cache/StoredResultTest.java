package org.commcheck.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.commcheck.text.Location;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredResultTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ASAP", "“尽快”", "e\u0301 \u0000 \r\n \uFEFF", "🎉 \uD83D\uDE00"})
    void a_result_is_unpacked_as_it_was(String text) {
        for (int offset : new int[] {0, 127, 128, 16_384, Integer.MAX_VALUE - 1}) {
            StoredResult result = result(text, offset);
            assertThat(StoredResult.unpack(ByteBuffer.wrap(result.packed().orElseThrow())))
                    .isEqualTo(result);
        }
    }

    @Test
    void half_a_surrogate_pair_cannot_be_kept() {
        assertThat(result("\uD83D", 1).packed()).isEmpty();
        assertThat(new StoredTrace(Optional.of(trace("\uDE00"))).packed()).isEmpty();
    }

    @Test
    void a_trace_is_unpacked_as_it_was() {
        for (StoredTrace stored :
                List.of(new StoredTrace(Optional.empty()), new StoredTrace(Optional.of(trace("张三：提交方案"))))) {
            assertThat(StoredTrace.unpack(ByteBuffer.wrap(stored.packed().orElseThrow())))
                    .isEqualTo(stored);
        }
    }

    private static StoredResult result(String text, int offset) {
        Finding finding = new Finding(
                new RuleId("precision", "vague-deadline"),
                Severity.WARNING,
                new TextRange(offset, offset + 1),
                new Location(1, offset + 1),
                new Location(2, 1),
                text,
                "message of " + text,
                "help",
                List.of("one", text),
                "section",
                "0123456789abcdef0123");
        return new StoredResult(
                "GB18030",
                "meeting-minutes",
                "title",
                "zh",
                Optional.of(LocalDate.of(2026, 3, 4)),
                "en",
                List.of(finding, finding),
                List.of(new SuppressedFinding(finding, new Suppression(Suppression.Kind.INLINE, text))));
    }

    private static SeriesTrace trace(String text) {
        return new SeriesTrace(
                "weekly report",
                "a/b.md",
                LocalDate.of(2026, 3, 4),
                "weekly",
                List.of(
                        new SeriesTrace.Item(text, "words", Set.of("#1", "AI-7"), LocalDate.of(2026, 3, 9)),
                        new SeriesTrace.Item(text, "", Set.of(), null)));
    }
}
