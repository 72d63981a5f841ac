package org.commcheck.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A rule pack that a configuration names.
 *
 * @param written as the configuration says it
 * @param path the folder or file, absolute; empty for one on the class path
 */
public record PackReference(Sourced<String> written, Optional<Path> path) {}
