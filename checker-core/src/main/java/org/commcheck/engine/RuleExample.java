package org.commcheck.engine;

import java.util.List;
import java.util.Map;
import org.commcheck.finding.RuleId;

/**
 * An example on a rule's page: a document, and what the rule must find in it. It is written as a fenced block:
 *
 * <pre>
 * ```markdown bad file=2026-03-04-minutes.md
 * - [ ] Rotate the signing keys
 * ^ accountability/unowned-action "Rotate the signing keys"
 * ```
 * </pre>
 *
 * <p>An example of a series has the documents that come before it in front, each a block with the word {@code earlier}, in which nothing of the
 * page's rule is to be found; they lie in one folder:
 *
 * <pre>
 * ```markdown earlier file=2026-03-04-minutes.md
 * ```markdown bad file=2026-03-11-minutes.md
 * </pre>
 *
 * <p>A line {@code ^ rule "words"} names a finding on the line above it and its exact words; a line {@code ^^ rule "subject"} names a finding
 * about the whole document. Neither belongs to the document.
 *
 * @param line 1-based line of the fence in the page
 * @param bad whether the rule must find something
 * @param fileName what the document is called
 * @param options the other {@code key=value} words behind {@code good} or {@code bad}, such as {@code today=2026-03-04}
 * @param text the document
 * @param earlier the documents that are checked with it, in order
 * @param expected what the rules must find, in order of the markers
 * @param lines 1-based lines of the page on which the lines of the document stand
 * @param markers 1-based lines of the page on which the markers stand, in the order of {@code expected}
 */
public record RuleExample(
        int line,
        boolean bad,
        String fileName,
        Map<String, String> options,
        String text,
        List<Earlier> earlier,
        List<Expected> expected,
        List<Integer> lines,
        List<Integer> markers) {

    /** A document that comes before the example's in its series. */
    public record Earlier(String fileName, String text) {}

    /**
     * A finding that an example asks for.
     *
     * @param line 1-based line of the document that the finding stands on; 1 for a finding about the whole
     * @param words its subject
     */
    public record Expected(RuleId rule, int line, String words) {}

    public RuleExample {
        earlier = List.copyOf(earlier);
        options = Map.copyOf(options);
        expected = List.copyOf(expected);
        lines = List.copyOf(lines);
        markers = List.copyOf(markers);
    }

    /** Whether the example is written in Chinese. */
    public boolean chinese() {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    }
}
