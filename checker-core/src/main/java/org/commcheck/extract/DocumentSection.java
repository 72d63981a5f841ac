package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A heading with what stands under it. Its range is the heading, its text the heading's words.
 *
 * @param body from the end of the heading to the end of the section
 * @param kind what the section is for, such as {@code action-items}, from the rulebase's table; {@code other} if not known
 * @param level 1 for the outermost
 * @param order position among the sections of the document, from 0
 * @param empty whether nothing stands under the heading, neither text nor a sub-section, and it is no link
 * @param none whether it says that there is nothing: {@code none}, {@code N/A}, 无
 * @param sentence whether the heading is itself a sentence, a list item, a number or a line below the title, which needs nothing under it
 * @param closing whether its kind may stand behind the action items: appendix, links, next meeting, sign-off, …
 */
public record DocumentSection(
        TextRange range,
        String text,
        TextRange body,
        String kind,
        int level,
        int order,
        boolean empty,
        boolean none,
        boolean sentence,
        boolean closing)
        implements Fact {}
