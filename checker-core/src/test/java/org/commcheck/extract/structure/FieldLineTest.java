package org.commcheck.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that stand side by side on one line. */
class FieldLineTest {

    private final HeadFields fields = new HeadFields(BuiltInTables.get());

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            Date: 4 March 2026                                 => Date=4 March 2026
            Author: Ana Lima   Date: 4 March 2026              => Author=Ana Lima; Date=4 March 2026
            Author: Ana Lima | Date: 4 March | Status: green   => Author=Ana Lima; Date=4 March; Status=green
            Author: Ana Lima, Date: 4 March 2026               => Author=Ana Lima; Date=4 March 2026
            Date: 4 March 2026, 11:00 Author: Ana Lima         => Date=4 March 2026, 11:00; Author=Ana Lima
            报告人：陈晨　　日期：2026年3月4日                 => 报告人=陈晨; 日期=2026年3月4日
            时间：3月4日 14:00 地点：三楼会议室 主持人：陈晨   => 时间=3月4日 14:00; 地点=三楼会议室; 主持人=陈晨
            参会人：李雷、韩梅梅；记录人：王芳                 => 参会人=李雷、韩梅梅; 记录人=王芳
            Status: we are late, reason: the vendor            => Status=we are late, reason: the vendor
            Attendees: Ana (chair: Bo), Cy                     => Attendees=Ana (chair: Bo), Cy
            Next week: test drive                              => Next week=test drive
            Version 2,author: Ana Lima                         => author=Ana Lima
            We met and spoke                                   => ''
            """)
    void each_known_key_begins_a_field(String line, String expected) {
        List<String> labels = FieldLine.labels(
                        line, 0, line.length(), key -> fields.name(key).isPresent())
                .stream()
                .map(label -> label.key() + "=" + label.value(line))
                .toList();

        assertThat(String.join("; ", labels)).isEqualTo(expected);
    }
}
