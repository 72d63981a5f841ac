package org.commcheck.facts;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.Checker;
import org.commcheck.extract.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The page of a fact for authors of rules. Its samples and its example of a rule are written by hand; all else is made of the record, its
 * Javadoc, what the checker makes of the samples, and the rules that read it.
 *
 * @param type the fact
 * @param samples what yields it
 * @param blocks the samples as they are written, with what stands between them
 * @param use how a rule reads it, in Markdown
 */
record FactPage(Class<?> type, List<FactSample> samples, List<Block> blocks, String use) {

    static final Path FOLDER = Path.of("../docs/facts");
    static final String INDEX = "README.md";

    private static final String SAMPLES = "## Samples";
    private static final String USE = "## In a rule";
    private static final String READERS = "## Read by";
    private static final Path RULES = Path.of("src/main/resources/org/commcheck/rules");
    private static final int SHOWN = 8;

    /** Lines of a page that belong together; {@code sample} is the one that ends with them, or null. */
    record Block(List<String> lines, @Nullable FactSample sample) {}

    /** All facts, by name. */
    static List<Class<?>> facts() {
        return Stream.of(Fact.class.getPermittedSubclasses())
                .sorted(Comparator.comparing(Class::getSimpleName))
                .<Class<?>>map(fact -> fact)
                .toList();
    }

    static boolean isFact(String name) {
        return facts().stream().anyMatch(fact -> fact.getSimpleName().equals(name));
    }

    static String fileName(String fact) {
        return fact.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".md";
    }

    static FactPage read(Class<?> type) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(fileName(type.getSimpleName())));
        List<FactSample> samples = new ArrayList<>();
        List<FactSample> earlier = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<String> samplesPart = part(lines, SAMPLES, USE);
        for (int i = 0; i < samplesPart.size(); i++) {
            String line = samplesPart.get(i);
            if (!line.startsWith("```")) {
                continue;
            }
            int end = i + 1 + samplesPart.subList(i + 1, samplesPart.size()).indexOf("```");
            FactSample sample = FactSample.of(line, String.join("\n", samplesPart.subList(i + 1, end)) + "\n", earlier);
            if (line.startsWith("```markdown earlier")) {
                earlier.add(sample);
                blocks.add(new Block(samplesPart.subList(i, end + 1), null));
            } else if (line.startsWith("```markdown sample")) {
                samples.add(sample);
                earlier.clear();
                blocks.add(new Block(samplesPart.subList(i, end + 1), sample));
            }
            i = end;
        }
        return new FactPage(
                type,
                samples,
                blocks,
                String.join("\n", part(lines, USE, READERS)).strip());
    }

    private static List<String> part(List<String> lines, String from, String to) {
        int start = lines.indexOf(from);
        int end = lines.indexOf(to);
        if (start < 0) {
            throw new IllegalArgumentException("no heading “" + from + "” in the page " + lines.get(0));
        }
        return lines.subList(start + 1, end < 0 ? lines.size() : end);
    }

    /** The patterns of the example. */
    String patterns() {
        return use.lines()
                .dropWhile(line -> !line.equals("```drools"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n"));
    }

    /** The types that a rule with this fact imports. */
    Set<String> imports() {
        Set<String> imports = new LinkedHashSet<>(Set.of(type.getName()));
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isEnum()) {
                imports.add(component.getType().getCanonicalName());
            }
        }
        return imports;
    }

    /** The page as it has to be. */
    String text(Checker checker) throws IOException {
        FactJavadoc javadoc = FactJavadoc.of(type.getSimpleName());
        StringBuilder page = new StringBuilder("# " + type.getSimpleName() + "\n\n");
        page.append(javadoc.type().replaceAll(" Read by `[^.]*\\.", "")).append("\n\n```drools\n");
        imports().stream().sorted().forEach(name -> page.append("import " + name + ";\n"));
        page.append("```\n\n## Properties\n\n| property | type | meaning |\n| --- | --- | --- |\n");
        for (RecordComponent component : type.getRecordComponents()) {
            page.append(row(component, javadoc));
        }
        methods()
                .forEach(method -> page.append(row(
                        method.getName() + "()",
                        shown(method.getAnnotatedReturnType()),
                        javadoc.say(method.getName()))));
        enums().forEach(constants -> page.append(constants(constants)));
        page.append('\n').append(SAMPLES).append("\n\n");
        for (Block block : blocks) {
            page.append(String.join("\n", block.lines())).append("\n\n");
            String seen = block.sample() == null ? "" : seen(block.sample(), checker);
            page.append(seen.isEmpty() ? "" : "```text\n" + seen + "```\n\n");
        }
        page.append(USE)
                .append("\n\n")
                .append(use)
                .append("\n\n")
                .append(READERS)
                .append("\n\n");
        return page.append(readers()).toString();
    }

    private static String row(RecordComponent component, FactJavadoc javadoc) {
        String meaning = javadoc.say(component.getName());
        if (meaning.isEmpty()) {
            meaning = FactJavadoc.of("Fact").say(component.getName());
        }
        return row(component.getName(), shown(component.getAnnotatedType()), meaning);
    }

    private static String row(String name, String type, String meaning) {
        return "| `" + name + "` | " + type + " | "
                + meaning.replace("|", "\\|").replace("\n", " ") + " |\n";
    }

    private static String shown(AnnotatedType type) {
        String name = "`" + ((Class<?>) type.getType()).getSimpleName() + "`";
        return type.isAnnotationPresent(Nullable.class) ? name + " or null" : name;
    }

    /** What a rule can call besides the properties. */
    private Stream<Method> methods() {
        Set<String> properties = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !properties.contains(method.getName()))
                .filter(method -> !Set.of("toString", "hashCode").contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName));
    }

    private Stream<Class<?>> enums() {
        return Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .filter(Class::isEnum)
                .distinct();
    }

    private static String constants(Class<?> constants) {
        boolean inner = constants.getEnclosingClass() != null;
        FactJavadoc javadoc = inner
                ? FactJavadoc.of(constants.getEnclosingClass().getSimpleName())
                : FactJavadoc.of(constants.getSimpleName());
        String name = constants.getSimpleName();
        StringBuilder rows = new StringBuilder(
                "\n| `" + name + "` | " + (inner ? javadoc.say(name) : javadoc.type()) + " |\n| --- | --- |\n");
        for (Object constant : constants.getEnumConstants()) {
            String meaning = javadoc.say(inner ? name + "." + constant : constant.toString());
            rows.append("| `" + name + "." + constant + "` | " + meaning.replace("|", "\\|") + " |\n");
        }
        return rows.toString();
    }

    /** The facts of this kind that a sample yields, with line and column. */
    private String seen(FactSample sample, Checker checker) throws IOException {
        List<String> lines = Patterns.of(sample.checked(checker), type);
        String shown = lines.stream().limit(SHOWN).map(line -> line + "\n").collect(Collectors.joining());
        return lines.size() <= SHOWN ? shown : shown + "… and " + (lines.size() - SHOWN) + " more\n";
    }

    /** The built-in guidelines with a pattern of this fact. */
    private String readers() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            List<String> readers = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String drl = Files.readString(file);
                if (drl.contains("import " + type.getName() + ";")) {
                    String id =
                            RULES.relativize(file).toString().replace('\\', '/').replace(".drl", "");
                    readers.add("[" + id + "](../../rules/" + RULES.toString().replace('\\', '/') + "/" + id + ".md)");
                }
            }
            return readers.isEmpty()
                    ? "No built-in guideline; it is there for yours.\n"
                    : String.join(",\n", readers) + "\n";
        }
    }
}
