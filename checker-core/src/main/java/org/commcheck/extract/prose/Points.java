package org.commcheck.extract.prose;

/**
 * Points in a text.
 *
 * @param start first character of the first
 * @param end behind the last character of the last
 * @param count how many
 */
record Points(int start, int end, int count) {}
