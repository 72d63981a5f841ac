package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/**
 * Recognises document types from the tables {@code document-types}, {@code document-type-names} and {@code document-type-sections}: by what
 * the document says of itself, its title, its file name, then the kinds of its sections. Immutable.
 */
public final class DocumentTypes {

    /** Sections of a type that must be there before they alone decide. */
    private static final int DECISIVE_SECTIONS = 2;

    private static final int LONGEST_TITLE = 160;

    private final Map<String, TableRow> types = new LinkedHashMap<>();
    private final Phrases titles;
    private final Phrases files;
    private final Map<String, Set<String>> sections = new LinkedHashMap<>();

    public DocumentTypes(Tables tables) {
        for (TableRow row : tables.rows("document-types")) {
            types.put(row.get("type"), row);
        }
        List<TableRow> names = tables.rows("document-type-names");
        titles = new Phrases(
                names.stream().filter(row -> row.get("where").equals("title")).toList(), "type");
        files = new Phrases(names, "type");
        for (TableRow row : tables.rows("document-type-sections")) {
            sections.computeIfAbsent(row.get("type"), type -> new HashSet<>()).add(row.get("kind"));
        }
    }

    /** Ids of all types that the rulebase knows. */
    public Set<String> ids() {
        return types.keySet();
    }

    /** The row of a type in the table {@code document-types}. */
    public Optional<TableRow> row(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /**
     * The type of a document.
     *
     * @param requested the type that the caller demands
     * @param front the fields of the front matter; a type stated there that the rulebase does not know is passed over
     */
    public DocumentType recognise(Optional<String> requested, Entry whole, List<HeadField> front) {
        if (requested.isPresent()) {
            return new DocumentType(requested.get(), "request");
        }
        Optional<String> stated = field(front, "type")
                .map(type ->
                        type.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'))
                .filter(types::containsKey);
        if (stated.isPresent()) {
            return new DocumentType(stated.get(), "front matter");
        }
        String path = whole.outline().document().source().path();
        return titles(whole, front).stream()
                .map(title -> byName(title, "title", titles))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> byName(fileName(path), "file name", files))
                .or(() -> bySections(whole))
                .or(() -> byName(folders(path), "file name", files))
                .orElse(DocumentType.NONE);
    }

    /** The words that may be the title: of the page, the first heading, the first line. */
    private static List<String> titles(Entry whole, List<HeadField> front) {
        List<String> titles = new ArrayList<>();
        field(front, "title").ifPresent(titles::add);
        whole.titleHeading().map(Heading::words).ifPresent(titles::add);
        List<Heading> headings = whole.outline().headings();
        if (!headings.isEmpty() && headings.get(0).firstUnit() <= 1) {
            titles.add(headings.get(0).words());
        }
        if (!whole.units().isEmpty() && whole.units().get(0).heading() < 0) {
            titles.add(whole.units().get(0).words());
        }
        return titles;
    }

    private static Optional<String> field(List<HeadField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(HeadField::value)
                .findFirst();
    }

    private static Optional<DocumentType> byName(String name, String evidence, Phrases phrases) {
        if (name.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        return phrases.of(HeadingWords.normalise(name)).map(type -> new DocumentType(type, evidence));
    }

    private Optional<DocumentType> bySections(Entry entry) {
        Set<String> kinds = new HashSet<>();
        for (Heading heading : entry.sections()) {
            kinds.add(entry.kind(heading.index()));
        }
        String best = DocumentType.GENERAL;
        int most = 0;
        boolean tie = true;
        for (Map.Entry<String, Set<String>> type : sections.entrySet()) {
            int score = (int) type.getValue().stream().filter(kinds::contains).count();
            tie = score == most || (tie && score < most);
            if (score > most) {
                best = type.getKey();
                most = score;
            }
        }
        return most >= DECISIVE_SECTIONS && !tie ? Optional.of(new DocumentType(best, "headings")) : Optional.empty();
    }

    /** The file's own name, word by word. */
    static String fileName(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return words(dot > 0 ? name.substring(0, dot) : name);
    }

    /** The two innermost folders, nearest first; a type name far above says little. */
    static String folders(String path) {
        String[] parts = path.replace('\\', '/').split("/", -1);
        StringBuilder folders = new StringBuilder();
        for (int i = parts.length - 2; i >= Math.max(0, parts.length - 3); i--) {
            folders.append(words(parts[i])).append(' ');
        }
        return folders.toString();
    }

    /** {@code weeklyReports-week4} as {@code weekly reports week 4}. */
    private static String words(String name) {
        return name.replaceAll("[_\\-.+]+", " ")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("(?<=\\p{L})(?=\\d)|(?<=\\d)(?=[A-Za-z])", " ");
    }
}
