package org.commcheck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commcheck.Checker;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Guideline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir
    static Path site;

    @BeforeAll
    static void write_the_site() throws IOException {
        SiteWriter.write(Path.of("../docs"), site);
    }

    @Test
    void every_guideline_has_a_page_in_both_languages_with_its_examples() throws IOException {
        List<Guideline> guidelines = Checker.withBuiltInRules().guidelines();
        assertThat(guidelines).hasSizeGreaterThan(30);
        for (Guideline guideline : guidelines) {
            for (String folder : List.of("", "zh/")) {
                Document page = page(site.resolve(folder + "rules/" + guideline.id() + ".html"));
                assertThat(page.select(".example.bad .found"))
                        .as(guideline.id() + folder)
                        .isNotEmpty();
                assertThat(page.select(".example.good"))
                        .as(guideline.id() + folder)
                        .isNotEmpty();
                assertThat(page.select("h1").text()).isNotBlank();
                assertThat(page.expectFirst("html").attr("lang")).isEqualTo(folder.isEmpty() ? "en" : "zh");
            }
        }
    }

    @Test
    void the_first_page_links_every_guideline() throws IOException {
        int all = Checker.withBuiltInRules().guidelines().size();
        assertThat(page(site.resolve("index.html")).select(".rules a")).hasSize(all);
        assertThat(page(site.resolve("zh/index.html")).select(".rules a")).hasSize(all);
    }

    @Test
    void the_types_page_says_what_minutes_must_hold() throws IOException {
        Document page = page(site.resolve("zh/types.html"));
        assertThat(page.expectFirst("#meeting-minutes + ul").text()).contains("参会人员");
    }

    @Test
    void every_fact_has_a_page_that_the_navigation_leads_to() throws IOException {
        Class<?>[] facts = Fact.class.getPermittedSubclasses();
        for (String folder : List.of("", "zh/")) {
            Document first = page(site.resolve(folder + "index.html"));
            assertThat(first.select("nav a").eachAttr("href"))
                    .contains((folder.isEmpty() ? "" : "../zh/") + "facts/index.html");
            Document index = page(site.resolve(folder + "facts/index.html"));
            assertThat(index.select("td:first-child a").eachText()).hasSize(facts.length);
            for (Element link : index.select("td:first-child a")) {
                Document page = page(
                        site.resolve(folder + "facts").resolve(link.attr("href").replace("../facts/", "")));
                assertThat(page.expectFirst("h1").text()).isEqualTo(link.text());
                assertThat(page.select("h2").eachText()).contains("Properties", "Samples", "In a rule");
            }
        }
    }

    @Test
    void no_link_leads_nowhere_and_nothing_comes_from_elsewhere() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html")).forEach(SiteTest::check);
        }
    }

    private static void check(Path file) {
        Document page = page(file);
        for (Element element : page.select("a[href], link[href], script[src], img[src]")) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (element.tagName().equals("a") && target.matches("(https?|mailto):.*")) {
                continue;
            }
            assertThat(target).as(file.toString()).doesNotContain(":");
            String path = target.replaceFirst("#.*", "");
            if (!path.isEmpty()) {
                assertThat(file.resolveSibling(path).normalize())
                        .as(file + ": " + target)
                        .exists();
            }
        }
    }

    private static Document page(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
