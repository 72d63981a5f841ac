package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.CheckedDocument;
import org.commcheck.extract.Decision;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.Field;
import org.commcheck.extract.TimeExpression;
import org.commcheck.text.TextRange;

/** The facts of one document as lines for people. */
final class FactsPage {

    private static final Map<String, String> EVIDENCE_ZH = Map.of(
            "request",
            "指定类型",
            "front matter",
            "文档元数据",
            "title",
            "标题",
            "file name",
            "文件名",
            "headings",
            "章节标题",
            "content",
            "内容");
    private static final int GUTTER = 6;
    private static final int WRAPPED = 1;
    private static final int MOST_OF_OTHERS = 28;

    private final CheckedDocument document;
    private final DocumentFacts facts;
    private final TextLayout layout;
    private final ReportLanguage language;
    private final List<String> lines = new ArrayList<>();

    FactsPage(CheckedDocument document, TextLayout layout) {
        this.document = document;
        this.facts = DocumentFacts.of(document);
        this.layout = layout;
        this.language = ReportLanguage.of(layout.language(), document.language());
    }

    List<String> lines() {
        addHead();
        addActions();
        addDecisions();
        addMatrices();
        addSections();
        addTimes();
        return lines;
    }

    private void addHead() {
        lines.add(layout.paint().bold(SafeText.of(document.path())));
        List<String> head = new ArrayList<>();
        head.add(type());
        head.add(document.language().equals("zh") ? language.say("Chinese", "中文") : language.say("English", "英文"));
        head.add(document.date().map(Object::toString).orElse(language.say("no date", "无日期")));
        field("author").ifPresent(author -> head.add(language.say("by ", "作者：") + author));
        head.add(document.source().encoding());
        lines.add(String.join(" · ", head));
    }

    private String type() {
        String evidence = document.typeEvidence();
        return document.type()
                + (evidence.equals("none")
                        ? ""
                        : " ("
                                + language.say(
                                        "from the " + evidence, "依据：" + EVIDENCE_ZH.getOrDefault(evidence, evidence))
                                + ")");
    }

    private Optional<String> field(String name) {
        return facts.fields().stream()
                .filter(field -> field.name().equals(name) && field.filled())
                .map(Field::text)
                .map(SafeText::of)
                .findFirst();
    }

    private void addActions() {
        if (facts.actions().isEmpty()) {
            addTitle(language.say("No action items", "没有行动项"));
            return;
        }
        long open =
                facts.actions().stream().filter(action -> action.item().open()).count();
        long done = facts.actions().size() - open;
        addTitle(language.say(
                "Action items: " + open + " open" + (done > 0 ? ", " + done + " done" : ""),
                "行动项：" + open + " 项未完成" + (done > 0 ? "，" + done + " 项已完成" : "")));
        addTable(new ActionRows(document.source(), language).of(facts.actions()));
    }

    private void addTable(List<List<String>> rows) {
        List<String> table = new TextTable(rows, WRAPPED, MOST_OF_OTHERS, layout.width()).lines();
        lines.add(layout.paint().faint(table.get(0)));
        lines.addAll(table.subList(1, table.size()));
    }

    private void addDecisions() {
        if (!facts.decisions().isEmpty()) {
            addTitle(language.say("Decisions", "决定"));
            for (Decision decision : facts.decisions()) {
                addNumbered(decision.range(), decision.text());
            }
        }
    }

    private void addMatrices() {
        for (MatrixEntry matrix : facts.matrices()) {
            addTitle(language.say("Responsibilities", "职责") + " ("
                    + matrix.matrix().variant() + ")");
            addTable(new MatrixRows(language).of(matrix));
        }
    }

    private void addSections() {
        if (!facts.sections().isEmpty()) {
            addTitle(language.say("Sections", "章节"));
            for (DocumentSection section : facts.sections()) {
                String kind = section.kind().equals("other") ? "" : "  [" + section.kind() + "]";
                addNumbered(section.range(), "  ".repeat(Math.min(section.level(), 6) - 1) + section.text() + kind);
            }
        }
    }

    private void addTimes() {
        if (!facts.times().isEmpty()) {
            addTitle(language.say("Times", "时间"));
            for (TimeExpression time : facts.times()) {
                addNumbered(time.range(), time.text() + "  " + meaning(time));
            }
        }
    }

    private static String meaning(TimeExpression time) {
        StringBuilder meaning = new StringBuilder("→ ");
        if (time.from() != null) {
            meaning.append(time.from());
            if (time.to() != null && !time.to().equals(time.from())) {
                meaning.append(" … ").append(time.to());
            }
            meaning.append(" ");
        }
        return meaning.append("(").append(time.kind().label()).append(")").toString();
    }

    private void addTitle(String title) {
        lines.add("");
        lines.add(layout.paint().blue(title));
    }

    private void addNumbered(TextRange range, String text) {
        String number = String.valueOf(line(range));
        String gutter = " ".repeat(Math.max(0, GUTTER - number.length())) + number;
        lines.add(layout.paint().faint(gutter) + "  " + Columns.fit(SafeText.of(text), layout.width() - GUTTER - 2));
    }

    private int line(TextRange range) {
        return document.source().locate(range.start()).line();
    }
}
