package org.commcheck.parse;

import org.commcheck.model.InlineMark;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListItem.CheckBox;
import org.commcheck.text.TextRange;

/**
 * An item's text parted from its check box.
 *
 * @param text the words behind the box
 */
record CheckBoxes(CheckBox box, InlineText text) {

    static CheckBoxes of(InlineText text) {
        String words = text.text();
        if (words.startsWith("[")
                && isBox(words)
                && !text.isMarked(InlineMark.Kind.CODE, 0, 3)
                && !text.isMarked(InlineMark.Kind.LINK, 0, 3)) {
            return new CheckBoxes(words.charAt(1) == ' ' ? CheckBox.OPEN : CheckBox.CHECKED, behind(text, 3));
        }
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        if (first == '☐') {
            return new CheckBoxes(CheckBox.OPEN, behind(text, 1));
        }
        if (first == '☑' || first == '☒') {
            return new CheckBoxes(CheckBox.CHECKED, behind(text, 1));
        }
        return new CheckBoxes(CheckBox.NONE, text);
    }

    /** GitHub asks for a blank behind the box; authors forget it. */
    private static boolean isBox(String words) {
        return words.length() >= 3
                && " xX".indexOf(words.charAt(1)) >= 0
                && words.charAt(2) == ']'
                && (words.length() == 3 || "([:".indexOf(words.charAt(3)) < 0);
    }

    private static InlineText behind(InlineText text, int length) {
        int from = Chars.skipBlanks(text.text(), length);
        TextRange rest = text.range(from, text.length());
        return text.slice(
                from,
                text.length(),
                new TextRange(rest.start(), Math.max(rest.end(), text.range().end())));
    }
}
