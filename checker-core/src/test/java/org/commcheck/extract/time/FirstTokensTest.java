package org.commcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.api.Test;

class FirstTokensTest {

    private static final List<String> WORDS = List.of(
            "by",
            "before",
            "the",
            "end",
            "of",
            "next",
            "Mondays",
            "march",
            "3rd",
            "first",
            "12",
            "no",
            "later",
            "than",
            "prior",
            "to",
            "ahead",
            "code",
            "freeze",
            "meeting",
            "Christmas",
            "soon",
            "ASAP",
            "eventually",
            "week",
            "half",
            "past",
            "three",
            "24.09",
            "发布",
            "前",
            "下次",
            "例会",
            "之前",
            "春节",
            "尽快",
            "三月",
            "周五",
            "月底",
            "为止",
            "截止",
            "明天",
            "会后",
            "，",
            ",",
            "-",
            "plan",
            "send",
            "v2.0",
            "版本",
            "上线",
            "EOD",
            "Q3",
            "couple",
            "days");

    private final VagueTimes vague = new VagueTimes(BuiltInTables.get());
    private final Events events = new Events(BuiltInTables.get());
    private final Holidays holidays = new Holidays(BuiltInTables.get());

    @Test
    void every_expression_begins_where_one_may() {
        FirstTokens first = new FirstTokens();
        List.of(vague.firsts(), events.firsts(), holidays.firsts()).forEach(first::addAll);
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 4000; round++) {
            String text = sentence(random);
            Tokens tokens = new Tokens(text);
            Readers readers = readers(tokens);
            boolean limits = FirstTokens.limits(tokens);
            for (int at = 0; at < tokens.size(); at++) {
                if (readers.longest(at) != null) {
                    found++;
                    assertThat(first.mayBegin(tokens, at, limits))
                            .as("%s, token %d", text, at)
                            .isTrue();
                }
            }
        }
        assertThat(found).isGreaterThan(4000);
    }

    @Test
    void ordinary_words_begin_nothing() {
        FirstTokens first = new FirstTokens();
        Tokens tokens = new Tokens("Bo sends plans, Ana reads them. 李雷提交资料");

        assertThat(first.anyIn(tokens)).isFalse();
    }

    private Readers readers(Tokens tokens) {
        Calendar calendar = new Calendar(Times.ANCHOR, DateOrder.UNKNOWN);
        return new Readers(
                tokens,
                calendar,
                List.of(holidays.reader(tokens, calendar), events.reader(tokens), vague.reader(tokens)));
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
