package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.vocabulary.MeaningIndex;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;

/**
 * Says what a section is for by its heading, from the tables {@code section-kinds}, {@code part-names} and {@code section-roles}. Immutable
 * but for a memory of what was asked lately, since many readers ask the same of a heading and headings come again; for any number of threads.
 */
public final class SectionKinds {

    /** The kind of a section whose heading says nothing that the tables know. */
    public static final String OTHER = "other";

    /** A phrase in a heading longer than this is a topic ("Options for the risk register of 2024"), not the section's purpose. */
    private static final int LONGEST_PURPOSE = 48;

    /** A question takes more words to say the same: “Is anything blocking you that you need from others?” */
    private static final int LONGEST_QUESTION = 64;

    /** What a report tells of a period. */
    private static final Set<String> OF_PERIODS = Set.of("progress", "next-steps", "goals", "issues", "risks");

    /** What the tables say about words. */
    private record Known(String kind, Set<String> parts) {}

    private final Phrases kinds;
    private final MeaningIndex parts;
    private final Recent<Known> recent = new Recent<>(this::read);

    private final Set<String> closing = new HashSet<>();

    public SectionKinds(Tables tables) {
        TermFolding folding = TermFolding.of(tables);
        kinds = new Phrases(tables.rows("section-kinds"), "kind", folding);
        List<TableRow> names = new ArrayList<>(tables.rows("section-kinds"));
        names.addAll(tables.rows("part-names"));
        parts = new MeaningIndex(names, "kind", folding);
        for (TableRow row : tables.rows("section-roles")) {
            if (row.yes("closing")) {
                closing.add(row.get("kind"));
            }
        }
    }

    /** The kind of a heading, {@link #OTHER} if the tables do not know it. */
    public String of(String heading) {
        return isName(heading) ? recent.get(heading).kind : kind(HeadingWords.readings(heading), LONGEST_PURPOSE);
    }

    /** {@code Week 4 proposed} holds what is proposed; {@code Day 1: links} is about links, whatever the kind of that name is. */
    private String kind(String heading, List<String> readings) {
        String asked = heading.strip();
        String kind = kind(readings, asked.endsWith("?") || asked.endsWith("？") ? LONGEST_QUESTION : LONGEST_PURPOSE);
        return kind.equals(OTHER)
                ? HeadingWords.behindPeriod(heading)
                        .map(rest -> kind(HeadingWords.readings(rest), LONGEST_PURPOSE))
                        .filter(OF_PERIODS::contains)
                        .orElse(OTHER)
                : kind;
    }

    private String kind(List<String> readings, int longest) {
        for (String reading : readings) {
            Optional<String> kind = kinds.whole(reading);
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        for (String reading : readings) {
            Optional<String> kind = reading.length() <= longest ? kinds.of(reading) : Optional.empty();
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return OTHER;
    }

    /** Whether words name this part: a heading, a label, a field's key or a column's header. */
    public boolean names(String part, String words) {
        return parts(words).contains(part);
    }

    /** All parts that words name; longer words than a heading has name none. */
    Set<String> parts(String words) {
        return isName(words) ? recent.get(words).parts : Set.of();
    }

    /** Whether words are short enough to name something. */
    static boolean isName(String words) {
        return words.length() <= LONGEST_PURPOSE * 2;
    }

    private Known read(String words) {
        List<String> readings = HeadingWords.readings(words);
        return new Known(kind(words, readings), parts(readings));
    }

    private Set<String> parts(List<String> readings) {
        Set<String> named = new HashSet<>();
        for (String reading : readings) {
            named.addAll(parts.in(reading));
        }
        return named.isEmpty() ? Set.of() : named;
    }

    /** Whether sections of this kind may stand behind the action items. */
    public boolean closing(String kind) {
        return closing.contains(kind);
    }
}
