package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.commcheck.model.InlineMark;
import org.commcheck.model.Section.HeadingStyle;

/**
 * Recognises document types from the tables {@code document-types}, {@code document-type-names} and {@code document-type-signs}: by what
 * the document says of itself, its title, its file name, its sections, fields and words, then its folders. Immutable.
 */
public final class DocumentTypes {

    private static final int LONGEST_TITLE = 160;
    private static final int FEWEST_LINKS = 3;

    /** Sections about another day's document: 上次会议复盘 as the first heading of minutes makes them no review, {@code Next meeting schedule} no schedule. */
    private static final Set<String> OF_ANOTHER = Set.of("previous-actions", "next-meeting");

    private final Map<String, TableRow> types = new LinkedHashMap<>();
    /** The names without those that a meeting has as well as its minutes. */
    private final TypeNames papers;

    private final TypeNames titles;
    private final TypeNames files;
    private final TypeNames late;
    private final DatedNames dated;
    private final TypeSigns signs;
    private final PartReader parts;

    /** @param parts tells how much of a type that no name tells a document holds */
    public DocumentTypes(Tables tables, SectionKinds kinds, PartReader parts, TimeScanner times) {
        this.parts = parts;
        for (TableRow row : tables.rows("document-types")) {
            types.put(row.get("type"), row);
        }
        TermFolding folding = TermFolding.of(tables);
        List<TableRow> names = tables.rows("document-type-names");
        papers = names(names, List.of("title", "file"), folding);
        titles = names(names, List.of("title", "event"), folding);
        files = names(names, List.of("title", "event", "file"), folding);
        late = names(names, List.of("title", "event", "late"), folding);
        dated = new DatedNames(tables.rows("dated-type-names"), folding, times);
        signs = new TypeSigns(tables, kinds, folding);
    }

