package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form with duties over the columns and parties in the cells: {@code | Task | Responsible | Accountable | … |}. */
final class DutyTable implements TableForm {

    private final Map<Integer, List<String>> roles;
    private final PartyNames names;

    private DutyTable(Map<Integer, List<String>> roles, PartyNames names) {
        this.roles = roles;
        this.names = names;
    }

    /**
     * Reads a table whose rows are tasks; empty if it is no matrix of this form.
     *
     * @param untitled the name of its task where nothing but duties is told
     */
    static Optional<Matrix> read(Grid grid, Naming naming, ResponsibilityWords words, Words untitled) {
        Map<Integer, Code> heads = heads(grid, new CodeReader(words));
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        CodeCounts labels = CodeCounts.of(List.copyOf(heads.values()));
        Variant variant = new VariantChoice(words).choose(labels, naming);
        Map<Integer, List<String>> roles = new LinkedHashMap<>();
        heads.forEach((column, code) -> roles.put(column, code.duties(variant)));
        roles.values().removeIf(List::isEmpty);
        if (!Evidence.ofLabels(labels, variant, naming) || !holdsParties(grid, List.copyOf(roles.keySet()), words)) {
            return Optional.empty();
        }
        Columns columns = Columns.of(grid, List.copyOf(roles.keySet()), words);
        DutyTable form = new DutyTable(roles, new PartyNames(words));
        return Optional.of(new Matrix(Words.NONE, variant, new TaskRows(grid, columns, form, words, untitled).read()));
    }

    /** The columns that a duty heads, with what the head says. */
    static Map<Integer, Code> heads(Grid grid, CodeReader reader) {
        Map<Integer, Code> heads = new LinkedHashMap<>();
        int width = grid.head() == 0 ? 0 : grid.width();
        for (int column = 0; column < width; column++) {
            Code code = reader.readWhole(grid.headOf(column).text());
            if (code.shape() == Code.Shape.CODES) {
                heads.put(column, code);
            }
        }
        return heads;
    }

    /** Whether the cells under the duties are words, not codes, ticks, numbers or the duties' names. */
    private static boolean holdsParties(Grid grid, List<Integer> columns, ResponsibilityWords words) {
        int parties = 0;
        int others = 0;
        for (int row = grid.head(); row < grid.height(); row++) {
            for (int column : columns) {
                Slot slot = grid.at(row, column);
                boolean party = isParty(slot.text(), words);
                parties += party && slot.code().isFilled() ? 1 : 0;
                others += !party && slot.code().isFilled() ? 1 : 0;
            }
        }
        return parties > others;
    }

    /** A sentence tells what somebody does, not who. */
    private static boolean isParty(String text, ResponsibilityWords words) {
        return text.chars().filter(Character::isLetter).count() > 1
                && words.duty(Folding.key(text)).isEmpty()
                && !text.endsWith(".")
                && !text.endsWith("。");
    }

    @Override
    public boolean isCoded(Slot slot) {
        return slot.code().isFilled();
    }

    @Override
    public List<Matrix.Duty> duties(Slot slot, int column) {
        List<Matrix.Duty> duties = new ArrayList<>();
        for (Words party : names.split(slot.cell().text(), 0, slot.cell().text().length())) {
            for (String role : roles.getOrDefault(column, List.of())) {
                duties.add(new Matrix.Duty(party, role, party));
            }
        }
        return duties;
    }

    @Override
    public boolean isUnknown(Slot slot) {
        return false;
    }
}
