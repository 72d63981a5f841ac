package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.Tables;
import org.jspecify.annotations.Nullable;

/** Reads how far the task of a table's row is, from the cells for its state and for when it was done, or from a remark. Immutable. */
final class RowStates {

    private final ItemStates states;
    private final Set<String> remarkColumns;

    /** @param tables holds in {@code act-words} what columns of remarks are called */
    RowStates(Tables tables, ItemStates states) {
        this.states = states;
        this.remarkColumns = WordLists.of(tables, "act-words").list("remark-column");
    }

    /** What the columns for it say; a day in the one for when it was done says that it is. */
    Optional<State> of(@Nullable ReadUnit status, @Nullable ReadUnit finished) {
        Optional<State> said = status == null ? Optional.empty() : states.of(status.words());
        return said.or(
                () -> finished == null || finished.times().isEmpty() ? Optional.empty() : Optional.of(State.CLOSED));
    }

    /** {@code Done} in a column of remarks, where no column is for states. */
    boolean isRemarkedDone(ItemContext context, List<Integer> header, List<Integer> row) {
        for (int column = 0; column < Math.min(header.size(), row.size()); column++) {
            String remark = context.unit(row.get(column)).words();
            if (!remark.isBlank()
                    && !TableItems.isNothing(remark)
                    && states.isClosed(remark)
                    && remarkColumns.contains(
                            BareWords.of(context.unit(header.get(column)).words())
                                    .toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
