package org.commcheck.extract.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.extract.assembly.ExtractionRequest;
import org.commcheck.extract.assembly.FactExtractor;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;

/** The action items of a text in a form that tests can show: {@code task | owners | deadline | state}. */
final class Items {

    private static final FactExtractor EXTRACTOR = new FactExtractor(BuiltInTables.get());

    private Items() {}

    /** The items of a document, one line each; what an item has not is left out. */
    static List<String> of(String markdown) {
        List<Fact> facts = facts(markdown);
        return facts.stream()
                .filter(ActionItem.class::isInstance)
                .map(ActionItem.class::cast)
                .map(item -> line(item, facts))
                .toList();
    }

    /** The items of minutes that hold only the given lines. */
    static List<String> ofMinutes(String... lines) {
        boolean chinese = String.join("", lines).codePoints().anyMatch(Character::isIdeographic);
        return of(
                (chinese ? "# 会议纪要 2026-03-04\n\n" : "# Minutes, 4 March 2026\n\n") + String.join("\n", lines) + "\n");
    }

    static List<Fact> facts(String markdown) {
        ExtractionRequest request = new ExtractionRequest(Optional.empty(), Optional.of(LocalDate.of(2026, 3, 4)));
        return EXTRACTOR
                .extract(new DocumentParser().parse(SourceText.of("notes.md", markdown)), request)
                .sets()
                .stream()
                .flatMap(set -> set.facts().stream())
                .toList();
    }

    private static String line(ActionItem item, List<Fact> facts) {
        String owners = facts.stream()
                .filter(Owner.class::isInstance)
                .map(Owner.class::cast)
                .filter(owner -> owner.itemId() == item.id())
                .map(owner -> owner.named() ? owner.text() : owner.text() + "?")
                .collect(Collectors.joining(", "));
        String due = facts.stream()
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .filter(deadline -> deadline.itemId() == item.id())
                .map(deadline -> deadline.concrete() ? deadline.text() : deadline.text() + "?")
                .collect(Collectors.joining(", "));
        return item.text()
                + (owners.isEmpty() ? "" : " | " + owners)
                + (due.isEmpty() ? "" : " | by " + due)
                + (item.open() ? "" : " | closed");
    }
}
