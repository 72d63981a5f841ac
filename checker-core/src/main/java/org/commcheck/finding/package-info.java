/**
 * What a rule found wrong, and what could not be checked. In: places in the text. Out: findings, sorted and filtered.
 */
@NullMarked
package org.commcheck.finding;

import org.jspecify.annotations.NullMarked;
