package org.commcheck.extract.assembly;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Passage;
import org.commcheck.extract.RequiredPart;
import org.commcheck.text.Location;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * All facts of a document as text that a reviewer reads: a line for each fact in order of place, with line and column, kind, words and what
 * else it says; what is usual and what is empty is left out,
 * and so are passages, which only repeat how the text is built, and what a type requires, which the text doesn’t say.
 */
final class FactsDump {

    private static final int LONGEST = 72;
    /** Shown already, or numbers that shift with every change elsewhere. */
    private static final Set<String> UNSHOWN = Set.of("range", "text", "scope", "size");

    /** What nearly every fact says. */
    private static final Set<String> USUAL = Set.of("false", "null", "NONE", "STATEMENT", "PARAGRAPH");

    private final SourceText source;
    private final String language;
    private final StringBuilder out = new StringBuilder();

    private FactsDump(Seen seen) {
        source = seen.document().source();
        language = seen.extraction().language();
    }

    static String of(Seen seen) {
        FactsDump dump = new FactsDump(seen);
        dump.out
                .append(seen.type())
                .append(", ")
                .append(dump.language)
                .append(", ")
                .append(seen.date())
                .append('\n');
        for (FactSet set : seen.extraction().sets()) {
            dump.add(set.facts());
        }
        return dump.out.toString();
    }

    private void add(List<Fact> facts) {
        out.append('\n');
        facts.stream()
                .filter(fact -> !(fact instanceof RequiredPart || fact instanceof Passage))
                .sorted(Comparator.<Fact>comparingInt(fact -> fact.range().start())
                        .thenComparing(fact -> -fact.range().end())
                        .thenComparing(fact -> fact.getClass().getSimpleName()))
                .forEach(this::add);
    }

    private void add(Fact fact) {
        Location place = source.locate(fact.range().start());
        out.append(String.format(
                        "%3d:%-3d %-16s",
                        place.line(), place.column(), fact.getClass().getSimpleName()))
                .append(" “")
                .append(words(fact.text()))
                .append("”");
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            String value = value(fact, component);
            if (!UNSHOWN.contains(component.getName()) && !value.isEmpty()) {
                out.append(value.equals("true") ? " " : " " + component.getName() + "=")
                        .append(value.equals("true") ? component.getName() : value);
            }
        }
        out.append('\n');
    }

    private String value(Fact fact, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(fact);
            if (value instanceof TextRange range) {
                return "to line " + source.locate(range.end()).line();
            }
            String words = words(String.valueOf(value));
            return USUAL.contains(words) || words.equals(language) ? "" : words;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String words(String text) {
        List<String> lines = new ArrayList<>(text.lines().map(String::strip).toList());
        String line = String.join("⏎", lines);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
