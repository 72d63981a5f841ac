package org.commcheck.engine;

import java.util.List;
import org.commcheck.finding.Guideline;

/**
 * What a rulebase holds, boiled down when it was built, so that no folder is listed and no page is parsed when it runs.
 *
 * @param models names of the classes of the executable model
 * @param tables resources of the word lists and tables
 * @param guidelines sorted by id
 */
record RuleIndex(List<String> models, List<String> tables, List<Guideline> guidelines) {

    /** Where the built-in rulebase keeps its index. */
    static final String RESOURCE = "META-INF/commcheck/rulebase.json";

    /** The folder of the pages, judgements, word lists and tables. */
    static final String FOLDER = "org/commcheck/rules/";

    /** The folder of the word lists and tables, which holds no pages. */
    static final String TABLES = FOLDER + "tables/";

    /**
     * Reads an index.
     *
     * @param origin how messages name it
     * @throws RulePageException if it is not what {@link RuleIndexWriter} writes
     */
    static RuleIndex parse(String origin, String json) {
        PageMatter index = new PageMatter(origin, JsonValues.readMapping(origin, json));
        return new RuleIndex(
                index.listOrAll("models"),
                index.listOrAll("tables"),
                index.mappings("rules").stream().map(GuidelineReader::read).toList());
    }
}
