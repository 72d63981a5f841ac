/**
 * Finds responsibility matrices and lists. In: the document model and the rulebase's tables {@code raci-*}. Out: the facts
 * {@link org.commcheck.extract.ResponsibilityMatrix}, {@link org.commcheck.extract.MatrixLetter}, {@link org.commcheck.extract.MatrixTask},
 * {@link org.commcheck.extract.Assignment} and {@link org.commcheck.extract.UnknownCode}. Neighbours: {@code extract.vocabulary} holds the
 * tables, {@code extract.assembly} runs the extractors.
 */
@NullMarked
package org.commcheck.extract.responsibility;

import org.jspecify.annotations.NullMarked;
