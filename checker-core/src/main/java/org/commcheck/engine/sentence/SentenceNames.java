package org.commcheck.engine.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.NearestName;

/** What sentences call document types, kinds of sections, fields and word lists, from the tables of the rulebase and its packs. */
public final class SentenceNames {

    private static final String GENERAL = "general";
    private static final Set<String> ANY = Set.of("document", "文档", "文件", "任何文档", "任何文件");

    private static final Pattern ARTICLE = Pattern.compile("^an? ");

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> lists = new TreeSet<>();

    /** Names that the rulebase's own tables know count before those of headings, which may mean several things. */
    public SentenceNames(Tables tables) {
        for (TableRow row : tables.rows("document-types")) {
            String type = row.get("type");
            List.of(type, type.replace('-', ' '), row.get("english"), row.get("chinese"))
                    .forEach(name -> types.putIfAbsent(said(name), type));
        }
        tables.rows("document-type-names").forEach(row -> types.putIfAbsent(said(row.get("phrase")), row.get("type")));
        List<TableRow> headings = tables.rows("section-kinds");
        headings.forEach(row -> {
            String kind = row.get("kind");
            kinds.put(kind, kind);
            kinds.put(kind.replace('-', ' '), kind);
        });
        Set<String> known = Set.copyOf(kinds.values());
        tables.rows("names").stream()
                .filter(row -> known.contains(row.get("id")))
                .forEach(row ->
                        List.of("en", "zh").forEach(name -> kinds.putIfAbsent(small(row.get(name)), row.get("id"))));
        headings.forEach(row -> kinds.putIfAbsent(small(row.get("phrase")), row.get("kind")));
        tables.rows("fields").forEach(row -> fields.putIfAbsent(small(row.get("phrase")), row.get("field")));
        for (String table : List.of("terms-en", "terms-zh")) {
            tables.rows(table).forEach(row -> lists.addAll(row.list("list")));
        }
    }

    /** As it comes out of a sentence. */
    private static String said(String name) {
        return ARTICLE.matcher(Spelling.of(name)).replaceFirst("");
    }

    private static String small(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The constraint on a document's type; empty if there is no such type. */
    Optional<String> type(String phrase) {
        String name = ARTICLE.matcher(phrase).replaceFirst("");
        if (ANY.contains(name)) {
            return Optional.of("type != null");
        }
        return Optional.ofNullable(types.get(name))
                .or(() -> Optional.ofNullable(
                        name.endsWith("s") ? types.get(name.substring(0, name.length() - 1)) : null))
                .map(type -> type.equals(GENERAL) ? "type != null" : "type == " + Literal.of(type));
    }

    /** A name for each type, as sentences say them. */
    List<String> typeNames(boolean chinese) {
        List<String> names = new ArrayList<>(new TreeSet<>(types.keySet()));
        names.removeIf(name -> Spelling.chinese(name) != chinese);
        return chinese
                ? names
                : names.stream()
                        .map(name -> ("aeio".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name)
                        .toList();
    }

    /**
     * The id of a kind of section.
     *
     * @throws SentenceException if there is none
     */
    String kind(String name, int line) {
        return known(
                kinds, name, line, "kind of section", "; a heading of your own is a section titled \"" + name + "\"");
    }

    /**
     * The id of a word list.
     *
     * @throws SentenceException if there is none
     */
    String list(String name, int line) {
        Map<String, String> names = new HashMap<>();
        lists.forEach(list -> {
            names.put(list, list);
            names.put(list.replace('-', ' '), list);
        });
        return known(names, name, line, "word list", "; known are " + String.join(", ", lists));
    }

    /** The canonical name of a field; a field of the organisation's own is called what it is called. */
    String field(String name) {
        return fields.getOrDefault(small(name), name);
    }

    private static String known(Map<String, String> names, String name, int line, String what, String advice) {
        String id = names.get(small(name));
        if (id == null) {
            throw new SentenceException(
                    line,
                    "there is no " + what + " “" + name + "”"
                            + NearestName.of(name, names.keySet())
                                    .map(near -> ", but there is “" + near + "”")
                                    .orElse("")
                            + advice);
        }
        return id;
    }
}
