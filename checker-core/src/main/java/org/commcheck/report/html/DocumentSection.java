package org.commcheck.report.html;

import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;

/** One document: what it is, what was found about the whole, and its text with the other findings in place. */
final class DocumentSection {

    private final CheckedDocument document;
    private final String id;

    /** @param number 1-based, of the documents that have findings */
    DocumentSection(CheckedDocument document, int number) {
        this.document = document;
        this.id = "document-" + number;
    }

    Html html() {
        Html html = new Html().open("article", "class", "document", "id", id, "aria-labelledby", id + "-title");
        html.element("h3", document.path(), "id", id + "-title");
        html.open("p", "class", "what").text(document.type());
        document.date().ifPresent(date -> html.text(" · " + date));
        html.close("p");
        for (Finding finding : document.findings()) {
            if (isAboutTheWhole(finding)) {
                html.add(note(finding));
            }
        }
        return html.add(new MarkedText(document).html()).close("article");
    }

    static boolean isAboutTheWhole(Finding finding) {
        return finding.range().isEmpty();
    }

    /** What is wrong and what to write instead. */
    static Html note(Finding finding) {
        String severity = finding.severity().label();
        String rule = finding.rule().toString();
        Html html = new Html()
                .open("div", "class", "note " + severity, "data-rule", rule, "data-severity", severity, "role", "note");
        html.open("p", "class", "head").open("strong");
        html.say(Severities.english(finding.severity()), Severities.chinese(finding.severity()))
                .close("strong");
        html.text(" ")
                .element("code", rule)
                .text(" ")
                .element("span", place(finding), "class", "place")
                .close("p");
        html.element("p", finding.message(), "class", "message");
        html.element("p", finding.help(), "class", "help");
        return html.close("div");
    }

    private static String place(Finding finding) {
        return isAboutTheWhole(finding)
                ? ""
                : finding.start().line() + ":" + finding.start().column();
    }
}
