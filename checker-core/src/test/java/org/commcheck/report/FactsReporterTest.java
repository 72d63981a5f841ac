package org.commcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckReport;
import org.commcheck.CheckedDocument;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Field;
import org.commcheck.extract.OpenQuestion;
import org.commcheck.extract.Risk;
import org.commcheck.finding.Severity;
import org.commcheck.text.TextRange;
import org.junit.jupiter.api.Test;

class FactsReporterTest {

    @Test
    void a_page_shows_who_is_to_do_what_by_when() throws IOException {
        assertThat(page(TextLayout.PLAIN, MinutesFacts.all())).isEqualTo("""
                        minutes/2026-03-04.md
                        meeting-minutes (from the title) · English · 2026-03-04 · by Ana Lima · UTF-8

                        Action items: 2 open, 1 done
                          #  Task               Owner     By                State  Line
                          1  Rotate the keys    Ana       2026-03-06        open   6
                          2  更新手册           team (?)  after the freeze  done   7
                          3  Publish the draft  –         ASAP (?)          open   8

                        Decisions
                             4  We ship on 12 March.

                        Responsibilities (RACI)
                          #  Task    responsible  accountable
                          1  Deploy  Bo           Ana

                        Sections
                             3    Decisions  [decisions]
                             5    Action items  [action-items]

                        Times
                             6  by Friday  → 2026-03-06 (date)
                             8  ASAP  → (vague)
                        """);
    }

    @Test
    void the_author_is_shown_without_the_address_of_a_link() throws IOException {
        Field author = new Field(new TextRange(0, 0), "Ana ([@ana](https://example.org/@ana))", "author", true);
        assertThat(page(TextLayout.PLAIN, List.of(author))).contains(" · by Ana (@ana) · ");
    }

    @Test
    void a_narrow_terminal_wraps_the_tasks() throws IOException {
        TextLayout narrow = new TextLayout(false, 56, Severity.WARNING, "", true, Optional.of(Language.ZH));
        assertThat(page(narrow, MinutesFacts.all())).contains("""
                        行动项：2 项未完成，1 项已完成
                          #  任务              负责人    期限              状态    行
                          1  Rotate the keys   Ana       2026-03-06        未完成  6
                          2  更新手册          team (?)  after the freeze  已完成  7
                          3  Publish the       –         ASAP (?)          未完成  8
                             draft
                        """);
    }

    @Test
    void a_document_without_action_items_says_so() throws IOException {
        assertThat(page(TextLayout.PLAIN, List.of())).endsWith("UTF-8\n\nNo action items\n");
    }

    @Test
    void json_has_the_same_facts_with_null_for_what_is_not_known() throws IOException {
        String json = json(MinutesFacts.all());
        assertThat(json)
                .contains("""
                              "sections" : [
                                {
                                  "line" : 3,
                                  "kind" : "decisions",
                                  "title" : "Decisions",
                                  "level" : 2
                                },
                        """)
                .contains("""
                                {
                                  "line" : 8,
                                  "column" : 25,
                                  "endLine" : 8,
                                  "endColumn" : 29,
                                  "text" : "ASAP",
                                  "kind" : "vague",
                                  "from" : null,
                                  "to" : null
                                }
                        """)
                .contains("""
                                  "text" : "Rotate the keys",
                                  "owner" : "Ana",
                                  "owners" : [
                                    {
                                      "text" : "Ana",
                                      "named" : true
                                    }
                                  ],
                                  "deadline" : "by Friday",
                                  "deadlineDate" : "2026-03-06",
                                  "deadlineEvent" : null,
                                  "priority" : "high",
                                  "open" : true
                        """)
                .contains("""
                                  "deadline" : "after the freeze",
                                  "deadlineDate" : null,
                                  "deadlineEvent" : "after the freeze",
                                  "priority" : null,
                                  "open" : false
                        """)
                .contains("\"owner\" : null")
                .contains("""
                                  "text" : "We ship on 12 March.",
                                  "says" : true,
                                  "attributed" : true,
                                  "hidden" : false
                        """)
                .contains("""
                                  "text" : "We ship on 12 March.",
                                  "mood" : "commitment",
                                  "language" : "en",
                                  "block" : "paragraph"
                        """)
                .contains("\"passives\" : [ ]");
    }

    @Test
    void a_page_shows_who_met_and_what_is_open() throws IOException {
        List<Fact> facts = List.of(
                new Attendee(at("Ana Lima"), "Ana Lima", true),
                new Attendee(at("Ana"), "Bo Berg", true),
                new Attendee(at("Ana"), "Ana Lima", true),
                new Attendee(at("Bo"), "Chen", false),
                new OpenQuestion(at("We ship"), "Who signs\nthe contract?", true, false),
                new Risk(at("Rotate the keys"), "The crane breaks down", false, true),
                new Risk(at("Publish"), "No cable", true, false));
        assertThat(page(TextLayout.PLAIN, facts)).endsWith("""
                        People
                          present (2)  Ana Lima, Bo Berg
                          away (1)  Chen

                        No action items

                        Open questions
                          #  Question                 Somebody asked  Day named  Line
                          1  Who signs the contract?  yes             –          4

                        Risks and issues
                          #  Risk or issue          Kind   Response  Line
                          1  The crane breaks down  risk   yes       6
                          2  No cable               issue  –         8
                        """);
    }

    @Test
    void a_running_log_says_how_many_entries_it_has() throws IOException {
        List<Fact> log = List.of(entry(), entry(), entry());
        assertThat(page(TextLayout.PLAIN, log)).contains(" · a log of 3 entries · English · ");
    }

    private static DocumentInfo entry() {
        return new DocumentInfo(
                new TextRange(0, 0), "minutes.md", "meeting-minutes", "title", "en", false, "team", true, false);
    }

    private static TextRange at(String words) {
        return Samples.range(MinutesFacts.SOURCE, words);
    }

    @Test
    void numbers_of_items_hold_within_one_entry_of_a_running_log() throws IOException {
        List<Fact> log = new ArrayList<>(MinutesFacts.all());
        log.addAll(MinutesFacts.all());
        assertThat(page(TextLayout.PLAIN, log))
                .contains("Action items: 4 open, 2 done")
                .doesNotContain("Ana, Ana");
    }

    private static String page(TextLayout layout, List<Fact> facts) throws IOException {
        StringBuilder out = new StringBuilder();
        new FactsReporter(out, layout).write(new CheckReport(List.of(document(facts)), List.of()));
        return out.toString();
    }

    private static String json(List<Fact> facts) throws IOException {
        StringWriter out = new StringWriter();
        JsonReporter.ofFacts(out).write(new CheckReport(List.of(document(facts)), List.of()));
        return out.toString();
    }

    private static CheckedDocument document(List<Fact> facts) {
        return Samples.document(MinutesFacts.SOURCE, "en", facts);
    }
}
