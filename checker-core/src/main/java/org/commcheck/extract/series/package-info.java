/**
 * What ties a document to the others of its series. In: the facts of one document, and small {@link org.commcheck.extract.series.SeriesTrace
 * traces} of all others. Out: facts about what came before. Neighbours: {@code extract.assembly} before it, the façade behind it.
 */
@NullMarked
package org.commcheck.extract.series;

import org.jspecify.annotations.NullMarked;
