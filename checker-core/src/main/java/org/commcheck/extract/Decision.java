package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A decision that a document records: an entry of a section or table of decisions, a line marked {@code Decision:}, 结论：; in minutes also a
 * sentence {@code It was agreed that …}. Samples: {@code - We decided to keep the old servers}, 决议：同意成立工作组. Read by
 * {@code accountability/unattributed-decision} and {@code accountability/hidden-actor}.
 *
 * @param says whether it says what was decided; {@code discussed}, 待确认, a bare name or ticket don't
 * @param attributed whether somebody is named who decided or acts: a person, a group, {@code we}, 会议, a vote, the heading
 * @param hidden whether its words hide who decides or acts, and nobody is named beside them: {@code it was agreed that}, {@code will be sent},
 *     需要被处理, 有人跟进
 */
public record Decision(TextRange range, String text, boolean says, boolean attributed, boolean hidden)
        implements Fact {}
