package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commcheck.CheckedDocument;
import org.commcheck.extract.Fact;
import org.commcheck.rules.PageExample;
import org.commcheck.text.SourceText;

/**
 * Facts to run the rules over, made by hand or extracted from an example.
 *
 * @param name where they come from
 */
record RuleRun(String name, List<Fact> facts, SourceText source) {

    static final RuleBase RULES = RuleBase.builtIn();

    /** Those of all cases and of all pages' examples. */
    static List<RuleRun> all() {
        List<RuleRun> runs = new ArrayList<>();
        RuleCasesTest.cases()
                .forEach(tried -> runs.add(new RuleRun(
                        tried.toString(), tried.draft().facts(), tried.draft().source())));
        for (PageExample shown : PageExample.all()) {
            CheckedDocument checked = shown.checked();
            runs.add(new RuleRun(shown.toString(), checked.facts(), checked.source()));
        }
        return runs;
    }

    Stream<Offence> offences() {
        return RULES.run(facts, source, Settings.STRICT).offences().stream();
    }

    @Override
    public String toString() {
        return name;
    }
}
