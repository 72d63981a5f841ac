package org.commcheck.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commcheck.engine.sentence.GrammarIndex;

/**
 * Boils a rulebase down to an index when it is built: the front matter of the pages, the names of the tables and of the executable model's
 * classes; and the sentences of packs to another. A page that is not in order ends the build.
 */
public final class RuleIndexWriter {

    private static final String MODEL_LIST = "drools-model";
    private static final String MODEL_LIST_HEADER = "Drools-Model-Version:";

    private final Path classes;

    private RuleIndexWriter(Path classes) {
        this.classes = classes;
    }

    /**
     * Writes the index.
     *
     * @param arguments the folder that holds the rulebase's compiled classes and resources
     */
    public static void main(String[] arguments) throws IOException {
        new RuleIndexWriter(Path.of(arguments[0])).write();
    }

    private void write() throws IOException {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("models", models());
        index.put("tables", files(".csv").stream().map(this::resource).toList());
        index.put("rules", rules());
        String json = JsonValues.write(index);
        RuleIndex.parse(RuleIndex.RESOURCE, json);
        Path target = classes.resolve(RuleIndex.RESOURCE);
        Files.createDirectories(target.getParent());
        Files.writeString(target, json);
        Files.writeString(classes.resolve(GrammarIndex.RESOURCE), GrammarIndex.json());
    }

    private List<Map<?, ?>> rules() throws IOException {
        List<RulePage> pages = new ArrayList<>();
        for (Path page : files(".md")) {
            if (!resource(page).startsWith(RuleIndex.TABLES)) {
                pages.add(RulePage.parse(resource(page), Files.readString(page)));
            }
        }
        pages.sort(Comparator.comparing(page -> page.guideline().id()));
        return pages.stream().<Map<?, ?>>map(RulePage::matter).toList();
    }

    /** The lists lie in {@code META-INF/kie/<group>/<artifact>/}, a class name per line behind a header. */
    private List<String> models() throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve("META-INF"))) {
            List<String> names = new ArrayList<>();
            for (Path list : files.filter(file -> file.endsWith(MODEL_LIST)).toList()) {
                names.addAll(Files.readAllLines(list));
            }
            return names.stream()
                    .filter(name -> !name.isBlank() && !name.startsWith(MODEL_LIST_HEADER))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(RuleIndex.FOLDER))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private String resource(Path file) {
        return classes.relativize(file).toString().replace('\\', '/');
    }
}
