/**
 * The documentation site. In: the rules' pages and the guides in {@code docs}. Out: a folder of static pages in English and Chinese that
 * need no server and no network, with a search.
 */
@NullMarked
package org.commcheck.site;

import org.jspecify.annotations.NullMarked;
