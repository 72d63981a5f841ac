package org.commcheck.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The first page of the facts: how to look at them, and a table of all. */
final class FactIndex {

    private static final String HEAD = """
            # The facts that rules see

            Rules never look at text. They match facts: what the checker saw in a document, each with its place and its words. These are all of them. A page
            says what yields the fact, what its properties mean, what the checker makes of a sample in English and in Chinese, and how a rule reads it.

            The facts of a document of yours, a line each, written as the pattern that matches them:

            ```text
            $ commcheck facts --all minutes.md
            minutes.md:5:7: Owner( text == "Ana", itemId == 0, named, primary )
            …
            ```

            Every fact has a `range`, which `findings.report` takes, and a `text`, the words as a reader sees them. What a document does not say is a missing
            fact: ask with `not`. A property is never null unless its page says “or null”. How a rule is written says
            [adding-a-rule.md](../adding-a-rule.md), how a pack is made [rule-packs.md](../rule-packs.md).

            | fact | what it is | properties |
            | --- | --- | --- |
            """;

    private FactIndex() {}

    static String text(List<FactPage> pages) {
        return HEAD + pages.stream().map(FactIndex::row).collect(Collectors.joining());
    }

    private static String row(FactPage page) {
        String name = page.type().getSimpleName();
        Set<String> properties = new TreeSet<>();
        for (var component : page.type().getRecordComponents()) {
            properties.add("`" + component.getName() + "`");
        }
        properties.removeAll(Set.of("`range`", "`text`"));
        String first = FactJavadoc.of(name).type().split("(?<=[.])\\s", 2)[0];
        return "| [" + name + "](" + FactPage.fileName(name).toLowerCase(Locale.ROOT) + ") | "
                + first.replace("|", "\\|") + " | " + String.join(", ", properties) + " |\n";
    }
}
