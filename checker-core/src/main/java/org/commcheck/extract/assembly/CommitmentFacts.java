package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Commitment;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.commitment.ItemContext;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.text.TextRange;

/**
 * Makes the facts {@link Commitment}: sentences that promise or ask for an act, and all sentences of open action items, decisions and plans
 * that do not tell what was.
 */
final class CommitmentFacts {

    private CommitmentFacts() {}

    static List<Fact> of(ItemContext context, List<Fact> actions) {
        List<Fact> facts = new ArrayList<>();
        NavigableMap<Integer, ActionItem> open = open(actions);
        for (ReadUnit unit : context.units()) {
            if (context.isReason(unit)) {
                continue;
            }
            boolean binding = context.isBinding(unit.unit().heading());
            for (ReadSentence sentence : unit.sentences()) {
                if (sentence.mood() == Mood.COMMITMENT || sentence.mood() == Mood.STATEMENT) {
                    add(unit, sentence, binding, open, facts);
                }
            }
        }
        return facts;
    }

    private static void add(
            ReadUnit unit,
            ReadSentence sentence,
            boolean binding,
            NavigableMap<Integer, ActionItem> open,
            List<Fact> facts) {
        TextRange range = unit.range(sentence.start(), sentence.end());
        int item = itemAt(open, range);
        boolean cell = unit.unit().isCell() && item < 0;
        if (!cell && promises(sentence.mood(), binding, item)) {
            String words = unit.words().substring(sentence.start(), sentence.end());
            facts.add(new Commitment(range, words, sentence.scope(), item));
        }
    }

    private static boolean promises(Mood mood, boolean binding, int item) {
        return mood == Mood.COMMITMENT || (mood == Mood.STATEMENT && (binding || item >= 0));
    }

    private static NavigableMap<Integer, ActionItem> open(List<Fact> actions) {
        NavigableMap<Integer, ActionItem> open = new TreeMap<>();
        for (Fact fact : actions) {
            if (fact instanceof ActionItem item && item.open()) {
                open.put(item.range().start(), item);
            }
        }
        return open;
    }

    private static int itemAt(NavigableMap<Integer, ActionItem> open, TextRange range) {
        Map.Entry<Integer, ActionItem> nearest = open.lowerEntry(range.end());
        return nearest != null && nearest.getValue().range().overlaps(range)
                ? nearest.getValue().id()
                : -1;
    }
}
