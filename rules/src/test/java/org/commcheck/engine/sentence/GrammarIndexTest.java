package org.commcheck.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was made of the shipped sentences when the rulebase was built is what Drools reads. */
class GrammarIndexTest {

    @Test
    void the_index_holds_what_drools_reads() throws IOException {
        String dsl = SentenceGrammar.shippedText();
        SentenceGrammar read = SentenceGrammar.read(dsl);
        SentenceGrammar indexed = GrammarIndex.read(GrammarIndex.json(), dsl).orElseThrow();
        assertThat(shown(indexed.conditions())).hasSizeGreaterThan(50).isEqualTo(shown(read.conditions()));
        assertThat(shown(indexed.allConsequences())).isNotEmpty().isEqualTo(shown(read.allConsequences()));
        assertThat(SentenceGrammar.class.getResource("/" + GrammarIndex.RESOURCE))
                .as("the build has written it")
                .isNotNull();
        assertThat(shown(SentenceGrammar.shipped().conditions())).isEqualTo(shown(read.conditions()));
    }

    @Test
    void an_index_of_other_sentences_does_not_count() throws IOException {
        String dsl = SentenceGrammar.shippedText();
        assertThat(GrammarIndex.read(GrammarIndex.json(), dsl + "\n")).isEmpty();
    }

    /** Two patterns are never equal, what they are made of is. */
    private static List<String> shown(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase + " " + phrase.pattern().flags())
                .toList();
    }
}
