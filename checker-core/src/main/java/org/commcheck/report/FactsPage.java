package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.extract.Decision;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.TimeExpression;
import org.commcheck.text.TextRange;

/** The facts of one document as lines for people. */
final class FactsPage {

    private static final int GUTTER = 6;
    private static final String INDENT = "  ";
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
        addPeople();
        addActions();
        addDecisions();
        MatterRows matters = new MatterRows(document.source(), language);
        if (!facts.questions().isEmpty()) {
            addTitle(language.say("Open questions", "待确认的问题"));
            addTable(matters.ofQuestions(facts.questions()));
        }
        if (!facts.risks().isEmpty()) {
            addTitle(language.say("Risks and issues", "风险与问题"));
            addTable(matters.ofRisks(facts.risks()));
        }
        addMatrices();
        addSections();
        addTimes();
        return lines;
    }

    private void addHead() {
        lines.add(layout.paint().bold(SafeText.of(document.path())));
        lines.add(new PageHead(document, facts.fields(), language).line());
    }

    private void addPeople() {
        List<String> present = names(true);
        List<String> away = names(false);
        if (!present.isEmpty() || !away.isEmpty()) {
            addTitle(language.say("People", "人员"));
            addNames(language.say("present", "出席"), present);
            addNames(language.say("away", "缺席"), away);
        }
    }

    private List<String> names(boolean present) {
        return facts.attendees().stream()
                .filter(attendee -> attendee.present() == present)
                .map(attendee -> SafeText.flat(attendee.text()))
                .distinct()
                .toList();
    }

    private void addNames(String label, List<String> names) {
        if (!names.isEmpty()) {
            String head = INDENT + label + " (" + names.size() + ")  ";
            String words = String.join(language.say(", ", "、"), names);
            String before = head;
            for (String part : Columns.wrap(words, layout.width() - DisplayWidth.of(head))) {
                lines.add(before + part);
                before = " ".repeat(DisplayWidth.of(head));
            }
        }
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
        lines.add(layout.paint().faint(gutter) + "  " + Columns.fit(SafeText.flat(text), layout.width() - GUTTER - 2));
    }

    private int line(TextRange range) {
        return document.source().locate(range.start()).line();
    }
}
