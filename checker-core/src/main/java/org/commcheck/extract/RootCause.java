package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A statement of what caused an incident: the text of a section or label for it, a row or list of whys, a sentence {@code … was caused by …}.
 * Samples: {@code Root cause: the log files were never deleted, so the disk filled up}, 根因：磁盘写满. Read by
 * {@code completeness/missing-root-cause}.
 *
 * @param explained whether it leads from the fault to its cause in two steps at least: by causal words, several whys, several sentences
 */
public record RootCause(TextRange range, String text, boolean explained) implements Fact {}
