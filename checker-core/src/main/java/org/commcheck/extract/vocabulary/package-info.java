/**
 * The rulebase's word lists and tables as data. In: CSV. Out: rows, and look-ups over them. Neighbours: {@code engine} finds the files, the
 * extractors build their lexicons from the rows.
 */
@NullMarked
package org.commcheck.extract.vocabulary;

import org.jspecify.annotations.NullMarked;
