/**
 * The configuration: how it is found, read, checked and merged. In: {@code commcheck.yml} files. Out: what holds for a document, each value with
 * the place it comes from. Neighbours: the façade asks for it before it checks anything; {@link org.commcheck.config.ConfigurationSchema} is
 * the one description of the format, for the reader and for editors.
 */
@NullMarked
package org.commcheck.config;

import org.jspecify.annotations.NullMarked;
