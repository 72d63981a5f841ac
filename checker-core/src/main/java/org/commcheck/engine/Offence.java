package org.commcheck.engine;

import java.util.List;
import org.commcheck.extract.Fact;
import org.commcheck.text.TextRange;

/**
 * What a rule reported, before it has words.
 *
 * @param rule name of the rule in DRL
 * @param because the facts that made it fire
 */
record Offence(String rule, TextRange range, String subject, List<Fact> because) {

    Offence {
        because = List.copyOf(because);
    }
}
