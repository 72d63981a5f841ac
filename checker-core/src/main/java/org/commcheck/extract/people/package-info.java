/**
 * Who is named: attendees, handles, roles and groups, and the words that name nobody. In: an entry of a document. Out: the roster, which tells
 * names from other words. Neighbours: {@code structure} before it, {@code commitment} reads owners with it.
 */
@NullMarked
package org.commcheck.extract.people;

import org.jspecify.annotations.NullMarked;
