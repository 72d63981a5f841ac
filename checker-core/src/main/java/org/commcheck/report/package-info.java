/**
 * Writes a report for people and tools. In: findings. Out: text, JSON and other formats.
 */
@NullMarked
package org.commcheck.report;

import org.jspecify.annotations.NullMarked;
