@NullMarked
package org.commcheck.extract.series;

import org.jspecify.annotations.NullMarked;
