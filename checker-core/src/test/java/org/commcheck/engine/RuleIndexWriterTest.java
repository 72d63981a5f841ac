package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleIndexWriterTest {

    private static final String PAGE = """
            ---
            id: family/offence
            severity: error
            profile: recommended
            status: stable
            types: all
            since: 0.1.0
            source: "002 “引号”"
            message: { en: "Bad.", zh: "不好。" }
            help: { en: "Mend it.", zh: "请修改。" }
            parameters: { max-words: { default: 40, min: 1, max: 99, description: { en: "Words", zh: "词数" } } }
            ---
            """;

    @TempDir
    Path classes;

    @Test
    void the_index_holds_pages_tables_and_models() throws IOException {
        write("org/commcheck/rules/family/offence.md", PAGE);
        write("org/commcheck/rules/tables/README.md", "no page");
        write("org/commcheck/rules/tables/words.csv", "word\n");
        write("META-INF/kie/g/a/drools-model", "Drools-Model-Version:10.2.0\norg.x.RulesB\norg.x.RulesA\n");

        RuleIndexWriter.main(new String[] {classes.toString()});

        RuleIndex index = RuleIndex.parse("index", Files.readString(classes.resolve(RuleIndex.RESOURCE)));
        assertThat(index.models()).containsExactly("org.x.RulesA", "org.x.RulesB");
        assertThat(index.tables()).containsExactly("org/commcheck/rules/tables/words.csv");
        assertThat(index.guidelines())
                .containsExactly(RulePage.parse("p", PAGE).guideline())
                .first()
                .satisfies(guideline -> assertThat(guideline.id()).isEqualTo(RuleId.of("family/offence")));
    }

    @Test
    void a_page_that_is_not_in_order_ends_the_build() throws IOException {
        write("org/commcheck/rules/family/offence.md", PAGE.replace("stable", "old"));
        write("META-INF/kie/g/a/drools-model", "");
        assertThatThrownBy(() -> RuleIndexWriter.main(new String[] {classes.toString()}))
                .isInstanceOf(RulePageException.class)
                .hasMessageStartingWith("org/commcheck/rules/family/offence.md: “status” must be one of");
    }

    @Test
    void an_index_that_is_broken_is_told() {
        assertThatThrownBy(() -> RuleIndex.parse("index", "{\"models\": ["))
                .isInstanceOf(RulePageException.class)
                .hasMessageStartingWith("index: broken JSON");
        assertThatThrownBy(() -> RuleIndex.parse("index", "[]"))
                .isInstanceOf(RulePageException.class)
                .hasMessageStartingWith("index: must be a mapping");
    }

    private void write(String file, String content) throws IOException {
        Path path = classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
