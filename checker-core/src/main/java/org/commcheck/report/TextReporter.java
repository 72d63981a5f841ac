package org.commcheck.report;

import java.io.IOException;
import java.util.List;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.text.SourceText;

/**
 * The report for people: every finding with the line that it stands in, the help and the reason, then a summary. Problems are counted, not
 * shown; the caller says them where it says its other troubles, see {@link #problem}.
 */
public final class TextReporter implements Reporter {

    private static final int LEAST_GUTTER = 4;

    private final Appendable out;
    private final TextLayout layout;
    private final Paint paint;
    private final Tally tally = new Tally();

    public TextReporter(Appendable out, TextLayout layout) {
        this.out = out;
        this.layout = layout;
        this.paint = layout.paint();
    }

    /** A problem on one line: path, line if there is one, message. */
    public static String problem(Problem problem) {
        String place = SafeText.of(problem.path()) + (problem.line() > 0 ? ":" + problem.line() : "");
        return (place.isEmpty() ? "" : place + ": ") + SafeText.of(problem.message());
    }

    @Override
    public void add(CheckedDocument document) throws IOException {
        tally.add(document);
        ReportLanguage language = ReportLanguage.of(layout.language(), document.messageLanguage());
        for (Finding finding : document.findings()) {
            if (finding.severity().atLeast(layout.show())) {
                add(document.source(), finding, language);
            }
        }
    }

    @Override
    public void finish(List<Problem> problems) throws IOException {
        tally.finish(problems);
        if (layout.summary()) {
            for (String line : new Summary(tally, layout).lines()) {
                line(line);
            }
        }
    }

    private void add(SourceText source, Finding finding, ReportLanguage language) throws IOException {
        Severity severity = finding.severity();
        String place = source.path() + ":" + finding.start().line() + ":"
                + finding.start().column();
        line(paint.bold(SafeText.of(place)) + "  " + paint.severity(severity, language.severity(severity)) + "  "
                + finding.rule() + "  " + SafeText.of(finding.message()));
        int gutter =
                Math.max(LEAST_GUTTER, String.valueOf(finding.start().line()).length() + 1);
        if (!isAboutTheWhole(finding)) {
            addFrame(source, finding, gutter);
        }
        String indent = " ".repeat(gutter + 1);
        addNote(indent, language.say("help: ", "建议："), finding.help());
        String label = language.say("why:  ", "依据：");
        for (String reason : finding.because()) {
            addNote(indent, label, reason);
            label = " ".repeat(DisplayWidth.of(label));
        }
        line("");
    }

    private void addFrame(SourceText source, Finding finding, int gutter) throws IOException {
        CodeFrame frame = CodeFrame.of(source, finding, layout.width() - gutter - 4);
        String number = String.valueOf(finding.start().line());
        line(paint.blue(" ".repeat(gutter - number.length()) + number + " │ ") + frame.line());
        line(paint.blue(" ".repeat(gutter) + " │ ")
                + " ".repeat(frame.before())
                + paint.severity(finding.severity(), "^".repeat(frame.underlined())));
    }

    private void addNote(String indent, String label, String note) throws IOException {
        String safe = SafeText.of(note);
        if (safe.isBlank()) {
            return;
        }
        int used = indent.length() + DisplayWidth.of(label);
        String start = indent + paint.green(label);
        for (String part : layout.columns() == 0 ? List.of(safe) : Columns.wrap(safe, layout.width() - used)) {
            line(start + part);
            start = " ".repeat(used);
        }
    }

    /** Such a finding stands at the start of the document only because it has to stand somewhere. */
    private static boolean isAboutTheWhole(Finding finding) {
        return finding.range().isEmpty() && finding.range().start() == 0;
    }

    private void line(String line) throws IOException {
        out.append(line.stripTrailing()).append('\n');
    }
}
