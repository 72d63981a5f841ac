package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven Central asks of each artifact, seen in the poms as Maven completes them, long before anybody publishes. */
class PublishedPomsTest {

    private static final Path ROOT = Path.of("..");

    /** The others serve this project only. */
    private static final Set<String> PUBLISHED =
            Set.of("commcheck", "checker-core", "checker-rules", "checker-cli", "checker-maven-plugin");

    /** A program to unpack, which nobody depends on. */
    private static final String PROGRAM = "commcheck-distribution";

    @ParameterizedTest
    @MethodSource("modules")
    void only_what_is_meant_to_be_is_published(Path pom) throws ModelBuildingException {
        Model model = model(pom);
        boolean kept =
                model.getProperties().getProperty("maven.deploy.skip", "false").equals("true");

        assertThat(!kept)
                .as(model.getArtifactId())
                .isEqualTo(PUBLISHED.contains(model.getArtifactId())
                        || model.getArtifactId().equals(PROGRAM));
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_pom_says_what_it_is_whose_it_is_and_where_its_source_is(Path pom) throws ModelBuildingException {
        Model model = model(pom);

        assertThat(List.of(
                        said(model.getName()),
                        said(model.getDescription()),
                        said(model.getUrl()),
                        said(model.getScm().getConnection()),
                        said(model.getScm().getDeveloperConnection()),
                        said(model.getScm().getUrl())))
                .as(model.getArtifactId())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("${"));
        assertThat(model.getLicenses()).isNotEmpty().allSatisfy(license -> {
            assertThat(license.getName()).isNotBlank();
            assertThat(license.getUrl()).startsWith("https://");
        });
        assertThat(model.getDevelopers())
                .isNotEmpty()
                .allSatisfy(developer -> assertThat(developer.getName()).isNotBlank());
        // Modules have the project's pages, and no path of their own below them.
        assertThat(model.getUrl()).isEqualTo(model(ROOT.resolve("pom.xml")).getUrl());
        assertThat(model.getScm().getUrl())
                .isEqualTo(model(ROOT.resolve("pom.xml")).getScm().getUrl());
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_release_has_sources_javadoc_and_a_bill_of_materials(Path pom) throws ModelBuildingException {
        Model model = model(pom, "release", "sign");

        assertThat(runs(model, "maven-source-plugin", "jar-no-fork"))
                .as(model.getArtifactId())
                .isTrue();
        assertThat(runs(model, "cyclonedx-maven-plugin", "makeBom"))
                .as(model.getArtifactId())
                .isTrue();
        assertThat(runs(model, "maven-gpg-plugin", "sign"))
                .as(model.getArtifactId())
                .isTrue();
        assertThat(runs(model, "maven-javadoc-plugin", "jar") || packsJavadoc(model))
                .as(model.getArtifactId())
                .isTrue();
    }

    private static boolean runs(Model model, String artifact, String goal) {
        return plugin(model, artifact)
                .filter(plugin -> !String.valueOf(plugin.getConfiguration()).contains("<skip>true</skip>"))
                .filter(plugin -> plugin.getExecutions().stream()
                        .anyMatch(execution -> execution.getGoals().contains(goal)))
                .isPresent();
    }

    /** The rules have no Java; their pages are their documentation. */
    private static boolean packsJavadoc(Model model) {
        return plugin(model, "maven-jar-plugin").stream()
                .flatMap(plugin -> plugin.getExecutions().stream())
                .anyMatch(execution ->
                        String.valueOf(execution.getConfiguration()).contains("<classifier>javadoc</classifier>"));
    }

    private static Optional<Plugin> plugin(Model model, String artifact) {
        return model.getBuild().getPlugins().stream()
                .filter(plugin -> plugin.getArtifactId().equals(artifact))
                .findFirst();
    }

    static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return Stream.concat(Stream.of(ROOT), files.sorted())
                    .map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList();
        }
    }

    static List<Path> published() throws IOException, ModelBuildingException {
        List<Path> published = new ArrayList<>();
        for (Path pom : modules()) {
            if (PUBLISHED.contains(model(pom).getArtifactId())) {
                published.add(pom);
            }
        }
        assertThat(published).hasSameSizeAs(PUBLISHED);
        return published;
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** As Maven sees it, but for the plugins' own defaults, which would have to be downloaded. */
    private static Model model(Path pom, String... profiles) throws ModelBuildingException {
        DefaultModelBuildingRequest request = new DefaultModelBuildingRequest();
        request.setPomFile(pom.toAbsolutePath().normalize().toFile());
        request.setProcessPlugins(false);
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        request.setActiveProfileIds(List.of(profiles));
        Properties system = new Properties();
        system.putAll(System.getProperties());
        request.setSystemProperties(system);
        return new DefaultModelBuilderFactory().newInstance().build(request).getEffectiveModel();
    }
}
