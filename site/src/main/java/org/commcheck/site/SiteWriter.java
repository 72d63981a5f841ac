package org.commcheck.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commcheck.engine.RuleBase;
import org.commcheck.finding.Guideline;

/** Makes the site: {@code SiteWriter DOCS TARGET}. */
public final class SiteWriter {

    private final RuleBase rules = RuleBase.builtIn();
    private final List<Guideline> guidelines = rules.catalog().guidelines();
    private final Map<Guideline, RuleText> texts = new LinkedHashMap<>();
    private final GuidePages guides;
    private final FactPages facts;
    private final Path target;

    private SiteWriter(Path docs, Path target) throws IOException {
        this.guides = GuidePages.read(docs);
        this.facts = FactPages.read(docs);
        this.target = target;
        for (Guideline guideline : guidelines) {
            texts.put(guideline, RuleText.of(rules.page(guideline.id()).orElseThrow()));
        }
    }

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Writes all pages.
     *
     * @param docs the folder of the guides
     * @param target made if it is not there; what lies in it is overwritten, not cleared
     */
    static void write(Path docs, Path target) throws IOException {
        SiteWriter writer = new SiteWriter(docs, target);
        for (Tongue tongue : Tongue.values()) {
            writer.write(tongue);
        }
        writer.asset("site.css");
        writer.asset("site.js");
    }

    private void write(Tongue tongue) throws IOException {
        SearchIndex index = new SearchIndex();
        for (Guideline guideline : guidelines) {
            RuleText text = Objects.requireNonNull(texts.get(guideline));
            page(tongue, RulePages.path(guideline), RulePages.page(tongue, guideline, text));
            index.add(
                    RulePages.path(guideline),
                    text.title(),
                    RulePages.general(guideline.message().in(tongue.code())),
                    guideline.id() + " " + text.section("What it flags") + " " + text.section("中文说明"));
        }
        page(tongue, "index.html", CataloguePage.page(tongue, guidelines, texts));
        page(tongue, "types.html", TypesPage.page(tongue, rules));
        for (Map.Entry<String, String> guide : guides.pages(tongue).entrySet()) {
            page(tongue, guide.getKey(), guide.getValue());
        }
        for (Map.Entry<String, String> fact : facts.pages(tongue).entrySet()) {
            page(tongue, fact.getKey(), fact.getValue());
        }
        facts.titles().forEach((path, title) -> index.add(path, title, "", tongue.say("fact", "事实")));
        guides.titles().forEach((path, title) -> index.add(path, title, "", guides.words(path)));
        put("assets/index-" + tongue.code() + ".js", index.script());
    }

    private void page(Tongue tongue, String path, String html) throws IOException {
        put(tongue.folder() + path, html);
    }

    private void asset(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SiteWriter.class.getResourceAsStream(name), name)) {
            put("assets/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void put(String path, String content) throws IOException {
        Path file = target.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }
}
