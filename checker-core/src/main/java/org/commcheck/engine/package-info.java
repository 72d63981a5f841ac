/**
 * The rulebase and how it is run; the only package that sees Drools. In: the facts of one document. Out: its findings. Neighbours: the
 * façade calls {@link org.commcheck.engine.RuleBase}; the rules in DRL see {@link org.commcheck.engine.Findings} and the facts; at build time
 * {@link org.commcheck.engine.RuleIndexWriter} boils the rules' pages down to an index.
 */
@NullMarked
package org.commcheck.engine;

import org.jspecify.annotations.NullMarked;
