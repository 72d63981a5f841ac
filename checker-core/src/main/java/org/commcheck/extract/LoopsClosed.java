package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A sentence that closes all items of last time at once. Samples: {@code All actions of the last meeting are done}, 上次待办均已完成. Read by
 * {@code timeliness/open-loop}.
 */
public record LoopsClosed(TextRange range, String text) implements Fact {}
