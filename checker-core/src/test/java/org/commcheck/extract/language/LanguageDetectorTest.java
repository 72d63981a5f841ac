package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        EN | The release is on track.
        EN | Meeting with 张三 and 李四 about the API
        EN | 王小明 will send the draft to the board
        EN | Attendees: Bo Li (李博), Ana Lima
        ZH | 本周完成接口开发。
        ZH | 将在 GitHub Actions 上跑 Docker build
        ZH | 把 Spring Boot、Redis、Kafka 升级到最新版本
        ZH | 請秘書處確認 Google Form 連結
        ZH | 见 https://example.org/a/very/long/path/in/english
        EN | Deploy
        """)
    void the_words_that_hold_a_sentence_together_decide(Language language, String text) {
        assertThat(LanguageDetector.of(text)).as(text).isEqualTo(language);
    }

    @Test
    void a_text_without_words_has_the_language_around_it() {
        assertThat(LanguageDetector.of("3/5 – 7%", Language.ZH)).isEqualTo(Language.ZH);
        assertThat(LanguageDetector.of("", Language.ZH)).isEqualTo(Language.ZH);
        assertThat(LanguageDetector.of("")).isEqualTo(Language.EN);
    }
}
