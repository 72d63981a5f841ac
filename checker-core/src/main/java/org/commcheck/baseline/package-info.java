/**
 * The baseline: findings that were there when the checker was adopted. In: a file and the findings of documents. Out: which findings it holds,
 * and which of its entries no longer occur. Neighbours: the façade applies it to what the rules found.
 */
@NullMarked
package org.commcheck.baseline;

import org.jspecify.annotations.NullMarked;
