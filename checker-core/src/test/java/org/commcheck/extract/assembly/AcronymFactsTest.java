package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commcheck.extract.Acronym;
import org.junit.jupiter.api.Test;

class AcronymFactsTest {

    @Test
    void the_first_use_says_how_the_reader_learns_what_it_stands_for() {
        assertThat(acronyms("""
                # Notes on the vendor

                The change control board (CCB) met the DSMB. The CCB agreed to a WBQ.

                The PDF holds the work breakdown query (WBQ).
                """))
                .containsExactly(
                        "CCB here change control board",
                        "DSMB nowhere",
                        "WBQ later work breakdown query",
                        "PDF common portable document format");
    }

    @Test
    void a_word_that_also_stands_in_small_letters_is_no_acronym() {
        assertThat(acronyms("""
                # Notes

                The STALE copy and the KPT stayed. Whoever opens a stale copy sees no change.
                """)).containsExactly("KPT nowhere");
    }

    @Test
    void small_letters_are_looked_for_in_whole_words_of_the_same_letters_only() {
        assertThat(acronyms("""
                # Notes

                The ZOO, the ZEBR, the ZAPPED and the ZIG stayed. We saw zoos, zap, Zig, zebras and zapped it.
                """)).containsExactly("ZOO nowhere", "ZEBR nowhere", "ZIG nowhere");
    }

    @Test
    void a_heading_may_say_what_it_stands_for() {
        assertThat(acronyms("""
                # Key project target (KPT)

                The KPT slips.
                """)).containsExactly("KPT here Key project target");
    }

    @Test
    void of_several_places_that_say_what_it_stands_for_the_first_counts() {
        assertThat(acronyms("""
                # Notes

                The KPT slips. It is the key project target (KPT).

                Or the kept project trains (KPT).
                """)).containsExactly("KPT later key project target");
    }

    @Test
    void in_code_it_is_not_used() {
        assertThat(acronyms("# Notes\n\nSet `the KPT` there.\n")).isEmpty();
    }

    @Test
    void a_line_of_a_glossary_explains_the_word_that_it_begins_with() {
        assertThat(acronyms("""
                # Plan

                The KPT, the ZQA, the BQX and the WBX are late.

                ## Glossary

                KPT: key target of the WBX
                ZQA: zone quality audit

                (BQX) board of quality
                """))
                .containsExactly("KPT glossary", "ZQA glossary zone quality audit", "BQX glossary", "WBX nowhere");
    }

    @Test
    void two_letters_that_own_an_action_are_somebody_s_initials() {
        assertThat(acronyms("""
                # Notes

                KP told us. QRS told us. ZT told us.

                ## Action items

                - [ ] Write the plan (owner: KP)
                - [ ] Write the test (owner: QRS)
                """)).containsExactly("QRS nowhere", "ZT nowhere");
    }

    @Test
    void both_orders_full_width_brackets_and_plain_words_explain() {
        assertThat(acronyms("""
                # 变更说明

                由变更控制委员会（CCB）审批。提交RMC（需求管理委员会）确认。质量评审小组（以下简称“QPG”）同意。

                QPG 已签字。The KPT (key project target) and the steering group (hereinafter SGX).
                """))
                .containsExactly(
                        "CCB here 变更控制委员会",
                        "RMC here 需求管理委员会",
                        "QPG here 质量评审小组",
                        "KPT here key project target",
                        "SGX nowhere");
    }

    @Test
    void a_glossary_explains_wherever_it_stands() {
        assertThat(acronyms("""
                # Plan

                The KPT and the ZQA are late.

                ## Abbreviations

                - KPT: key project target

                | Term | Meaning |
                | --- | --- |
                | ZQA | zone quality audit |
                """)).containsExactly("KPT glossary key project target", "ZQA glossary zone quality audit");
        assertThat(acronyms("""
                # 计划

                KPT 和 ZQA 延期。

                | 缩略语 | 说明 |
                | --- | --- |
                | KPT | 关键目标 |
                | ZQA | 区域质量审计 |
                """)).containsExactly("KPT glossary 关键目标", "ZQA glossary 区域质量审计");
    }

    @Test
    void people_companies_codes_and_quotes_are_none() {
        assertThat(acronyms("""
                # Minutes, 4 March 2026

                ## Attendees

                - Ana Lima (XQC)
                - Bo Berg

                ## Notes

                - AL will send the draft to BB.
                - JF: the tests pass.
                - JF: and the docs too. JF wrote them.
                - See QPX-12, `RZT_MAX` and README.MD.

                > The OQZ said so.

                | Task | Ana | Bo |
                | --- | --- | --- |
                | Build | AR | CI |
                """)).isEmpty();
    }

    @Test
    void an_entry_of_a_running_log_holds_what_it_uses_first() {
        assertThat(acronyms("""
                # Log

                ## 2026-03-04

                The KPT slips.

                ## 2026-03-11

                The KPT slips again.

                ## 2026-03-18

                The key project target (KPT) is met.
                """)).containsExactly("KPT later key project target");
    }

    private static List<String> acronyms(String text) {
        return Said.of("notes.md", text).all(Acronym.class).stream()
                .map(acronym -> (acronym.letters() + " "
                                + acronym.explained().name().toLowerCase(java.util.Locale.ROOT) + " "
                                + acronym.expansion())
                        .strip())
                .toList();
    }
}
