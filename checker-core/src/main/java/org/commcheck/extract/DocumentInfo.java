package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * What a document is: one per judged document, and one per entry of a running log. Its text is the path. Every rule that holds for some
 * types only reads it.
 *
 * @param range the start of the document or entry: where findings about the whole stand
 * @param type id of the document type, such as {@code status-report}; {@code general} if none was recognised
 * @param typeEvidence what decided: {@code request}, {@code front matter}, {@code title}, {@code file name}, {@code headings}, {@code content}
 *     or {@code none}
 * @param language {@code en} or {@code zh}, the language of most of the text
 * @param template whether it says of itself that it is a template
 * @param audience {@code client}, {@code executive} or {@code team}, as the document says or its type implies
 * @param entry whether it is an entry of a running log
 * @param concludesFirst whether a document of this type owes its reader the conclusion first
 */
public record DocumentInfo(
        TextRange range,
        String text,
        String type,
        String typeEvidence,
        String language,
        boolean template,
        String audience,
        boolean entry,
        boolean concludesFirst)
        implements Fact {}
