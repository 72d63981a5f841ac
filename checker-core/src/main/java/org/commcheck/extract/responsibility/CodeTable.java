package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form with parties over the columns and codes in the cells: {@code | Deploy | R | A/C | I |}. */
final class CodeTable implements TableForm {

    /** So many codes in a column and none of them known: then it is about something else. */
    private static final int TELLING = 3;

    private final PartyHeads parties;
    private final Variant variant;
    private final Map<Code, List<String>> roles = new HashMap<>();

    private CodeTable(PartyHeads parties, Variant variant) {
        this.parties = parties;
        this.variant = variant;
    }

    /** Reads a table whose rows are tasks; empty if it is no matrix of this form. */
    static Optional<Matrix> read(Grid grid, Naming naming, ResponsibilityWords words) {
        List<Integer> parties = parties(grid, words);
        if (parties.isEmpty()) {
            return Optional.empty();
        }
        CodeCounts codes = codes(grid, parties);
        Variant variant = new VariantChoice(words).choose(codes, naming);
        boolean partyHeads = partyHeads(grid, parties, words) > 1;
        if (!Evidence.ofCodes(codes, variant, naming, parties.size(), partyHeads)) {
            return Optional.empty();
        }
        Columns columns = Columns.of(grid, parties, words);
        CodeTable form = new CodeTable(PartyHeads.of(grid, parties), variant);
        return Optional.of(
                new Matrix(Words.NONE, variant, new TaskRows(grid, columns, form, words, Words.NONE).read()));
    }

    /** Number of columns that are headed by a role, a group or an account. */
    static long partyHeads(Grid grid, List<Integer> columns, ResponsibilityWords words) {
        return columns.stream()
                .filter(column -> words.isParty(grid.headOf(column).text()))
                .count();
    }

    /** The columns that hold codes; the first column never does, it names what the rows are. */
    static List<Integer> parties(Grid grid, ResponsibilityWords words) {
        int width = grid.width();
        int[] codes = new int[width];
        int[] known = new int[width];
        int[] prose = new int[width];
        for (List<Slot> row : grid.rows().subList(grid.head(), grid.height())) {
            for (int column = 1; column < row.size(); column++) {
                Code code = row.get(column).counts() ? row.get(column).code() : Code.BLANK;
                codes[column] += code.isCode() ? 1 : 0;
                prose[column] += code.shape() == Code.Shape.PROSE ? 1 : 0;
                known[column] += code.shape() == Code.Shape.CODES ? 1 : 0;
            }
        }
        List<Integer> parties = new ArrayList<>();
        for (int column = 1; column < width; column++) {
            boolean coded = codes[column] > 0
                    && (known[column] > 0 || codes[column] < TELLING)
                    && (codes[column] > prose[column] || isParty(grid, column, prose, words));
            if (coded && !words.isHead(grid.headOf(column).text(), "aside")) {
                parties.add(column);
            }
        }
        return parties;
    }

    /** Whether a column of words beside codes is one of the parties': headed by one, and half of it codes. */
    private static boolean isParty(Grid grid, int column, int[] prose, ResponsibilityWords words) {
        return prose[column] * 2 <= grid.height() - grid.head()
                && words.isParty(grid.headOf(column).text());
    }

    private static CodeCounts codes(Grid grid, List<Integer> parties) {
        CodeCounts codes = new CodeCounts();
        for (int row = grid.head(); row < grid.height(); row++) {
            for (int column : parties) {
                Slot slot = grid.at(row, column);
                if (slot.counts() && slot.code().isCode()) {
                    codes.add(slot.code());
                }
            }
        }
        return codes;
    }

    @Override
    public boolean isCoded(Slot slot) {
        return slot.code().isCode();
    }

    @Override
    public List<Matrix.Duty> duties(Slot slot, int column) {
        List<Matrix.Duty> duties = new ArrayList<>();
        for (String role : roles.computeIfAbsent(slot.code(), code -> code.duties(variant))) {
            duties.add(new Matrix.Duty(slot.words(), role, parties.of(column)));
        }
        return duties;
    }

    @Override
    public boolean isUnknown(Slot slot) {
        return slot.code().isCode() && !slot.code().isValid(variant);
    }
}