    private static TypeNames names(List<TableRow> rows, List<String> where, TermFolding folding) {
        return new TypeNames(
                rows.stream().filter(row -> where.contains(row.get("where"))).toList(), folding);
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
     * @param fields all fields of the head, those of the front matter included
     */
    public DocumentType recognise(
            Optional<String> requested, Entry whole, List<HeadField> front, List<HeadField> fields) {
        if (requested.isPresent()) {
            return new DocumentType(requested.get(), "request");
        }
        Optional<String> stated = stated(front);
        if (stated.isPresent()) {
            return new DocumentType(stated.get(), "front matter");
        }
        if (isIndex(whole)) {
            return new DocumentType(DocumentType.NONE.id(), "content");
        }
        String path = whole.outline().document().source().path();
        List<String> own = titles(whole, fields);
        if (isAnnouncement(whole, own, fields) || isNotice(whole, own)) {
            return new DocumentType(DocumentType.NONE.id(), "content");
        }
        boolean untitled = values(fields, "title").findAny().isEmpty() && isOneOfPeers(whole);
        return (untitled ? Optional.<DocumentType>empty() : byTitle(own, titles::typeOf))
                .or(() -> byTitle(own, dated::typeOf))
                .or(() -> byTitle(subtitle(whole), dated::typeOf))
                .or(() -> byFileName(path, whole, fields))
                .or(() -> untitled ? byTitle(own, titles::typeOf) : Optional.empty())
                .or(() -> made(whole, fields))
                .or(() -> byTitle(own, late::typeOf))
                .or(() -> signs.isLetter(whole) ? Optional.empty() : byName(fileName(path), late))
                .or(() -> byName(folders(path), files))
                .orElse(DocumentType.NONE);
    }

    /** Whether title or file name name a meeting, but no paper, and the text says that it is to come. */
    private boolean isAnnouncement(Entry whole, List<String> own, List<HeadField> fields) {
        String file = fileName(whole.outline().document().source().path());
        boolean event =
                byTitle(own, titles::typeOf).or(() -> byName(file, files)).isPresent();
        return event
                && byTitle(own, papers::typeOf).or(() -> byName(file, papers)).isEmpty()
                && signs.announces(whole, fields);
    }

    /** Whether the title names a meeting, but no paper, and the line right below it a paper that is none of its minutes: 学术研讨会 over 会议通知. */
    private boolean isNotice(Entry whole, List<String> own) {
        return byTitle(own, titles::typeOf).isPresent()
                && byTitle(own, papers::typeOf).isEmpty()
                && byTitle(secondLine(whole), papers::typeOf)
                        .filter(type -> type.id().equals(DocumentType.GENERAL))
                        .isPresent();
    }

    private Optional<DocumentType> made(Entry whole, List<HeadField> fields) {
        return signs.decide(whole, fields, type -> parts.held(type, whole, fields));
    }

    /** What the file's own name says, unless nothing of it is in the document, and that is made like something else. */
    private Optional<DocumentType> byFileName(String path, Entry whole, List<HeadField> fields) {
        Optional<DocumentType> named = byName(fileName(path), files);
        return named.filter(type -> parts.held(type.id(), whole, fields) == 0)
                .flatMap(type -> made(whole, fields))
                .or(() -> named);
    }

    /** Whether the first heading is no title but the first of several sections: {@code ## Charter} over {@code ## Interfaces}, and no title above. */
    private static boolean isOneOfPeers(Entry whole) {
        List<Heading> headings = whole.outline().headings();
        boolean above = !whole.units().isEmpty() && whole.units().get(0).heading() < 0;
        if (above || headings.isEmpty() || headings.get(0).level() == 1) {
            return false;
        }
        int level = headings.get(0).level();
        return headings.stream().skip(1).anyMatch(heading -> heading.parent() < 0 && heading.level() == level);
    }

    /** A page that lists links and says nothing else is none of what it leads to. */
    private static boolean isIndex(Entry whole) {
        int links = 0;
        for (Unit unit : whole.units()) {
            if (!unit.text().isBlank()) {
                if (!unit.text().isWholly(InlineMark.Kind.LINK)) {
                    return false;
                }
                links++;
            }
        }
        return links >= FEWEST_LINKS;
    }

    private Optional<String> stated(List<HeadField> front) {
        return values(front, "type")
                .map(type ->
                        type.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'))
                .filter(types::containsKey)
                .findFirst()
                .or(() -> values(front, "type")
                        .map(titles::typeOf)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The words that may be the title: of the page, the first heading, the first line, a field. */
    private static List<String> titles(Entry whole, List<HeadField> fields) {
        List<String> titles = new ArrayList<>();
        values(fields, "title").forEach(titles::add);
        whole.titleHeading().map(Heading::words).ifPresent(titles::add);
        List<Heading> headings = whole.outline().headings();
        if (!headings.isEmpty() && headings.get(0).firstUnit() <= 1 && !OF_ANOTHER.contains(whole.kind(0))) {
            titles.add(headings.get(0).words());
        }
        if (!whole.units().isEmpty() && whole.units().get(0).heading() < 0) {
            titles.add(firstLine(whole.units().get(0).words()));
        }
        values(fields, "subject").forEach(titles::add);
        return titles;
    }

    /** The one heading right below the title that is alone on its level: {@code ## Monthly report for June}. */
    private static List<String> subtitle(Entry whole) {
        List<Heading> below = whole.outline().headings().stream()
                .filter(heading -> heading.parent() == whole.title())
                .limit(2)
                .toList();
        return whole.title() >= 0 && below.size() == 1 && below.get(0).firstUnit() == whole.firstUnit()
                ? List.of(below.get(0).words())
                : List.of();
    }

    /** The heading right below the title, if the paper has no other but labels: what the paper is, or is about. */
    private static List<String> secondLine(Entry whole) {
        List<Heading> headings = whole.outline().headings();
        long lines = headings.stream()
                .filter(heading -> heading.style() != HeadingStyle.LABEL)
                .count();
        boolean second = lines == 2
                && headings.get(1).style() != HeadingStyle.LABEL
                && headings.get(0).index() == whole.title()
                && headings.get(1).firstUnit() == whole.firstUnit();
        return second ? List.of(headings.get(1).words()) : subtitle(whole);
    }

    /** Of a paragraph the first line, if sentences follow it: 摘要 over 本次会议讨论了…. */
    private static String firstLine(String words) {
        int feed = words.indexOf('\n');
        return feed > 0 && words.indexOf('。', feed) > 0 ? words.substring(0, feed) : words;
    }

    private static Stream<String> values(List<HeadField> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(HeadField::value);
    }

    private static Optional<DocumentType> byTitle(List<String> own, Function<String, Optional<String>> names) {
        return own.stream()
                .filter(title -> title.length() <= LONGEST_TITLE)
                .map(names)
                .flatMap(Optional::stream)
                .findFirst()
                .map(type -> new DocumentType(type, "title"));
    }

    private static Optional<DocumentType> byName(String name, TypeNames names) {
        return name.length() > LONGEST_TITLE
                ? Optional.empty()
                : names.typeOf(name).map(type -> new DocumentType(type, "file name"));
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
            folders.append(words(parts[i])).append(": ");
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
