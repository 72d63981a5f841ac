package org.commcheck.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.extract.vocabulary.TableFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymScannerTest {

    private static final AcronymScanner SCANNER =
            AcronymScanner.of(TableFiles.builtIn("terms-acronyms", "terms-capitals"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        We ask the steering committee board (SCB) to decide. | SCB | steering committee board
        The SCB (steering committee board) decides. | SCB | steering committee board
        The total cost of ownership (TCO) fell. | TCO | total cost of ownership
        由变更控制委员会（CCB）审批 | CCB | 变更控制委员会
        提交CCB（变更控制委员会）审批 | CCB | 变更控制委员会
        Return Merchandise Authorization (RMA, see below) | RMA | Return Merchandise Authorization
        The steering committee (hereinafter “SCM”) meets. | SCM | steering committee
        RMA: return of merchandise authorization | RMA | return of merchandise authorization
        The KPT, short for key project target, slips. | KPT | key project target
        需求管理委员会（以下简称“RMC”）同意 | RMC | 需求管理委员会
        KPT，即关键目标，延期 | KPT | 关键目标
        The “key project target” (KPT) slips. | KPT | key project target
        It slips. Key project target (KPT) is late. | KPT | Key project target
        KPT - key project target, slips. | KPT | key project target
        KPT: key-project target | KPT | key-project target
        由项目管理办公室（PMX）审批 | PMX | 项目管理办公室
        """)
    void an_acronym_is_found_with_what_it_stands_for(String text, String letters, String expansion) {
        assertThat(SCANNER.scan(text)).as(text).singleElement().satisfies(acronym -> {
            assertThat(acronym.letters()).isEqualTo(letters);
            assertThat(acronym.expansion()).isEqualTo(expansion);
            assertThat(acronym.known()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The DSMB meets on Friday. | DSMB
        Both CRBs were moved (see page 3). | CRB
        请CCB确认 | CCB
        The bank changed (QZT) its name. | QZT
        KPT: keep it all | KPT
        KPT (see page 3) slips. | KPT
        组（QZT）同意 | QZT
        """)
    void one_that_is_not_spelled_out_has_no_expansion(String text, String letters) {
        assertThat(SCANNER.scan(text)).as(text).singleElement().satisfies(acronym -> {
            assertThat(acronym.letters()).isEqualTo(letters);
            assertThat(acronym.expansion()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        JF: agrees.             | true
        JF - agrees.            | true
        [JF] agrees.            | true
        We ask JF: agrees.      | false
        JF agrees.              | false
        """)
    void one_that_leads_its_line_and_is_set_off_is_a_label(String text, boolean label) {
        assertThat(SCANNER.scan(text))
                .as(text)
                .singleElement()
                .satisfies(acronym -> assertThat(acronym.label()).isEqualTo(label));
    }

    @Test
    void one_that_everybody_knows_says_so() {
        assertThat(SCANNER.scan("The PDF and the API.")).hasSize(2).allMatch(AcronymSpan::known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ticket ABC-123 is open.",
                "It takes 5 GB and 20 MHZ.",
                "Chapter XIV follows.",
                "The client MUST NOT wait.",
                "Set MAX_QPS to 3 in /etc/QPS",
                "#QPS @QPS $QPS",
                "THIS IS A VERY LOUD ZQX LINE",
                "A single A or I",
                "McDonald and GitHub",
                "report.QPS is a file",
                "OVERLONGWORD stays",
            })
    void look_alikes_are_none(String text) {
        assertThat(SCANNER.scan(text)).as(text).isEmpty();
    }

    @Test
    void acronyms_of_any_text_are_inside_it_sorted_and_apart() {
        RandomTexts.over("ABCabcs (（))）.,- 会变\n\uD840\uDC00\uD800'/_:", 5000).forEach(text -> {
            int behind = 0;
            for (AcronymSpan acronym : SCANNER.scan(text)) {
                assertThat(acronym.start()).as(text).isGreaterThanOrEqualTo(behind);
                assertThat(text.substring(acronym.start(), acronym.end())).startsWith(acronym.letters());
                behind = acronym.end();
            }
        });
    }
}
