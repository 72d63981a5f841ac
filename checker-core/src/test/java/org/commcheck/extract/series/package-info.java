/** Tests of what ties documents together. */
@NullMarked
package org.commcheck.extract.series;

import org.jspecify.annotations.NullMarked;
