package org.commcheck.rules;

import java.util.List;
import java.util.Map;
import org.commcheck.finding.Finding;

/** Checks the document of an example, from its text to its findings. */
@FunctionalInterface
interface ExampleChecker {

    /** @param options what the example says about the run, such as {@code today=2026-03-04} */
    List<Finding> check(String fileName, String text, Map<String, String> options);
}
