/** Tests of the words of time, on the built-in tables. */
@NullMarked
package org.commcheck.extract.time;

import org.jspecify.annotations.NullMarked;
