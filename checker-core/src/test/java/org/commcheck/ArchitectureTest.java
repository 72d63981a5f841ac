package org.commcheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import org.commcheck.text.YamlDepth;

/** The data goes one way: file → document → facts → rules → findings → report. */
@AnalyzeClasses(packages = "org.commcheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String FACADE = "org.commcheck";
    private static final String TEXT = "org.commcheck.text..";
    private static final String MODEL = "org.commcheck.model..";
    private static final String PARSE = "org.commcheck.parse..";
    private static final String EXTRACT = "org.commcheck.extract..";
    private static final String FINDING = "org.commcheck.finding..";
    private static final String BASELINE = "org.commcheck.baseline..";
    private static final String CACHE = "org.commcheck.cache..";
    private static final String CONFIG = "org.commcheck.config..";
    private static final String ENGINE = "org.commcheck.engine..";
    private static final String REPORT = "org.commcheck.report..";

    @ArchTest
    static final ArchRule text_knows_nobody =
            from(TEXT, "reads bytes", MODEL, PARSE, EXTRACT, FINDING, CONFIG, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule the_model_knows_only_text =
            from(MODEL, "is pure data", PARSE, EXTRACT, FINDING, CONFIG, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule parsers_know_text_and_model =
            from(PARSE, "ends at the document", EXTRACT, FINDING, CONFIG, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule extractors_know_text_and_model =
            from(EXTRACT, "ends at the facts", PARSE, FINDING, CONFIG, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule findings_know_only_text =
            from(FINDING, "holds places, not facts", MODEL, PARSE, EXTRACT, CONFIG, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule the_engine_knows_facts_and_findings =
            from(ENGINE, "never sees a document", MODEL, PARSE, CONFIG, REPORT, FACADE);

    @ArchTest
    static final ArchRule the_baseline_knows_text_and_findings =
            from(BASELINE, "only tells old from new", MODEL, PARSE, EXTRACT, CONFIG, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule the_cache_knows_findings_and_traces =
            from(CACHE, "only keeps what others found", MODEL, PARSE, CONFIG, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule nobody_but_the_facade_knows_the_cache = noClasses()
            .that()
            .resideOutsideOfPackages(FACADE, CACHE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CACHE);

    @ArchTest
    static final ArchRule the_configuration_knows_text_and_the_names_of_guidelines =
            from(CONFIG, "only says what is wanted", MODEL, PARSE, EXTRACT, ENGINE, REPORT, FACADE);

    @ArchTest
    static final ArchRule reports_know_neither_parsers_nor_the_engine =
            from(REPORT, "shows what was found", PARSE, ENGINE);

    @ArchTest
    static final ArchRule the_facade_knows_no_report = noClasses()
            .that()
            .resideInAPackage(FACADE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(REPORT);

    @ArchTest
    static final ArchRule only_parse_sees_a_parser_library = noClasses()
            .that()
            .resideOutsideOfPackage(PARSE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..", "org.jsoup..");

    @ArchTest
    static final ArchRule only_parse_the_configuration_and_the_pages_of_the_engine_see_yaml = noClasses()
            .that()
            .resideOutsideOfPackages(PARSE, CONFIG, ENGINE)
            .and()
            .areNotAssignableTo(YamlDepth.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule only_the_engine_sees_drools = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.commcheck.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_clock_is_never_read = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** A URI is a name; what opens one is not used, and nothing here starts a program. A class loader is only asked where its jars lie. */
    @ArchTest
    static final ArchRule nothing_goes_over_the_network_or_starts_a_program = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                    .and(not(type(URI.class)))
                    .and(not(type(URISyntaxException.class)))
                    .and(not(type(URL.class)))
                    .and(not(type(URLClassLoader.class))))
            .orShould()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(ProcessBuilder.class, Process.class);

    private static ArchRule from(String layer, String reason, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("it " + reason);
    }
}
