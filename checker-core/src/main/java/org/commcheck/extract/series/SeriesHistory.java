package org.commcheck.extract.series;

import java.util.Optional;

/**
 * What came before a document in its series.
 *
 * @param previous the last of an earlier day
 * @param rhythm how often the series has one; empty if that cannot be told
 */
public record SeriesHistory(SeriesTrace previous, Optional<Rhythm> rhythm) {}
