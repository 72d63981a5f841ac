/**
 * Who promised what by when: action items with their owners and deadlines, and commitments. In: an entry as read, its roster. Out: facts of the
 * family commitment. Neighbours: {@code reading} and {@code people} before it.
 */
@NullMarked
package org.commcheck.extract.commitment;

import org.jspecify.annotations.NullMarked;
