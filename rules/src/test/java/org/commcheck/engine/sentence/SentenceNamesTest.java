package org.commcheck.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.engine.RuleBase;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.api.Test;

/** What the page promises: a document type is called by any name that Commcheck recognises documents of the type by. */
class SentenceNamesTest {

    private final Tables tables = RuleBase.builtIn().tables();
    private final SentenceGrammar grammar = SentenceGrammar.shipped();
    private final SentenceTranslator translator = new SentenceTranslator(grammar, new SentenceNames(tables));
    private final List<String> wrong = new ArrayList<>();

    private String translated(String sentence) {
        List<SentenceRule> rules = SentenceReader.read(
                grammar, sentence, RuleId.of("house/a"), e -> wrong.add(sentence + ": " + e.detail()));
        try {
            return rules.isEmpty() ? "" : translator.translate(rules.get(0));
        } catch (SentenceException e) {
            wrong.add(sentence + ": " + e.detail());
            return "";
        }
    }

    /** A name for several types means the first. “Status of the” begins titles, and is no name. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        tables.rows("document-types").forEach(row -> {
            names.putIfAbsent(row.get("english"), row.get("type"));
            names.putIfAbsent(row.get("chinese"), row.get("type"));
        });
        tables.rows("document-type-names").forEach(row -> names.putIfAbsent(row.get("phrase"), row.get("type")));
        names.keySet().removeIf(name -> name.endsWith(" the"));
        return names;
    }

    @Test
    void every_name_of_a_type_is_one_in_a_sentence() {
        Map<String, String> names = names();
        assertThat(names).hasSizeGreaterThan(500);
        names.forEach((name, type) -> {
            boolean chinese = Spelling.chinese(name);
            String meant = type.equals("general") ? "type != null" : Literal.of(type);
            for (String sentence : chinese
                    ? List.of("当" + name + "没有日期且没有风险时提醒“x”", "当" + name + "中的行动项没有负责人且没有期限时提醒“x”")
                    : List.of(
                            "When a " + name + " has no date and has no risks then warn “x”",
                            "When an action item in the " + name + " has no owner and has no deadline then warn “x”")) {
                if (!translated(sentence).contains(meant)) {
                    wrong.add(sentence);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }
}
