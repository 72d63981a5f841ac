package org.commcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Each character of a text knows where it came from, whether the text stands in the source as it is or was put together of pieces. */
class InlineTextTest {

    private static final int TEXTS = 200;

    @RepeatedTest(TEXTS)
    void every_character_and_slice_leads_back_to_its_source(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int start = random.nextInt(5);
        InlineText.Builder builder = new InlineText.Builder(start);
        List<TextRange> sources = new ArrayList<>();
        int at = start + random.nextInt(2);
        for (int piece = random.nextInt(5); piece > 0; piece--) {
            at = append(builder, sources, at, random) + random.nextInt(2);
        }
        InlineText text = builder.build(at);
        assertThat(text.range()).isEqualTo(new TextRange(start, at));
        assertLeadsBack(text, sources);
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                InlineText slice = text.slice(from, to);
                assertThat(slice.text()).isEqualTo(text.text().substring(from, to));
                assertThat(slice.range()).isEqualTo(text.range(from, to));
                assertLeadsBack(slice, sources.subList(from, to));
            }
        }
    }

    /** Appends some letters, each for one of the source, or one for some; returns where the source goes on. */
    private static int append(InlineText.Builder builder, List<TextRange> sources, int at, Random random) {
        int length = 1 + random.nextInt(4);
        if (random.nextBoolean()) {
            builder.append("x".repeat(length), at);
            for (int i = 0; i < length; i++) {
                sources.add(new TextRange(at + i, at + i + 1));
            }
        } else {
            builder.append("&", at, at + length);
            sources.add(new TextRange(at, at + length));
        }
        return at + length;
    }

    private static void assertLeadsBack(InlineText text, List<TextRange> sources) {
        assertThat(text.length()).isEqualTo(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            assertThat(text.range(i, i + 1)).isEqualTo(sources.get(i));
        }
    }
}
