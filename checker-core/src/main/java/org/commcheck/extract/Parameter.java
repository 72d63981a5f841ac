package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A number that a guideline judges by, as its page or the configuration has it; it stands at the start of the document. Sample:
 * {@code max-words = 40}. Made when a document is judged, not by an extractor. Read by each guideline whose page has {@code parameters}.
 *
 * @param rule the guideline's id
 * @param name the parameter's name, such as {@code max-words}
 * @param value the number, in the unit that the page states
 */
public record Parameter(TextRange range, String text, String rule, String name, int value) implements Fact {

    /** A parameter of this value. */
    public static Parameter of(String rule, String name, int value) {
        return new Parameter(new TextRange(0, 0), name + " = " + value, rule, name, value);
    }
}
