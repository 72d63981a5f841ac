/**
 * The immutable document model that every format is parsed into. In: nothing, it is pure data. Out: blocks that know their exact
 * range in the source. Neighbours: {@code parse} makes it, {@code extract} reads it.
 */
@NullMarked
package org.commcheck.model;

import org.jspecify.annotations.NullMarked;
