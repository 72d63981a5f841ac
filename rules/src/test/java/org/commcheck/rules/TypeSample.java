package org.commcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A complete document of a type, in pieces: what belongs to a part stands behind a line {@code === part | severity rule}, other ways to write it
 * behind {@code === part | or}. A table whose columns are parts stands behind {@code === part, part | columns}, in place of those parts.
 *
 * @param name such as {@code status-report.en}
 */
record TypeSample(String name, List<Piece> pieces) {

    private static final Path FOLDER = Path.of("src/test/resources/org/commcheck/rules/types");

    TypeSample {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a document.
     *
     * @param parts the parts that it holds; one word such as {@code head} for what no type requires
     * @param note what stands behind the bar, else empty
     */
    record Piece(List<String> parts, String note, String text) {

        boolean other() {
            return note.equals("or");
        }

        boolean columns() {
            return note.endsWith("columns");
        }

        boolean required() {
            return note.contains("/");
        }

        /** What is reported where it is left out: severity, rule and part. */
        String missing(String part) {
            return note.replace(" columns", "") + " " + part;
        }

        /** Its table without the column of a part. */
        String without(String part) {
            int column = parts.indexOf(part);
            return text.lines()
                    .map(line -> line.startsWith("|") ? withoutCell(line, column) : line)
                    .collect(Collectors.joining("\n"));
        }

        private static String withoutCell(String line, int column) {
            List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
            cells.remove(column + 1);
            return String.join("|", cells);
        }
    }

    String type() {
        return name.substring(0, name.indexOf('.'));
    }

    /** Those of all types, in both languages. */
    static List<TypeSample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted(Comparator.comparing(Path::toString))
                    .map(TypeSample::read)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The document, each part in its first form. */
    String complete() {
        return document(pieces.stream()
                .filter(piece -> !piece.other() && (piece.required() || !piece.columns()))
                .map(Piece::text)
                .toList());
    }

    /** The document with another form of one of its parts. */
    String with(Piece other) {
        return document(pieces.stream()
                .filter(piece -> !piece.other() && !piece.columns())
                .filter(piece -> piece.parts.stream().noneMatch(other.parts::contains) || isFirst(piece, other))
                .map(piece -> isFirst(piece, other) ? other.text : piece.text)
                .toList());
    }

    private static boolean isFirst(Piece piece, Piece other) {
        return piece.parts.get(0).equals(other.parts.get(0));
    }

    /** The document without one of its parts. */
    String without(String part) {
        return document(pieces.stream()
                .filter(piece -> !piece.other() && (piece.required() || !piece.columns()))
                .filter(piece -> piece.columns() || !piece.parts.contains(part))
                .map(piece -> piece.columns() && piece.parts.contains(part) ? piece.without(part) : piece.text)
                .toList());
    }

    /** The document with a table in place of the parts that are its columns, but for one. */
    String withoutColumn(Piece table, String part) {
        return with(new Piece(table.parts, table.note, table.without(part)));
    }

    private static String document(List<String> texts) {
        return String.join("\n\n", texts) + "\n";
    }

    private static TypeSample read(Path file) {
        List<Piece> pieces = new ArrayList<>();
        for (String block : content(file).substring("=== ".length()).split("\n=== ", -1)) {
            String[] halves = block.split("\n", 2);
            String[] head = halves[0].split(" \\| ", 2);
            pieces.add(new Piece(List.of(head[0].split(", ")), head.length > 1 ? head[1] : "", halves[1].strip()));
        }
        String name = file.getFileName().toString();
        return new TypeSample(name.substring(0, name.lastIndexOf('.')), pieces);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
