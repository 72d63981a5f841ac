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

    @Test
    void a_chinese_notice_that_its_translation_follows_is_chinese() {
        String notice = """
                # %s

                %s

                # Maintenance on 6 June

                The mirror will be under maintenance on 6 June, and all the services on the host will be unavailable in
                the meantime. If it is necessary for your work, please back up the files in advance. We apologize for
                any inconvenience that this may cause to you and to the people you work with.
                """;
        assertThat(language(notice.formatted("镜像站6月6日暂停服务", "镜像站将于6月6日升级硬件，届时暂停服务，请提前备份文件。")))
                .isEqualTo("zh");
        assertThat(language(notice.formatted("镜像站6月6日暂停服务", "通知人：王芳"))).isEqualTo("en");
        assertThat(language(notice.formatted("Mirror is down", "镜像站将于6月6日升级硬件，届时暂停服务，请提前备份文件。")))
                .isEqualTo("en");
    }

    private static String language(String markdown) {
        return Said.of("notes.md", markdown).all(DocumentInfo.class).get(0).language();
    }
}
