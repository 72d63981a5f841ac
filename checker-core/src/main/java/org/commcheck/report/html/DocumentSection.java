package org.commcheck.report.html;

import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;

/** One document: what it is, what was found about the whole, and its text with the other findings in place. */
final class DocumentSection {

    private final CheckedDocument document;
    private final String id;

    /** @param id of the section in the page */
    DocumentSection(CheckedDocument document, String id) {
        this.document = document;
        this.id = id;
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
        return html.add(new MarkedText(document).html()).add(allowed()).close("article");
    }

    /** What a comment or the baseline allows, folded: it counts for nothing, but nobody hides it. */
    private Html allowed() {
        List<SuppressedFinding> suppressed = document.suppressed();
        Html html = new Html();
        if (suppressed.isEmpty()) {
            return html;
        }
        html.open("details", "class", "allowed").open("summary");
        html.say("Allowed: " + suppressed.size(), "已豁免：" + suppressed.size())
                .close("summary")
                .open("ul");
        for (SuppressedFinding allowed : suppressed) {
            Finding finding = allowed.finding();
            html.open("li").element("code", finding.rule().toString());
            html.text(" " + finding.start().line() + ":" + finding.start().column() + " " + finding.message() + " ");
            html.add(reason(allowed.suppression())).close("li");
        }
        return html.close("ul").close("details");
    }

    private static Html reason(Suppression suppression) {
        boolean inline = suppression.kind() == Suppression.Kind.INLINE;
        Html html = new Html().open("em");
        html.say(inline ? "allowed in the text" : "in the baseline", inline ? "文中注明" : "基线");
        return suppression.reason().isEmpty()
                ? html.close("em")
                : html.text(": " + suppression.reason()).close("em");
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
