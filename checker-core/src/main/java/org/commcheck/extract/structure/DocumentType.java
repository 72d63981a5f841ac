package org.commcheck.extract.structure;

/**
 * The type of a document and what decided on it.
 *
 * @param id such as {@code meeting-minutes}; {@link #GENERAL} if none was recognised
 * @param evidence {@code request}, {@code front matter}, {@code title}, {@code file name}, {@code headings}, {@code content} or {@code none}
 */
public record DocumentType(String id, String evidence) {

    /** The type of documents that no type fits; it requires nothing. */
    public static final String GENERAL = "general";

    /** No type was recognised. */
    public static final DocumentType NONE = new DocumentType(GENERAL, "none");
}
