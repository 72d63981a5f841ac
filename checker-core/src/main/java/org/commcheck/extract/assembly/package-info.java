/**
 * Runs the extractors in their order. In: a parsed document and the rulebase's tables. Out: all facts, a set for each judged unit. Neighbours:
 * every package of {@code extract} before it, the façade behind it.
 */
@NullMarked
package org.commcheck.extract.assembly;

import org.jspecify.annotations.NullMarked;
