package org.commcheck.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The command line can do nothing that other users of the library cannot. */
@AnalyzeClasses(packages = "org.commcheck.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicApiTest {

    @ArchTest
    static final ArchRule only_the_facade_and_what_it_hands_out_is_used = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.commcheck.cache..",
                    "org.commcheck.config..",
                    "org.commcheck.engine..",
                    "org.commcheck.extract..",
                    "org.commcheck.model..",
                    "org.commcheck.parse..");
}
