package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.OpenQuestion;
import org.commcheck.extract.Risk;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** Open questions and risks as the rows of tables for people: the header, then a row for each; cells are without control characters. */
final class MatterRows {

    private static final String NO = "–";

    private final SourceText source;
    private final ReportLanguage language;

    MatterRows(SourceText source, ReportLanguage language) {
        this.source = source;
        this.language = language;
    }

    List<List<String>> ofQuestions(List<OpenQuestion> questions) {
        List<List<String>> rows = header(
                language.say("Question", "问题"),
                language.say("Somebody asked", "有人负责"),
                language.say("Day named", "有期限"));
        for (OpenQuestion question : questions) {
            rows.add(row(
                    rows.size(), question.text(), told(question.assigned()), told(question.dated()), question.range()));
        }
        return rows;
    }

    List<List<String>> ofRisks(List<Risk> risks) {
        List<List<String>> rows = header(
                language.say("Risk or issue", "风险或问题"), language.say("Kind", "类别"), language.say("Response", "应对"));
        for (Risk risk : risks) {
            String kind = risk.actual() ? language.say("issue", "问题") : language.say("risk", "风险");
            rows.add(row(rows.size(), risk.text(), kind, told(risk.answered()), risk.range()));
        }
        return rows;
    }

    private List<List<String>> header(String matter, String first, String second) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("#", matter, first, second, language.say("Line", "行")));
        return rows;
    }

    private List<String> row(int number, String words, String first, String second, TextRange range) {
        int line = source.locate(range.start()).line();
        return List.of(String.valueOf(number), SafeText.flat(words), first, second, String.valueOf(line));
    }

    private String told(boolean told) {
        return told ? language.say("yes", "有") : NO;
    }
}
