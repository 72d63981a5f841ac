package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.Fact;
import org.commcheck.extract.MatrixLetter;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.ResponsibilityMatrix;
import org.commcheck.extract.UnknownCode;

/** Turns matrices into facts and numbers them. Not for several threads; used for one document. */
final class MatrixFacts {

    private final ResponsibilityWords words;
    private final List<Fact> facts = new ArrayList<>();
    private int matrices;
    private int tasks;

    private MatrixFacts(ResponsibilityWords words) {
        this.words = words;
    }

    /** The facts of some matrices, each followed by its letters and its tasks with their assignments, and the loads of its parties. */
    static List<Fact> of(List<Matrix> matrices, ResponsibilityWords words) {
        MatrixFacts facts = new MatrixFacts(words);
        matrices.forEach(facts::add);
        return List.copyOf(facts.facts);
    }

    private void add(Matrix matrix) {
        Words head = matrix.head();
        Variant variant = matrix.variant();
        facts.add(new ResponsibilityMatrix(head.range(), head.text(), matrices, variant.name()));
        for (Variant.Letter letter : variant.letters()) {
            String name = String.valueOf(letter.letter());
            facts.add(new MatrixLetter(head.range(), name, matrices, name, letter.role(), letter.required()));
        }
        matrix.tasks().forEach(this::add);
        facts.addAll(PartyLoads.of(matrix, matrices, words));
        matrices++;
    }

    private void add(Matrix.Task task) {
        Words name = task.name();
        facts.add(new MatrixTask(name.range(), name.text(), tasks, matrices, task.empty()));
        for (Matrix.Duty duty : task.duties()) {
            Words cell = duty.cell();
            facts.add(new Assignment(
                    cell.range(),
                    cell.text(),
                    tasks,
                    matrices,
                    duty.role(),
                    duty.party().text()));
        }
        for (Words cell : task.unknown()) {
            facts.add(new UnknownCode(cell.range(), cell.text(), tasks, matrices));
        }
        tasks++;
    }
}
