/**
 * The Maven plugin. In: a module's documents and the parameters of the build. Out: findings in the build's log, report files, and the
 * build's success or failure. Neighbours: the façade {@link org.commcheck.Checker}, which does the checking, and Maven.
 */
@NullMarked
package org.commcheck.maven;

import org.jspecify.annotations.NullMarked;
