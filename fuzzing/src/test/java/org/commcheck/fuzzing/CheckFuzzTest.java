package org.commcheck.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commcheck.CheckOptions;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;

final class CheckFuzzTest {

    /** One text in so many is checked by several threads, chosen by its content. */
    private static final int ONE_IN = 50;

    private static final CheckOptions STRICT =
            CheckOptions.DEFAULT.withProfile(CheckOptions.Profile.STRICT).withThreads(1);

    /** The bytes are decoded as a file's are; what is no text is a problem of the run. */
    @FuzzTest
    void every_document_is_checked(byte[] bytes) {
        CheckReport report = check(new CheckRequest.Bytes(name(bytes), bytes), STRICT);
        assertThat(report.documents().size() + report.problems().size()).isEqualTo(1);
        report.documents().forEach(CheckInvariants::check);
        report.documents().stream()
                .map(document -> document.source().content())
                .forEach(text -> TimeBudget.check(text, CheckFuzzTest::checkAlone));
        if (Arrays.hashCode(bytes) % ONE_IN == 0) {
            threads_do_not_show(bytes);
        }
    }

    private static void threads_do_not_show(byte[] bytes) {
        List<CheckRequest.Input> inputs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            inputs.add(new CheckRequest.Bytes(i + name(bytes), bytes));
        }
        assertThat(shown(new CheckRequest(inputs, STRICT.withThreads(8))))
                .isEqualTo(shown(new CheckRequest(inputs, STRICT)));
    }

    private static List<List<Finding>> shown(CheckRequest request) {
        return Rulebase.checker().check(request).documents().stream()
                .map(CheckedDocument::findings)
                .toList();
    }

    private static CheckReport check(CheckRequest.Input input, CheckOptions options) {
        return Rulebase.checker().check(new CheckRequest(List.of(input), options));
    }

    private static void checkAlone(String text) {
        check(new CheckRequest.Text("fuzz.md", text), STRICT);
    }

    private static String name(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == '<' ? "fuzz.html" : "fuzz.md";
    }
}
