/**
 * The facts: immutable records of what a document says, the public API of the rulebase. In: nothing, they are pure data. Out: what
 * the rules match on. The sub-packages find the facts, a package per family; {@code extract.assembly} runs them.
 */
@NullMarked
package org.commcheck.extract;

import org.jspecify.annotations.NullMarked;
