/**
 * The rulebase and how it is run; the only package that sees Drools. In: facts. Out: findings.
 */
@NullMarked
package org.commcheck.engine;

import org.jspecify.annotations.NullMarked;
