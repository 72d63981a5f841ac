/**
 * What comments in a document ask of the checker. In: a document's comments and blocks. Out: what each allows, and where. Neighbours: the
 * façade filters the findings by it.
 */
@NullMarked
package org.commcheck.extract.suppression;

import org.jspecify.annotations.NullMarked;
