package org.commcheck;

import java.util.List;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.engine.RuleChoices;
import org.commcheck.engine.RulePack;
import org.commcheck.engine.Settings;

/**
 * How one document is checked.
 *
 * @param options of the run, filled up with what the document's configuration says
 * @param choices what the configuration says of single guidelines
 * @param reading how it is read
 * @param packs rule packs that the configuration adds to those of the run
 */
record DocumentSettings(CheckOptions options, RuleChoices choices, Reading reading, List<RulePack> packs) {

    DocumentSettings {
        packs = List.copyOf(packs);
    }

    /** The settings without what is said of the whole run and changes no result, and without the packs. */
    DocumentSettings alone() {
        CheckOptions result = options.withThreads(0)
                .withConfiguration(ConfigurationUse.NONE)
                .withBaseline(BaselineUse.NONE)
                .withoutCache()
                .withLimits(Limits.DEFAULT);
        return new DocumentSettings(result, choices, reading, List.of());
    }

    /** Which guidelines judge the document, and in which language they speak. */
    Settings judging() {
        return new Settings(
                options.profile().orElse(Profile.RECOMMENDED) == Profile.STRICT,
                options.rules(),
                choices,
                options.language().map(language -> language == Language.ZH ? "zh" : "en"));
    }
}
