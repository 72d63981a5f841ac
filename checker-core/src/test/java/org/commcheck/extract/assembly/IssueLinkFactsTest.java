package org.commcheck.extract.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.commcheck.extract.ActionItem;
import org.commcheck.extract.Fact;
import org.commcheck.extract.IssueLink;
import org.commcheck.extract.time.DateOrder;
import org.commcheck.extract.vocabulary.BuiltInTables;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of an open action item lead to an issue of a tracker. */
class IssueLinkFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ana: close [the issue](https://example.org/app/issues/12) by Friday    | the issue
        Ana: close [the bug](https://example.org/show_bug.cgi?id=12) by Friday | the bug
        张三：关闭[该缺陷](https://example.org/browse/APP-12)                  | 该缺陷
        Ana: fix #12 and send the log                                          | #12
        Ana: merge !7 on Friday                                                | !7
        Ana: close GH-12 by Friday                                             | GH-12
        张三：修复 org/app#12                                                  | #12
        `#12 Ana: publish the rules`                                           | #12
        """)
    void an_address_or_a_reference_links_to_an_issue(String item, String link) {
        assertThat(links("- [ ] " + item)).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] Ana: read [the page](https://example.org/app/12)",
                "- [ ] Ana: read ![the picture](https://example.org/app/issues/12.png)",
                "- [ ] Ana: run `fix #12` on Friday",
                "- [ ] Ana: send the plan to room #12a",
                "- [ ] #12: publish the rules",
                "- [ ] #3、张三：提交方案",
                "- [x] Ana: fix #12 and send the log",
                "Ana told us of #12.\\n\\n- [ ] Ana: send the plan",
                "- [ ] Ana: send the plan\\n\\nBo told us of #12.",
                "We met because of #12."
            })
    void other_words_do_not(String text) {
        assertThat(links(text.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void a_link_belongs_to_the_item_that_it_stands_in() {
        Said said = Said.of(
                "notes.md", "# Notes\n\n## Action items\n\n- [ ] Ana: fix #12\n- [x] Bo: fix #13\n- [ ] Cy: fix #14\n");

        assertThat(said.all(IssueLink.class).stream().map(link -> link.text() + " " + item(said, link)))
                .containsExactly("#12 Ana: fix #12", "#14 Cy: fix #14");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whether_trackers_hold_days_is_what_the_reader_was_told(boolean hold) {
        FactExtractor extractor = new FactExtractor(BuiltInTables.get(), new ReadingOptions(DateOrder.UNKNOWN, hold));
        List<Fact> facts = extractor
                .extract(
                        new DocumentParser()
                                .parse(SourceText.of("notes.md", "# Notes\n\n## Action items\n\n- [ ] Ana: fix #12\n")),
                        ExtractionRequest.NONE)
                .sets()
                .get(0)
                .facts();

        assertThat(new Said(facts).all(IssueLink.class))
                .extracting(IssueLink::holdsDate)
                .containsExactly(hold);
    }

    private static List<String> links(String text) {
        return Said.of("notes.md", "# Notes\n\n## Action items\n\n" + text + "\n")
                .words(IssueLink.class);
    }

    private static String item(Said said, IssueLink link) {
        return said.all(ActionItem.class).stream()
                .filter(item -> item.id() == link.itemId())
                .map(ActionItem::text)
                .collect(Collectors.joining());
    }
}
