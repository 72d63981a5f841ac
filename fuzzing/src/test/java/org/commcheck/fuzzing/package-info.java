/** Texts that a fuzzer makes up, led by what they reach in the code, and what has to hold for every one of them. */
@NullMarked
package org.commcheck.fuzzing;

import org.jspecify.annotations.NullMarked;
