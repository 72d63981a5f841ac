package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Problem;
import org.commcheck.finding.Severity;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;

/** The reports that GitHub and GitLab read. */
class HostedReportersTest {

    private static final SourceText SOURCE = SourceText.of("a,b.md", "# 100%: soon\nand\nASAP\n");

    @Test
    void github_shows_annotations_at_the_words() throws IOException {
        CheckedDocument document = Samples.document(
                SOURCE,
                "en",
                List.of(),
                Samples.finding(SOURCE, new TextRange(0, 0), Severity.INFO),
                Samples.finding(SOURCE, "100%: soon", Severity.ERROR),
                Samples.finding(SOURCE, "soon\nand", Severity.WARNING));
        StringWriter out = new StringWriter();
        new GithubReporter(out)
                .write(new CheckReport(List.of(document), List.of(new Problem("gone.md", 7, "Cut\nshort."))));
        assertThat(out.toString().lines())
                .containsExactly(
                        "::notice file=a%2Cb.md,line=1,endLine=1,title=precision/vague-deadline::"
                                + "“” is not a deadline.%0AGive a day, such as “by 6 March”.",
                        "::error file=a%2Cb.md,line=1,endLine=1,col=3,endColumn=13,title=precision/vague-deadline::"
                                + "“100%25: soon” is not a deadline.%0AGive a day, such as “by 6 March”.",
                        "::warning file=a%2Cb.md,line=1,endLine=2,title=precision/vague-deadline::"
                                + "“soon%0Aand” is not a deadline.%0AGive a day, such as “by 6 March”.",
                        "::error file=gone.md,line=7,title=not checked::Cut%0Ashort.");
    }

    @Test
    void gitlab_gets_path_lines_severity_and_fingerprint() throws IOException {
        CheckedDocument document =
                Samples.document(SOURCE, "en", List.of(), Samples.finding(SOURCE, "ASAP", Severity.WARNING));
        StringWriter out = new StringWriter();
        new GitlabReporter(out).write(new CheckReport(List.of(document), List.of()));
        assertThat(out.toString()).isEqualTo("""
                [
                  {
                    "description" : "“ASAP” is not a deadline. Give a day, such as “by 6 March”.",
                    "check_name" : "precision/vague-deadline",
                    "fingerprint" : "0123abcd",
                    "severity" : "minor",
                    "location" : {
                      "path" : "a,b.md",
                      "lines" : {
                        "begin" : 3,
                        "end" : 3
                      }
                    }
                  }
                ]
                """);
    }

    @Test
    void what_could_not_be_checked_blocks_on_gitlab() throws IOException {
        StringWriter out = new StringWriter();
        new GitlabReporter(out).write(new CheckReport(List.of(), List.of(new Problem("gone.md", 0, "Gone."))));
        assertThat(out.toString()).contains("\"severity\" : \"blocker\"").contains("\"begin\" : 1");
    }
}
