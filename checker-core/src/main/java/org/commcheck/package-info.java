/**
 * The façade: {@link org.commcheck.Checker}, {@link org.commcheck.CheckRequest} and {@link org.commcheck.CheckReport} are all that a caller
 * needs.
 */
@NullMarked
package org.commcheck;

import org.jspecify.annotations.NullMarked;
