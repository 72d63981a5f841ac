package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.junit.jupiter.api.Test;

class UsesTheLibraryTest {

    @Test
    void finds_what_leaves_the_reader_without_an_answer() {
        CheckReport report = Checker.withBuiltInRules()
                .check(CheckRequest.ofText("notes.md", "# Notes\n\nBo Chen will send the figures ASAP.\n"));

        List<String> rules = report.documents().get(0).findings().stream()
                .map(finding -> finding.rule().toString())
                .toList();
        assertEquals(List.of("precision/vague-deadline"), rules);
    }
}
