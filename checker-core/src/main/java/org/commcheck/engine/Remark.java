package org.commcheck.engine;

import java.util.Map;
import org.commcheck.finding.RuleId;
import org.commcheck.text.TextRange;

/**
 * Something that is found not by a rule but by what comes after the rules. Its guideline has a page as every other.
 *
 * @param ground the way in which the guideline is broken; empty for what it says in general
 * @param range the words that it is about
 * @param subject these words
 * @param words what else messages may name, by the name of the blank; told as the reasons, too
 */
public record Remark(RuleId rule, String ground, TextRange range, String subject, Map<String, String> words) {

    public Remark {
        words = Map.copyOf(words);
    }
}
