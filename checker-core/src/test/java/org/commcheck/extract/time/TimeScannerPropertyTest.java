package org.commcheck.extract.time;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScannerPropertyTest {

    private static final String[] PIECES = {
        "by",
        "before",
        "the",
        "end",
        "of",
        "next",
        "last",
        "this",
        "week",
        "month",
        "Q3",
        "H2",
        "March",
        "may",
        "sun",
        "Fri",
        "Friday",
        ",",
        "(",
        ")",
        "-",
        "~",
        "/",
        ".",
        ":",
        "3",
        "15",
        "31",
        "99",
        "2026",
        "20260305",
        "999999999",
        "99999999999",
        "1/2",
        "3pm",
        "at",
        "noon",
        "in",
        "few",
        "days",
        "ago",
        "from",
        "now",
        "second",
        "first",
        "th",
        "asap",
        "soon",
        "as",
        "later",
        "meeting",
        "release",
        "'",
        "’s",
        "周",
        "一",
        "五",
        "下",
        "上",
        "本",
        "月",
        "年",
        "日",
        "号",
        "底",
        "前",
        "内",
        "后",
        "之",
        "以",
        "个",
        "半",
        "点",
        "第",
        "季度",
        "尽快",
        "近期",
        "会后",
        "每",
        "每月",
        "春节",
        "截止",
        "：",
        "（",
        "）",
        "、",
        "。",
        " ",
        "\t",
        "\u3000",
        "\u200b",
        "\uD83D\uDE80",
        "\uD83D",
        "é",
        "w",
        "/c",
        "q",
        "two",
        "twenty",
        "half",
        "past",
        "两",
        "百",
        "千",
        "万",
        "廿",
        "Easter",
        "eod",
        "every",
        "today",
        "0",
        "00",
        "24",
        "12",
        "2月30日",
        "0年",
        "9999年",
        "民国"
    };

    @Test
    void spans_are_sorted_disjoint_and_inside_whatever_the_text() {
        Random random = new Random(20260304);
        for (int round = 0; round < 6_000; round++) {
            String text = text(random);
            check(text, Times.SCANNER.scan(text, TimeScanner.Context.on(Times.ANCHOR)));
            check(text, Times.SCANNER.scan(text, TimeScanner.Context.unknown()));
        }
    }

    @Test
    void the_date_of_a_text_lies_inside_it_whatever_the_text() {
        Random random = new Random(42);
        for (int round = 0; round < 3_000; round++) {
            String text = text(random);
            Times.SCANNER.dateOf(text, TimeScanner.Context.unknown()).ifPresent(date -> inside(text, date));
            Times.SCANNER.dateOfFileName(text, TimeScanner.Context.unknown()).ifPresent(date -> inside(text, date));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void inside(String text, DatedText date) {
        assertThat(date.start()).as(text).isNotNegative().isLessThan(date.end());
        assertThat(date.end()).as(text).isLessThanOrEqualTo(text.length());
    }

    private static void check(String text, List<TimeSpan> spans) {
        int end = 0;
        for (TimeSpan span : spans) {
            assertThat(span.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).as(text).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(span.from() == null).as(text).isEqualTo(span.to() == null);
            end = span.end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the ",
                "next ",
                "一",
                "1-",
                "1.",
                "1/",
                "3月",
                "5 ",
                "a.b@",
                "a/",
                "2026-03-05 ",
                "周",
                "by the end of ",
                "下",
                "前",
                "半",
                "(",
                ":3",
                "_",
                " ",
                "of the last first ",
                "soon ",
                "近期",
                "every "
            })
    void a_long_line_takes_time_in_proportion(String piece) {
        String text = piece.repeat(80_000 / piece.length());
        assertTimeoutPreemptively(ofSeconds(30), () -> Times.SCANNER.scan(text, TimeScanner.Context.on(Times.ANCHOR)));
    }
}
