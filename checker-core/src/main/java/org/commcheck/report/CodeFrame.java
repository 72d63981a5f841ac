package org.commcheck.report;

import org.commcheck.finding.Finding;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/**
 * The line of a finding as a terminal shows it, cut to a window around the words if it is long. Work and memory are bounded by the window,
 * not by the line.
 *
 * @param line the visible text
 * @param before columns of it before the underline
 * @param underlined columns under the words, at least 1
 */
record CodeFrame(String line, int before, int underlined) {

    private static final int TAB = 4;

    /**
     * The line that the words start in; of words that go over several lines those in the first.
     *
     * @param room columns that the line may take up
     */
    static CodeFrame of(SourceText source, Finding finding, int room) {
        TextRange line = source.lineRange(finding.start().line());
        int start = Math.min(finding.range().start(), line.end());
        int end = Math.min(finding.range().end(), line.end());
        int reach = 2 * room;
        int from = whole(source, Math.max(line.start(), start - reach));
        int last = whole(source, Math.min(end, start + reach));
        int to = whole(source, Math.min(line.end(), last + reach));
        String before = safe(source, from, start, 0);
        String words = safe(source, start, last, DisplayWidth.of(before));
        String after = safe(source, last, to, DisplayWidth.of(before + words));
        return new Window(before, words, after, from > line.start(), to < line.end()).fit(room);
    }

    private static String safe(SourceText source, int from, int to, int column) {
        return SafeText.of(source.slice(new TextRange(from, to)), TAB, column);
    }

    /** The offset, or the one behind it if it lies in the middle of a surrogate pair. */
    private static int whole(SourceText source, int offset) {
        String text = source.content();
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset + 1 : offset;
    }

    /** The words and what stands around them; the flags say whether there is more of the line. */
    private record Window(String before, String words, String after, boolean moreBefore, boolean moreAfter) {

        CodeFrame fit(int room) {
            if (!moreBefore && !moreAfter && DisplayWidth.of(before + words + after) <= room) {
                return frame(before, words, after);
            }
            String shownWords = Columns.head(words, room - 2);
            int spare = room - 2 - DisplayWidth.of(shownWords);
            int right = Math.min(DisplayWidth.of(after), spare / 2);
            String shownBefore = Columns.tail(before, spare - right);
            boolean wordsCut = shownWords.length() < words.length();
            String shownAfter = wordsCut ? "" : Columns.head(after, spare - DisplayWidth.of(shownBefore));
            boolean cutBefore = moreBefore || shownBefore.length() < before.length();
            boolean cutAfter = moreAfter || wordsCut || shownAfter.length() < after.length();
            return frame(
                    (cutBefore ? Columns.CUT : "") + shownBefore,
                    shownWords,
                    shownAfter + (cutAfter ? Columns.CUT : ""));
        }

        private static CodeFrame frame(String before, String words, String after) {
            int indent = DisplayWidth.of(before);
            int underlined = DisplayWidth.of(before + words) - indent;
            return new CodeFrame((before + words + after).stripTrailing(), indent, Math.max(1, underlined));
        }
    }
}
