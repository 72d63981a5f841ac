package org.commcheck.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commcheck.finding.Severity.ERROR;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.commcheck.BaselineUse;
import org.commcheck.CheckOptions;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.ConfigurationUse;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

    private final List<CheckRequest> requests = new ArrayList<>();
    private final List<Path> packs = new ArrayList<>();
    private CheckReport answer = Reports.of(Reports.document("status.md", ERROR));
    private Optional<Flaw> wrong = Optional.empty();
    private CheckMojo mojo = mojo();

    @TempDir
    Path folder;

    @BeforeEach
    void bind_as_maven_does_by_default() throws IOException {
        Files.writeString(folder.resolve("status.md"), "Say ASAP.");
        mojo.basedir = folder.toFile();
        mojo.outputDirectory = folder.resolve("target/commcheck").toFile();
    }

    @Test
    void findings_end_the_build_and_leave_a_report() {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Commcheck found 1 error in 1 document:")
                .hasMessageContaining("Report: " + folder.resolve("target/commcheck/commcheck.txt"));
        assertThat(folder.resolve("target/commcheck"))
                .isDirectoryContaining("glob:**/commcheck.txt")
                .isDirectoryContaining("glob:**/commcheck.json");
    }

    @Test
    void passes_when_nothing_is_found() {
        answer = Reports.of(Reports.document("status.md"));

        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    void a_problem_weighs_more_than_findings() {
        answer = new CheckReport(answer.documents(), List.of(new Problem("lost.md", 0, "there is no such file")));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("lost.md: there is no such file");
    }

    @Test
    void a_problem_ends_the_build_even_if_findings_may_not() {
        mojo.failOn = "never";
        answer = new CheckReport(List.of(), List.of(new Problem("lost.md", 0, "there is no such file")));

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void nothing_is_read_when_skipped_or_when_there_is_no_document() throws Exception {
        mojo.skip = true;
        mojo.execute();
        mojo.skip = false;
        mojo.includes = List.of("minutes/**");
        mojo.execute();

        assertThat(requests).isEmpty();
    }

    @Test
    void parameters_reach_the_checker() throws Exception {
        mojo.failOnViolation = false;
        mojo.profile = "strict";
        mojo.rules = List.of("tone/blame");
        mojo.documentType = "sla";
        mojo.language = "zh";
        mojo.today = "2026-11-22";
        mojo.threads = 3;
        mojo.inputEncoding = "GB18030";
        mojo.config = folder.resolve("house.yml").toFile();
        mojo.baseline = folder.resolve("base.json").toFile();

        mojo.execute();

        CheckOptions options = requests.get(0).options();
        assertThat(options.profile()).hasValue(CheckOptions.Profile.STRICT);
        assertThat(options.rules()).containsExactly(RuleId.of("tone/blame"));
        assertThat(options.type()).hasValue("sla");
        assertThat(options.language()).hasValue(CheckOptions.Language.ZH);
        assertThat(options.today()).hasValue(LocalDate.of(2026, 11, 22));
        assertThat(options.threads()).isEqualTo(3);
        assertThat(options.encoding()).isEqualTo(Charset.forName("GB18030"));
        assertThat(options.baseline()).isEqualTo(BaselineUse.of(folder.resolve("base.json")));
        assertThat(options.configuration())
                .isEqualTo(ConfigurationUse.of(folder.resolve("house.yml")).excludingNamed());
    }

    @Test
    void packs_are_named_from_the_module_and_must_be_there() throws Exception {
        mojo.failOnViolation = false;
        Files.createDirectory(folder.resolve("rules"));
        mojo.packs = List.of(" rules ", folder.resolve("rules/..").toString());

        mojo.execute();

        assertThat(packs).containsExactly(folder.resolve("rules"), folder);
        mojo.packs = List.of("ruels");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.packs is “ruels”; it must be a folder or a jar with a pack.yml, and there is no "
                        + folder.resolve("ruels") + ".");
    }

    @Test
    void an_encoding_that_java_does_not_know_is_refused() {
        mojo.inputEncoding = "utf88";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("commcheck.inputEncoding is “utf88”; it must be an encoding that Java knows");
    }

    @Test
    void the_number_of_threads_has_bounds() {
        mojo.threads = -1;

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.threads is “-1”; it must be from 0 to 1024.");
    }

    @Test
    void the_defaults_are_those_of_the_checker() {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(requests.get(0).options())
                .isEqualTo(CheckOptions.DEFAULT.withConfiguration(ConfigurationUse.SEARCH.excludingNamed()));
        assertThat(requests.get(0).inputs()).containsExactly(new CheckRequest.Place(folder.resolve("status.md")));
    }

    @Test
    void results_are_kept_below_target_unless_the_build_says_otherwise() throws Exception {
        mojo.failOn = "never";
        mojo.cache = true;
        mojo.cacheDirectory = folder.resolve("target/commcheck-cache").toFile();
        mojo.execute();
        mojo.cache = false;
        mojo.execute();

        assertThat(requests.get(0).options().cache()).hasValue(folder.resolve("target/commcheck-cache"));
        assertThat(requests.get(1).options().cache()).isEmpty();
    }

    @Test
    void documents_of_other_modules_are_left_to_them() throws Exception {
        Files.createDirectories(folder.resolve("service/docs"));
        Files.writeString(folder.resolve("service/docs/status.md"), "Say ASAP.");
        Files.createDirectories(folder.resolve("web"));
        Files.writeString(folder.resolve("web/pom.xml"), "<project/>");
        Files.writeString(folder.resolve("web/status.md"), "Say ASAP.");
        mojo.modules = List.of("web/pom.xml");
        mojo.reactor = List.of(module(folder), module(folder.resolve("service")));
        mojo.failOn = "never";

        mojo.execute();

        assertThat(requests.get(0).inputs()).containsExactly(new CheckRequest.Place(folder.resolve("status.md")));
    }

    @Test
    void a_wrong_configuration_ends_the_build_with_all_that_is_wrong() {
        wrong = Optional.of(new Flaw("commcheck.yml", 3, 1, "There is no setting “x”."));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "Nothing was checked, for the configuration is wrong:\ncommcheck.yml:3:1: There is no setting “x”.");
    }

    @Test
    void a_bad_parameter_is_refused_before_anything_is_read() {
        mojo.profile = "lenient";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.profile is “lenient”; it must be one of recommended, strict.");
        assertThat(requests).isEmpty();
    }

    @Test
    void an_unknown_type_is_refused_with_those_that_are_known() {
        mojo.documentType = "memo";

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("commcheck.documentType is “memo”; it must be one of sla.");
    }

    private CheckMojo mojo() {
        Rulebase known = Guidelines.rulebase();
        CheckMojo made = new CheckMojo(new SharedRulebase(named -> {
            packs.addAll(named);
            return new Rulebase(
                    request -> new Rulebase.Outcome(check(request)),
                    known.guidelines(),
                    known.page(),
                    known.documentTypes(),
                    known.configurer(),
                    known.baseliner());
        }));
        made.setLog(new RecordedLog());
        made.failOn = "error";
        made.failOnViolation = true;
        made.useDefaultExcludes = true;
        made.language = "auto";
        made.formats = List.of("text", "json");
        made.modules = List.of();
        made.reactor = List.of();
        return made;
    }

    private CheckReport check(CheckRequest request) {
        wrong.ifPresent(flaw -> {
            throw new ConfigurationException(List.of(flaw));
        });
        requests.add(request);
        return answer;
    }

    private static MavenProject module(Path folder) {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }
}
