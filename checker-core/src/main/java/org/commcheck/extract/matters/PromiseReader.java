package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Commitment;
import org.commcheck.extract.Deadline;
import org.commcheck.extract.Owner;
import org.commcheck.extract.Promise;
import org.commcheck.extract.language.MoodReading.Cue;
import org.commcheck.extract.people.OwnerReader;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.text.TextRange;

/** Finds what somebody can be held to, and whether it names who and by when. */
final class PromiseReader {

    private static final String BACKGROUND = "background";
    private static final Set<String> TOLD = Set.of("progress", "lessons");

    private final OwnerReader owners;

    PromiseReader(OwnerReader owners) {
        this.owners = owners;
    }

    /** The facts of an entry: those of its open action items, then those of its other commitments. */
    List<Promise> read(Matters matters) {
        BitSet bound = bound(matters);
        Set<TextRange> settled = new HashSet<>();
        List<Promise> promises = new ArrayList<>();
        for (ActionItem item : matters.known(ActionItem.class)) {
            for (Promise promise : of(matters, item, bound.get(item.id()))) {
                if (settled.add(promise.range()) && item.open()) {
                    promises.add(promise);
                }
            }
        }
        for (Commitment commitment : matters.known(Commitment.class)) {
            if (!settled.contains(commitment.range()) && promises(matters, commitment)) {
                promises.add(new Promise(
                        commitment.range(), commitment.text(), commitment.scope(), binds(matters, commitment)));
            }
        }
        return promises;
    }

    /** The sentences of an item; where several items share one, it belongs to the first. */
    private static List<Promise> of(Matters matters, ActionItem item, boolean bound) {
        List<Promise> promises = new ArrayList<>();
        Optional<ReadUnit> unit = matters.unitAt(item.range());
        for (ReadSentence sentence :
                unit.map(read -> read.sentences(item.range())).orElse(List.of())) {
            String words = unit.get().words().substring(sentence.start(), sentence.end());
            promises.add(new Promise(unit.get().range(sentence), words, sentence.scope(), bound));
        }
        return promises;
    }

    /** The action items that have a named owner and a concrete deadline. */
    private static BitSet bound(Matters matters) {
        BitSet owned = new BitSet();
        for (Owner owner : matters.known(Owner.class)) {
            owned.set(owner.itemId(), owned.get(owner.itemId()) || owner.named());
        }
        BitSet dated = new BitSet();
        for (Deadline due : matters.known(Deadline.class)) {
            dated.set(due.itemId(), dated.get(due.itemId()) || due.concrete());
        }
        owned.and(dated);
        return owned;
    }

    /**
     * Outside of plans and decisions a bare imperative instructs the reader, or tells step by step what happened; and what an introduction aims at, the plan
     * behind it promises.
     */
    private boolean promises(Matters matters, Commitment commitment) {
        ReadUnit unit = matters.unitAt(commitment.range()).orElse(null);
        return unit == null
                || matters.context().isBinding(unit.unit().heading())
                || (cue(unit, commitment) != Cue.IMPERATIVE
                        && !matters.context().purpose(unit.unit().heading()).equals(BACKGROUND)
                        && !(isProgress(matters, unit) && cue(unit, commitment) == Cue.OBLIGATION));
    }

    /** {@code Two tests fail and may need a new setup}: what was found on the way says what is missing, not who will do it. */
    private static boolean isProgress(Matters matters, ReadUnit unit) {
        return TOLD.contains(matters.context().purpose(unit.unit().heading()));
    }

    private static Cue cue(ReadUnit unit, Commitment commitment) {
        for (ReadSentence sentence : unit.sentences(commitment.range())) {
            if (sentence.scope() == commitment.scope() && unit.range(sentence).equals(commitment.range())) {
                return sentence.cue();
            }
        }
        return Cue.NONE;
    }

    private boolean binds(Matters matters, Commitment commitment) {
        ReadUnit unit = matters.unitAt(commitment.range()).orElse(null);
        return unit != null
                && holdsDay(unit, commitment.range())
                && owners.read(commitment.text(), matters.context().roster(), false).stream()
                        .anyMatch(OwnerWords::named);
    }

    private static boolean holdsDay(ReadUnit unit, TextRange range) {
        for (ReadSentence sentence : unit.sentences(range)) {
            for (TimeSpan time : unit.times(sentence.start(), sentence.end())) {
                if (time.kind().concrete() && range.contains(unit.range(time.start(), time.end()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
