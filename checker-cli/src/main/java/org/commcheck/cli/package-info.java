/**
 * The command {@code commcheck}. In: arguments. Out: findings on standard output, everything else on standard error, and an exit code. It sees
 * the façade and {@code report}.
 */
@NullMarked
package org.commcheck.cli;

import org.jspecify.annotations.NullMarked;
