package org.commcheck.cache;

/**
 * Names a result by all that it depends on: two documents with one key have the same result.
 *
 * @param place hash of the document's path, which the results of its earlier versions share
 * @param high first half of a hash of everything
 * @param low second half
 */
public record CacheKey(long place, long high, long low) {}
