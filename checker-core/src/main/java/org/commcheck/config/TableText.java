package org.commcheck.config;

/**
 * A table that a configuration adds to the rulebase's.
 *
 * @param name the table that it is about: the file's name without {@code .csv}
 * @param origin the file as the user can find it
 * @param csv its content
 */
public record TableText(String name, String origin, String csv) {}
