package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Assignment;
import org.commcheck.extract.Fact;
import org.commcheck.extract.MatrixLetter;
import org.commcheck.extract.MatrixTask;
import org.commcheck.extract.ResponsibilityMatrix;
import org.commcheck.extract.UnknownCode;
import org.commcheck.extract.vocabulary.TableFiles;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * The facts of a document in a form that tests can show: a line for each matrix, {@code + task} for each task and below it
 * {@code party=role,…}.
 */
record Extracted(Document document, List<Fact> facts) {

    static final ResponsibilityWords WORDS = ResponsibilityWords.of(tables());

    static final ResponsibilityExtractor EXTRACTOR = new ResponsibilityExtractor(tables());

    static Extracted of(String markdown) {
        return of("plan.md", markdown);
    }

    static Extracted of(String path, String text) {
        return of(parse(path, text));
    }

    static Document parse(String path, String text) {
        return new DocumentParser().parse(SourceText.of(path, text));
    }

    static Extracted of(Document document) {
        TextRange all = new TextRange(0, document.source().length());
        return new Extracted(document, EXTRACTOR.extract(document, all));
    }

    <T extends Fact> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The variants of the matrices, in order. */
    List<String> variants() {
        return all(ResponsibilityMatrix.class).stream()
                .map(ResponsibilityMatrix::variant)
                .toList();
    }

    /** The letters of the first matrix. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        all(MatrixLetter.class).stream()
                .filter(letter -> letter.matrixId() == 0)
                .forEach(letter -> letters.append(letter.letter()));
        return letters.toString();
    }

    /** Each task as {@code task: party=role party=role ?unknown}; an empty one as {@code task: empty}. */
    List<String> tasks() {
        List<String> tasks = new ArrayList<>();
        for (MatrixTask task : all(MatrixTask.class)) {
            StringBuilder line = new StringBuilder(task.text()).append(':');
            all(Assignment.class).stream()
                    .filter(duty -> duty.taskId() == task.id())
                    .forEach(duty ->
                            line.append(' ').append(duty.party()).append('=').append(duty.role(), 0, 1));
            all(UnknownCode.class).stream()
                    .filter(cell -> cell.taskId() == task.id())
                    .forEach(cell -> line.append(" ?").append(cell.text()));
            tasks.add(line.append(task.empty() ? " empty" : "").toString());
        }
        return tasks;
    }

    String slice(Fact fact) {
        return document.source().slice(fact.range());
    }

    private static Tables tables() {
        return TableFiles.builtIn("raci-variants", "raci-names", "raci-words", "raci-heads");
    }
}
