package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.assembly.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last name in a title says what a document is, names that share characters included. */
class NamedTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        导出功能需求文档     | requirements
        产品需求文档         | requirements
        软件需求说明         | requirements
        项目周报模板         | general
        会议纪要规范         | general
        """)
    void a_title_names_the_type(String title, String type) {
        assertThat(Said.of("a.md", "# " + title + "\n\n正文。\n").all(DocumentInfo.class))
                .extracting(DocumentInfo::type)
                .containsExactly(type);
    }
}
