/**
 * What a document is and how it is built: its type, language, day, head fields, sections with their kinds, lead and conclusions. In: an
 * outline. Out: facts of the families document and structure. Neighbours: {@code outline} before it, {@code commitment} reads what it finds.
 */
@NullMarked
package org.commcheck.extract.structure;

import org.jspecify.annotations.NullMarked;
