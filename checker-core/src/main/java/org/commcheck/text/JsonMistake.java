package org.commcheck.text;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Says why a text is no JSON, without what only says something to those who program with its parser. */
public final class JsonMistake {

    /** Where a bracket was opened, in a form that shows the parser's own state. */
    private static final String PARSERS_OWN = " (start marker at ";

    private JsonMistake() {}

    /** Without a full stop at the end. */
    public static String in(JsonProcessingException e) {
        String said = e.getOriginalMessage();
        int end = said.indexOf(PARSERS_OWN);
        return end < 0 ? said : said.substring(0, end);
    }
}
