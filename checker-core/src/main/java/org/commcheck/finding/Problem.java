package org.commcheck.finding;

/**
 * Something that could not be checked. A run with a problem is never green.
 *
 * @param path the document or file, as the caller named it; empty if it concerns the whole run
 * @param line 1-based; 0 if no line can be named
 * @param message what went wrong and what to do about it, in one sentence or two
 */
public record Problem(String path, int line, String message) {}
