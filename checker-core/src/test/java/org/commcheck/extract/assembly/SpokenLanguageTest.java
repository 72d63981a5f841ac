package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.DocumentInfo;
import org.junit.jupiter.api.Test;

/** In which language a document is written. */
class SpokenLanguageTest {

    @Test
    void headings_tell_it_where_there_is_hardly_any_text() {
        assertThat(language("""
                        #### 第9次會議記錄 2026/03/04

                        ##### 條列專題時程表給學長
                        ##### 前後端分工
                        - 前端：[Crash course for beginners, learn it from scratch in this tutorial](https://example.org/a)
                        ##### 以上要在5/13前看完
                        """)).isEqualTo("zh");
    }

    private static String language(String markdown) {
        return Said.of("notes.md", markdown).all(DocumentInfo.class).get(0).language();
    }
}
