package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.text.Location;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;

class FindingAssemblerTest {

    private static final String TEXT = "# Work\ntidy up\nlock up\n# Home\ntidy up\n";
    private static final List<Fact> SECTIONS =
            List.of(Samples.section(2, 23, "Work", 1), Samples.section(25, TEXT.length(), "Home", 1));
    private static final RuleCatalog CATALOG = new RuleCatalog(
            List.of(Samples.guideline("b/grave", false, "", "light"), Samples.guideline("a/other", false, "")));

    @Test
    void a_finding_has_words_places_and_reasons() {
        Finding finding =
                assemble("en", TEXT, offence("b/grave: light", 15, "lock up")).get(0);
        assertThat(finding.rule()).hasToString("b/grave");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.start()).isEqualTo(new Location(3, 1));
        assertThat(finding.end()).isEqualTo(new Location(3, 8));
        assertThat(finding.message()).isEqualTo("“lock up” light");
        assertThat(finding.help()).isEqualTo("Mend it.");
        assertThat(finding.because()).containsExactly("action-item: lock up");
        assertThat(finding.fingerprint()).matches("[0-9a-f]{20}");
    }

    @Test
    void messages_are_in_the_language_that_is_asked_for() {
        assertThat(assemble("zh", TEXT, offence("b/grave", 15, "lock up"))
                        .get(0)
                        .message())
                .isEqualTo("“lock up”：");
    }

    @Test
    void findings_are_sorted_by_place_and_rule_whatever_order_they_come_in() {
        List<Offence> offences = new ArrayList<>(List.of(
                offence("b/grave", 7, "tidy up"),
                offence("a/other", 7, "tidy up"),
                offence("b/grave", 15, "lock up"),
                offence("b/grave", 30, "tidy up")));
        List<Finding> expected = assemble("en", TEXT, offences);
        assertThat(expected)
                .isSorted()
                .extracting(finding -> finding.rule() + " " + finding.start().line())
                .containsExactly("a/other 2", "b/grave 2", "b/grave 3", "b/grave 5");
        Collections.reverse(offences);
        assertThat(assemble("en", TEXT, offences)).isEqualTo(expected);
    }

    @Test
    void two_grounds_on_the_same_words_are_one_finding_and_the_heavier_is_told() {
        assertThat(assemble("en", TEXT, offence("b/grave: light", 7, "tidy up"), offence("b/grave", 7, "tidy up")))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void a_severity_that_is_said_holds_for_every_ground() {
        RuleChoices choices =
                new RuleChoices(Set.of(), Set.of(), Map.of(RuleId.of("b/grave"), Severity.INFO), Map.of());
        Settings settings = new Settings(false, Set.of(), choices, Optional.empty());
        FindingAssembler assembler = new FindingAssembler(
                CATALOG, settings, SourceText.of("a.md", TEXT), new Blanks("en", SECTIONS, id -> id), SECTIONS);

        assertThat(assembler.assemble(List.of(
                        offence("b/grave", 7, "tidy up"),
                        offence("b/grave: light", 15, "lock up"),
                        offence("a/other", 30, "tidy up"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.INFO, Severity.ERROR);
    }

    @Test
    void a_fingerprint_outlives_new_lines_and_other_spacing() {
        String before =
                assemble("en", TEXT, offence("b/grave", 15, "lock up")).get(0).fingerprint();
        SourceText moved = SourceText.of("dir/a.md", "\n\n" + TEXT);
        List<Fact> sections = List.of(Samples.section(4, 25, "Work", 1));
        Offence spaced = offence("b/grave", 17, "Lock  up");
        assertThat(assembler("en", moved, sections)
                        .assemble(List.of(spaced))
                        .get(0)
                        .fingerprint())
                .isEqualTo(before);
    }

    @Test
    void equal_words_in_one_section_and_in_two_have_their_own_fingerprints() {
        assertThat(assemble(
                                "en",
                                TEXT,
                                offence("b/grave", 7, "tidy up"),
                                offence("b/grave", 15, "tidy up"),
                                offence("b/grave", 30, "tidy up"),
                                offence("a/other", 30, "tidy up"))
                        .stream()
                        .map(Finding::fingerprint))
                .doesNotHaveDuplicates();
    }

    private static Offence offence(String rule, int start, String subject) {
        Fact item = Samples.item(start, subject);
        return new Offence(rule, item.range(), subject, List.of(item));
    }

    private static List<Finding> assemble(String language, String text, Offence... offences) {
        return assemble(language, text, List.of(offences));
    }

    private static List<Finding> assemble(String language, String text, List<Offence> offences) {
        return assembler(language, SourceText.of("dir\\a.md", text), SECTIONS).assemble(offences);
    }

    private static FindingAssembler assembler(String language, SourceText source, List<Fact> facts) {
        Blanks blanks = new Blanks(language, facts, id -> id);
        return new FindingAssembler(CATALOG, Settings.STRICT, source, blanks, facts);
    }
}
