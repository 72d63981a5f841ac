package org.commcheck.config;

import java.nio.file.Path;

/**
 * A rule pack that a configuration names, which is no reason to trust it.
 *
 * @param written as the configuration says it
 * @param path the folder or jar, absolute
 */
public record PackReference(Sourced<String> written, Path path) {}
