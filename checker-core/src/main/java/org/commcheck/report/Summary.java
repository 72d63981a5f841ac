package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.finding.Severity;

/** The end of a text report: how much was found, and what was not shown. */
final class Summary {

    private final Tally tally;
    private final TextLayout layout;
    private final ReportLanguage language;

    Summary(Tally tally, TextLayout layout) {
        this.tally = tally;
        this.layout = layout;
        this.language = ReportLanguage.of(layout.language(), tally.allChinese() ? "zh" : "en");
    }

    /** None if nothing was checked. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (tally.documents() > 0) {
            lines.add(layout.paint().bold(found()));
        }
        for (Severity severity : Severity.values()) {
            if (!severity.atLeast(layout.show()) && tally.count(severity) > 0) {
                lines.add(hidden(severity));
            }
        }
        if (tally.suppressed() > 0) {
            lines.add(suppressed());
        }
        if (tally.problems() > 0) {
            lines.add(unchecked());
        }
        return lines;
    }

    private String found() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (severity.atLeast(layout.show()) && tally.count(severity) > 0) {
                counts.add(language.count(tally.count(severity), severity));
            }
        }
        int all = tally.documents();
        if (counts.isEmpty()) {
            return language.say(
                    "Nothing to report in " + ReportLanguage.plural(all, "document") + ".", all + " 份文档，没有需要报告的问题。");
        }
        int with = tally.documentsWith(layout.show());
        return language.say(
                String.join(", ", counts) + " in " + with + " of " + ReportLanguage.plural(all, "document") + ".",
                all + " 份文档中有 " + with + " 份存在问题：" + String.join("、", counts) + "。");
    }

    private String hidden(Severity severity) {
        int number = tally.count(severity);
        String count = language.count(number, severity);
        String option = layout.showOption() + severity.label();
        return language.say(
                count + " not shown; " + option + " shows " + (number == 1 ? "it." : "them."),
                "另有 " + count + "未显示；加 " + option + " 可查看。");
    }

    private String suppressed() {
        int number = tally.suppressed();
        return language.say(
                ReportLanguage.plural(number, "finding") + " not counted: allowed by comments or in the baseline.",
                "另有 " + number + " 个已豁免（注释或基线），不计入。");
    }

    private String unchecked() {
        return language.say(
                ReportLanguage.plural(tally.problems(), "problem") + ": not everything could be checked.",
                tally.problems() + " 处未能检查。");
    }
}
