package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.commcheck.text.CharSigns;

/** The form with the codes in brackets behind the parties: {@code | FR-01 | Member 1 (A,R) | Member 2 (C) |}. */
final class BracketTable implements TableForm {

    /** What the codes of an entry stand behind. */
    private static final long OPENING = CharSigns.of("(（");

    private final Variant variant;
    private final CodeReader reader;

    private BracketTable(Variant variant, CodeReader reader) {
        this.variant = variant;
        this.reader = reader;
    }

    /** Reads a table whose rows are tasks; empty if it is no matrix of this form. */
    static Optional<Matrix> read(Grid grid, Naming naming, ResponsibilityWords words) {
        CodeReader reader = new CodeReader(words);
        TreeSet<Integer> columns = new TreeSet<>();
        CodeCounts codes = new CodeCounts();
        for (List<Slot> row : grid.rows().subList(grid.head(), grid.height())) {
            for (int column = 1; column < row.size(); column++) {
                Slot slot = row.get(column);
                if (slot.counts() && CharSigns.share(slot.cell().text().signs(), OPENING)) {
                    List<BracketEntry> entries = BracketEntry.read(slot, reader);
                    entries.forEach(entry -> codes.add(entry.code()));
                    if (!entries.isEmpty()) {
                        columns.add(column);
                    }
                }
            }
        }
        if (codes.total() < 2) {
            return Optional.empty();
        }
        Variant variant = new VariantChoice(words).choose(codes, naming);
        if (!Evidence.ofCodes(codes, variant, naming, Math.max(columns.size(), 2), false)) {
            return Optional.empty();
        }
        BracketTable form = new BracketTable(variant, reader);
        Columns meaning = Columns.of(grid, List.copyOf(columns), words);
        return Optional.of(
                new Matrix(Words.NONE, variant, new TaskRows(grid, meaning, form, words, Words.NONE).read()));
    }

    @Override
    public boolean isCoded(Slot slot) {
        return !BracketEntry.read(slot, reader).isEmpty();
    }

    @Override
    public List<Matrix.Duty> duties(Slot slot, int column) {
        List<Matrix.Duty> duties = new ArrayList<>();
        for (BracketEntry entry : BracketEntry.read(slot, reader)) {
            for (String role : entry.code().duties(variant)) {
                duties.add(new Matrix.Duty(
                        entry.words(), role, new Words(entry.words().range(), entry.party())));
            }
        }
        return duties;
    }

    @Override
    public boolean isUnknown(Slot slot) {
        return BracketEntry.read(slot, reader).stream()
                .anyMatch(entry -> !entry.code().isValid(variant));
    }
}
