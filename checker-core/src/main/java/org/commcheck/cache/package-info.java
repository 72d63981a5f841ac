/**
 * Results that are kept from one run to the next. In: a key made of all that a result depends on. Out: the result that was kept under it, if
 * there is one. Neighbours: the façade asks here before it parses a document, and hands over what it found otherwise.
 */
@NullMarked
package org.commcheck.cache;

import org.jspecify.annotations.NullMarked;
