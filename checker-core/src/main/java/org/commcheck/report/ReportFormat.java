package org.commcheck.report;

import java.io.IOException;
import java.io.Writer;
import org.commcheck.report.html.HtmlReporter;

/** A kind of report. Each can be written as a file of its own or to standard output. */
public enum ReportFormat {
    /** For people at a terminal or in a log: every finding with its line, the help and the reason. */
    TEXT("commcheck.txt") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) {
            return new TextReporter(out, settings.layout());
        }
    },
    /** For tools: JSON, version 1, see {@code docs/cli.md}. */
    JSON("commcheck.json") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) throws IOException {
            return JsonReporter.ofFindings(out);
        }
    },
    /** SARIF 2.1.0, which code hosts and editors read. */
    SARIF("commcheck.sarif") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) throws IOException {
            return new SarifReporter(out, settings.guidelines());
        }
    },
    /** Checkstyle's XML, which most build servers read. */
    CHECKSTYLE("commcheck-checkstyle.xml") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) {
            return new CheckstyleReporter(out);
        }
    },
    /** JUnit's XML: a document is a suite, a finding a test that failed. */
    JUNIT("commcheck-junit.xml") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) {
            return new JunitReporter(out);
        }
    },
    /** Workflow commands that GitHub shows as annotations of the changed lines. */
    GITHUB("commcheck-github.txt") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) {
            return new GithubReporter(out);
        }
    },
    /** GitLab's code quality report. */
    GITLAB("commcheck-gitlab.json") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) throws IOException {
            return new GitlabReporter(out);
        }
    },
    /** A page for people, all in one file, to read in a browser, to print and to mail. */
    HTML("commcheck.html") {
        @Override
        public Reporter reporter(Writer out, ReportSettings settings) {
            return new HtmlReporter(out, settings);
        }
    };

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /**
     * What writes such a report.
     *
     * @param out where to; the caller closes it
     */
    public abstract Reporter reporter(Writer out, ReportSettings settings) throws IOException;

    /** What the file is called if nobody says otherwise, such as {@code commcheck.sarif}. */
    public String fileName() {
        return fileName;
    }
}
