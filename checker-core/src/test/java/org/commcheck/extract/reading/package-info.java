/** Tests of how the units of an entry are read, on the built-in tables. */
@NullMarked
package org.commcheck.extract.reading;

import org.jspecify.annotations.NullMarked;
