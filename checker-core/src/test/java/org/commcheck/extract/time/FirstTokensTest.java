package org.commcheck.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
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
            "days",
            "at",
            "8",
            "2026",
            "20260305",
            "pm",
            "in",
            "a",
            "morning",
            "个工作日",
            "明",
            "中午",
            "business",
            ":",
            "/",
            "30",
            "quarter",
            "last",
            "一",
            "两周",
            "年",
            "月");

    /** What Chinese expressions are made of, with what looks like it. */
    private static final String CHARACTERS =
            "民国明天日早晚年后去前来本周一二三四五六末星期礼拜大昨听寻即当下上午这个几近最未接往中凌晨傍清夜里正晏昼第零十百千两廿卅〇半数过今每月季度工作自然历小时钟头分刻秒"
                    + "多来点号至到之以内的底初旬边端后天1230.-~/: ，代度份级";

    private final VagueTimes vague = new VagueTimes(BuiltInTables.get());
    private final Events events = new Events(BuiltInTables.get());
    private final Holidays holidays = new Holidays(BuiltInTables.get());

    private final FirstTokens first = first();

    @Test
    void asking_only_where_an_expression_may_begin_finds_the_same() {
        Random random = new Random(7);

        assertThat(foundIn(8000, () -> sentence(random))).isGreaterThan(7000);
    }

    @Test
    void asking_only_where_a_chinese_expression_may_begin_finds_the_same() {
        Random random = new Random(11);

        assertThat(foundIn(60_000, () -> characters(random))).isGreaterThan(4000);
    }

    /** How many expressions the texts have, all of which must be found behind the gates too. */
    private int foundIn(int texts, Supplier<String> source) {
        int found = 0;
        for (int round = 0; round < texts; round++) {
            String text = source.get();
            Tokens tokens = new Tokens(text);
            Readers readers = readers(tokens);
            int[] begins = Objects.requireNonNullElse(first.in(tokens), new int[tokens.size()]);
            for (int at = 0; at < tokens.size(); at++) {
                Atom atom = readers.longest(at, everything(tokens, at));
                if (atom != null) {
                    found++;
                    assertThat(readers.longest(at, begins[at]))
                            .as("%s, token %d", text, at)
                            .isEqualTo(atom);
                }
            }
        }
        return found;
    }

    @Test
    void ordinary_words_begin_nothing() {
        Tokens tokens = new Tokens("Bo sends a plan, Ana reads it on paper. 李雷写资料");

        assertThat(first.in(tokens)).isNull();
    }

    private FirstTokens first() {
        FirstTokens made = new FirstTokens();
        made.addAll(vague.phrases());
        made.addAll(holidays.phrases());
        made.addNouns(events.firsts());
        return made;
    }

    private static int everything(Tokens tokens, int at) {
        int known = FirstTokens.LEXICON | FirstTokens.EVENT;
        return switch (tokens.type(at)) {
            case NUMBER -> known | FirstTokens.GRAMMAR | FirstTokens.CHINESE;
            case WORD -> known | FirstTokens.GRAMMAR;
            case HAN -> known | FirstTokens.CHINESE;
            case SYMBOL, END -> 0;
        };
    }

    private Readers readers(Tokens tokens) {
        Calendar calendar = new Calendar(Times.ANCHOR, DateOrder.UNKNOWN);
        return new Readers(tokens, calendar, List.of(holidays.reader(tokens, calendar), vague.reader(tokens)), events);
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
