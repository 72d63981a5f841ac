package org.commcheck.extract.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Fact;
import org.commcheck.extract.LoopsClosed;
import org.commcheck.extract.Recurrence;
import org.commcheck.extract.Sentence;
import org.commcheck.extract.TermMatch;
import org.commcheck.extract.vocabulary.Likeness;

/** Finds the places of a document that speak of action items of an earlier one. Made for one document. */
final class RecurrenceReader {

    /** A sentence that has half of a task's words mentions it: the loop is closed rather too easily than not. */
    private static final double MENTIONED = 0.5;

    /** What is an item itself may be another one with the same verb, and has to have more of the words. */
    private static final double CARRIED = 0.6;

    /** Two items are the same only if they are alike for the greater part, for then their deadlines are compared. */
    private static final double SAME = 0.7;

    private static final int MERE_MENTION = -1;

    private final Likeness likeness;
    private final ActionWords words;
    private final List<Place> items = new ArrayList<>();
    private final List<Place> mentions = new ArrayList<>();
    private final Set<Integer> itemScopes = new HashSet<>();
    private final Map<Integer, Set<String>> lists = new HashMap<>();
    private final NavigableSet<Integer> reasons = new TreeSet<>();
    private final Map<Integer, Sentence> firstOfScope = new HashMap<>();

    /** A place that may speak of an item: an action item, or a sentence or table row. */
    private record Place(Fact fact, int itemId, Set<String> tokens, Set<String> ids, int scope) {}

    RecurrenceReader(Likeness likeness, List<Fact> facts) {
        this.likeness = likeness;
        this.words = new ActionWords(facts);
        for (Fact fact : facts) {
            if (fact instanceof TermMatch term) {
                lists.computeIfAbsent(term.scope(), scope -> new HashSet<>()).add(term.list());
                if (term.list().equals("slip-reason")) {
                    reasons.add(term.range().start());
                }
            } else if (fact instanceof Sentence sentence) {
                firstOfScope.merge(
                        sentence.scope(),
                        sentence,
                        (one, other) -> one.range().compareTo(other.range()) <= 0 ? one : other);
            }
        }
        facts.stream().filter(ActionItem.class::isInstance).forEach(fact -> add((ActionItem) fact));
        firstOfScope.forEach(this::add);
    }

    private void add(ActionItem item) {
        int scope = words.scope(item.range());
        Set<String> ids = Likeness.ids(words.beside(item));
        itemScopes.add(scope);
        items.add(new Place(item, item.id(), likeness.tokens(words.of(item)), ids, scope));
    }

    private void add(int scope, Sentence first) {
        String said = String.valueOf(words.scopes().get(scope));
        mentions.add(new Place(first, MERE_MENTION, likeness.tokens(said), Likeness.ids(said), scope));
    }

    /** The facts {@link Recurrence} of an earlier item. */
    void read(int id, SeriesTrace.Item earlier, List<Fact> found) {
        Set<String> tokens = likeness.tokens(earlier.words());
        List<Place> said = new ArrayList<>();
        for (Place mention : mentions) {
            double least = itemScopes.contains(mention.scope()) ? CARRIED : MENTIONED;
            if (sameIds(earlier, mention) || Likeness.share(tokens, mention.tokens()) >= least) {
                said.add(mention);
            }
        }
        boolean reasoned = said.stream().anyMatch(mention -> lists(mention).contains("slip-reason"));
        items.stream()
                .filter(item -> isSame(earlier, tokens, item))
                .forEach(item -> found.add(recurrence(id, item, reasoned || isReasoned(item))));
        said.forEach(mention -> found.add(recurrence(id, mention, reasoned)));
    }

    private static Recurrence recurrence(int id, Place place, boolean reasoned) {
        return new Recurrence(place.fact().range(), place.fact().text(), id, place.itemId(), reasoned);
    }

    private static boolean sameIds(SeriesTrace.Item earlier, Place place) {
        return earlier.ids().stream().anyMatch(place.ids()::contains);
    }

    /** Where both have an id, the id decides. */
    private static boolean isSame(SeriesTrace.Item earlier, Set<String> tokens, Place item) {
        boolean named = !earlier.ids().isEmpty() && !item.ids().isEmpty();
        return named ? sameIds(earlier, item) : Likeness.alike(tokens, item.tokens()) >= SAME;
    }

    private Set<String> lists(Place place) {
        return lists.getOrDefault(place.scope(), Set.of());
    }

    /** Whether a reason follows before the next item begins: in its row, in brackets, in a line below. */
    private boolean isReasoned(Place item) {
        int start = item.fact().range().start();
        Integer reason = reasons.ceiling(start);
        int next = items.stream()
                .mapToInt(other -> other.fact().range().start())
                .filter(other -> other > start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return reason != null && reason < next;
    }

    /** The facts {@link LoopsClosed}. */
    void closures(List<Fact> found) {
        firstOfScope.forEach((scope, sentence) -> {
            Set<String> has = lists.getOrDefault(scope, Set.of());
            if (has.contains("earlier-actions") && has.contains("loop-closed")) {
                found.add(new LoopsClosed(sentence.range(), sentence.text()));
            }
        });
    }
}
