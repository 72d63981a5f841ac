package org.commcheck.extract.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Sentence;
import org.commcheck.text.TextRange;

/** What a document says with and about its action items. */
final class ActionWords {

    /** Owners and deadlines by item. */
    private final Map<Integer, List<String>> attributes = new HashMap<>();

    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private final Map<Integer, StringBuilder> scopes = new HashMap<>();

    ActionWords(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof Owner owner) {
                attribute(owner.itemId(), owner.text());
            } else if (fact instanceof Deadline deadline) {
                attribute(deadline.itemId(), deadline.text());
            } else if (fact instanceof Sentence sentence) {
                sentences.put(sentence.range().start(), sentence);
                scopes.computeIfAbsent(sentence.scope(), scope -> new StringBuilder())
                        .append(sentence.text())
                        .append(' ');
            }
        }
    }

    private void attribute(int item, String words) {
        if (!words.isEmpty()) {
            attributes.computeIfAbsent(item, id -> new ArrayList<>()).add(words);
        }
    }

    /** The task alone, without its owner and deadline, which may change from one document to the next. */
    String of(ActionItem item) {
        String words = item.text();
        for (String attribute : attributes.getOrDefault(item.id(), List.of())) {
            words = words.replace(attribute, " ");
        }
        return words.isBlank() ? item.text() : words;
    }

    /** The item and what stands beside it: the other cells of its row, or its sentence. */
    String beside(ActionItem item) {
        int scope = scope(item.range());
        return item.text() + " " + (scope < 0 ? "" : scopes.get(scope));
    }

    /** The number of the sentence or row that an item stands in; -1 if it stands in none. */
    int scope(TextRange range) {
        Map.Entry<Integer, Sentence> at = sentences.lowerEntry(range.end());
        Map.Entry<Integer, Sentence> first = sentences.floorEntry(range.start());
        Sentence sentence = first != null && first.getValue().range().overlaps(range)
                ? first.getValue()
                : at == null ? null : at.getValue();
        return sentence != null && sentence.range().overlaps(range) ? sentence.scope() : -1;
    }

    /** The words of each sentence, and of each table row with all its cells, by scope. */
    Map<Integer, StringBuilder> scopes() {
        return scopes;
    }
}
