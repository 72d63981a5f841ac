package org.commcheck.finding;

/**
 * One text in the languages that Commcheck speaks. Words in braces, such as {@code {text}}, are filled in for each finding.
 *
 * @param en in English
 * @param zh in simplified Chinese
 */
public record Wording(String en, String zh) {

    /** The text in a language: {@code zh} for Chinese, anything else for English. */
    public String in(String language) {
        return language.equals("zh") ? zh : en;
    }
}
