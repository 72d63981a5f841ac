package org.commcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.commcheck.finding.Finding;
import org.junit.jupiter.api.Test;

class AccountabilityRulesTest {

    @Test
    void work_that_names_nobody_is_unowned() {
        Draft draft =
                Draft.of("meeting-minutes", "- [ ] Rotate the signing keys\n").openAction(1, "Rotate the signing keys");
        assertThat(draft.findings("accountability/unowned-action"))
                .extracting(
                        Finding::subject,
                        Finding::message,
                        finding -> finding.start().column())
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "Rotate the signing keys", "Nobody is named to do “Rotate the signing keys”.", 7));
    }
}
