package org.commcheck;

import java.util.List;
import java.util.Map;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/**
 * A guideline as the catalogue describes it.
 *
 * @param severity how much its findings weigh unless the place makes a difference
 * @param profile the smallest profile that has it
 * @param status {@code preview}, {@code stable} or {@code deprecated}
 * @param types the document types that it holds for; empty for all
 * @param since the version that it came with
 * @param source the document that it comes from
 * @param summary what it flags, in a sentence
 * @param messages what its findings say, by language; words in braces stand for what a finding fills in
 * @param page its page in Markdown, without the front matter
 */
public record Guideline(
        RuleId id,
        Severity severity,
        CheckOptions.Profile profile,
        String status,
        List<String> types,
        String since,
        String source,
        String summary,
        Map<CheckOptions.Language, String> messages,
        String page) {

    public Guideline {
        types = List.copyOf(types);
        messages = Map.copyOf(messages);
    }
}
