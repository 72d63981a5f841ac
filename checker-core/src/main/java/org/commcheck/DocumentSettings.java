package org.commcheck;

import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.engine.RuleChoices;
import org.commcheck.engine.Settings;

/**
 * How one document is checked.
 *
 * @param options of the run, filled up with what the document's configuration says
 * @param choices what the configuration says of single guidelines
 */
record DocumentSettings(CheckOptions options, RuleChoices choices) {

    /** Which guidelines judge the document, and in which language they speak. */
    Settings judging() {
        return new Settings(
                options.profile().orElse(Profile.RECOMMENDED) == Profile.STRICT,
                options.rules(),
                choices,
                options.language().map(language -> language == Language.ZH ? "zh" : "en"));
    }
}
