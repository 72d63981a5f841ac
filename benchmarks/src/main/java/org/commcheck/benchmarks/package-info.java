/**
 * How fast Commcheck is, measured: a corpus that is made of the project's own documents, benchmarks over it, and how time and memory grow
 * with the text. Nothing here is part of the product.
 */
@NullMarked
package org.commcheck.benchmarks;

import org.jspecify.annotations.NullMarked;
