package org.commcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.commcheck.CheckOptions.Language;

/**
 * A document of a type whose places are still to be filled in. What to write in a place says the place itself: {@code [date]} in English,
 * {@code 【填写日期】} in Chinese; what else there is to know say comments of HTML. The first comment begins with the type's name and what such a
 * document is for.
 *
 * @param text in Markdown
 */
record DocumentTemplate(String text) {

    /** The template of a document type; empty if there is none, as for types that only an organisation has. */
    static Optional<DocumentTemplate> of(String type, Language language) {
        String name = "templates/" + type + "." + language.name().toLowerCase(Locale.ROOT) + ".md";
        try (InputStream in = DocumentTemplate.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new DocumentTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What such a document is for, in a few words. */
    String use() {
        int comment = text.indexOf("<!--\n") + "<!--\n".length();
        String first = text.substring(comment, text.indexOf('\n', comment));
        return first.split(": |：", 2)[1];
    }
}
