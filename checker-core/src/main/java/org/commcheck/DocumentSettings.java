package org.commcheck;

import org.commcheck.engine.RuleChoices;

/**
 * How one document is checked.
 *
 * @param options of the run, filled up with what the document's configuration says
 * @param choices what the configuration says of single guidelines
 */
record DocumentSettings(CheckOptions options, RuleChoices choices) {}
