package org.commcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.cli.Shell.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a configured table can't be is said before anything is checked, with file, line and column. */
class TableErrorsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_document() throws IOException {
        Files.writeString(
                folder.resolve("a.md"), "# Minutes, 4 March 2026\n\nBo will send the figures by 6 March 2026.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            time-festival      | year,spring-festival      | soon,02-05              | 1  | “soon” in the column “year” is no year; write one such as 2027.
            time-festival      | year,spring-festival      | ,02-05                  | 1  | The column “year” is empty, and a row of this table needs it.
            time-festival      | year,spring-festival      | 2040,2-30               | 6  | “2-30” in the column “spring-festival” is no day of a year; write one such as 02-19.
            time-holiday       | language,words,rule       | en,House Day,13-45      | 0  | “13-45” in the column “rule” is no rule for a holiday: there is no such day
            time-holiday       | language,words,rule       | en,House Day,4 thu 13   | 0  | “4 thu 13” in the column “rule” is no rule for a holiday
            time-holiday       | language,words,rule       | en,House Day,estaer +1  | 0  | “estaer +1” in the column “rule” is no rule for a holiday: there is no festival of this name
            report-pauses      | language,from,to          | en,12-32,01-02          | 4  | “12-32” in the column “from” is no day of a year; write one such as 12-24, or a festival and days
            report-pauses      | language,from,to          | en,12-24,spring-fest +2 | 10 | “spring-fest +2” in the column “to” is no day of a year
            item-columns       | role,language,phrase      | boss,en,boss            | 1  | “boss” in the column “role” is none of channel, due, duty, finished, number, owner, priority, role, stage, status, task, topic.
            item-columns       | language,phrase           | en,boss                 | 0  | The column “role” is empty, and a row of this table needs it.
            item-states        | state,language,phrase     | opne,en,begun           | 1  | “opne” in the column “state” is none of closed, open. Did you mean “open”?
            priorities         | language,phrase,rank      | en,p7,hihg              | 7  | “hihg” in the column “rank” is none of high. Did you mean “high”?
            owner-nobody       | language,phrase           | de,jemand               | 1  | “de” in the column “language” is none of en, zh.
            owner-labels       | language,phrase           | en,                     | 4  | The column “phrase” is empty, and a row of this table needs it.
            raci-variants      | variant,letter,role       | RACI,RR,responsible     | 6  | “RR” in the column “letter” is no letter from A to Z.
            raci-words         | word,role                 | boss,bossy              | 6  | “bossy” in the column “role” is none of accountable
            document-type-signs| type,place,phrase,weight  | sla,heading,uptime,9    | 20 | “9” in the column “weight” is none of 1, 2, 3.
            required-parts     | type,part,form,severity   | sla,risks,section,fatal | 19 | “fatal” in the column “severity” is none of error, none, warning.
            section-roles      | kind,closing              | sign-off,perhaps        | 10 | “perhaps” in the column “closing” is neither yes nor no.
            """)
    void a_cell_that_can_not_be_is_told(String table, String header, String row, int column, String message)
            throws IOException {
        Result result = check(table, "# Ours.\n" + header + "\n" + row + "\n");

        String place = folder.resolve(table + ".csv") + ":3" + (column == 0 ? "" : ":" + column) + ": ";
        assertThat(result.err()).startsWith(place + message).doesNotContain("internal error", "Exception");
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.TROUBLE);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() throws IOException {
        Result result = check("item-states", "state,language,phrase\nopne,en,begun\nopen,fr,ouvert\nopen,en,begun\n");

        assertThat(result.err().lines()).hasSize(3).anyMatch(line -> line.contains(":2:1: “opne”"));
    }

    @Test
    void what_an_organisation_may_add_is_not_refused() throws IOException {
        assertThat(check("section-kinds", "kind,language,phrase,match\nlessons,en,what we learnt,whole\n")
                        .code())
                .isEqualTo(ExitCode.CLEAN);
        assertThat(check("report-pauses", "language,from,to\nen,spring-festival -2,10-08\n")
                        .code())
                .isEqualTo(ExitCode.CLEAN);
    }

    private Result check(String table, String csv) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), csv);
        Files.writeString(folder.resolve("commcheck.yml"), "tables: [" + table + ".csv]\n");
        return Shell.withRules()
                .run(
                        "check",
                        folder.resolve("a.md").toString(),
                        "--no-cache",
                        "--fail-on",
                        "never",
                        "--lang",
                        "en",
                        "-q",
                        "--show",
                        "error",
                        "--rule",
                        "tone/shouting");
    }
}
