package org.commcheck.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.model.Section.HeadingStyle;

/** Recognises numbered titles: {@code 一、背景}, {@code （二）目标}, {@code 议题3：内核移植}, {@code 第1周}, {@code Week 7}. */
final class NumberedTitles {

    private static final String NUMBER = "[0-9一二三四五六七八九十百]{1,4}";

    private static final String NAMES = "(?:议题|議題|提案|案由|议程|議程|主题|主題|专题|專題|事项|事項)\\s?";

    private static final Pattern NAMED_MARKER = Pattern.compile(NAMES + NUMBER + "[：:、.．]?");

    private static final Pattern NAMED = Pattern.compile(NAMES + NUMBER + "(?:[\\s：:、.．)）】，（(-].*)?");

    private static final Pattern COUNTED = Pattern.compile("第\\s?" + NUMBER
            + "\\s?(?:周|週|次|章|节|節|部分|阶段|階段|期|天|组|組|场|場|项|項|篇|届|屆|季度)"
            + "(?:会议|會議|例会|例會|周报|週報|月报)?(?:[\\s：:、.．(（【\\[~—-].*)?");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:Week|Day|Sprint|Topic|Agenda item|Part|Session|Chapter|Phase|Iteration|Milestone) [0-9]{1,3}(?:\\s?[:.(–—,-].*)?");

    private static final Pattern DATED =
            Pattern.compile("(?:[0-9]{4}\\s?[年./-])?\\s?[0-9]{1,2}\\s?[月./-]\\s?[0-9]{0,2}\\s?[日号]?\\s?"
                    + "\\S{0,6}(?:周报|週報|日报|日報|月报|月報|例会|例會|会议|會議|会议纪要|會議紀錄|会议记录|工作总结)");

    private NumberedTitles() {}

    static Optional<Title> of(String text) {
        if (!isTitleLike(text)) {
            return Optional.empty();
        }
        Optional<ListMarker> marker = ListMarker.of(text).filter(ListMarker::isHan);
        if (marker.isPresent()) {
            boolean minor = marker.get().kind().equals("(一)");
            return hasContent(text, marker.get()) ? title(minor ? Title.MINOR : Title.MAJOR) : Optional.empty();
        }
        if (Chars.isDigit(text.charAt(0))) {
            return matches(DATED, text) ? title(Title.DATED) : Optional.empty();
        }
        return isNamed(text) ? title(Title.MAJOR) : Optional.empty();
    }

    /** The marker of a title that could be an item of a list: {@code 议题3：} as well as {@code 三、}. */
    static Optional<ListMarker> marker(String text) {
        int start = Chars.skipBlanks(text, 0);
        Optional<ListMarker> han = ListMarker.of(text).filter(ListMarker::isHan);
        if (han.isPresent()) {
            return han;
        }
        Matcher named = NAMED_MARKER.matcher(text).region(start, text.length());
        return named.lookingAt()
                ? Optional.of(new ListMarker(ListMarker.NAMED, start, named.end(), Chars.skipBlanks(text, named.end())))
                : Optional.empty();
    }

    /** Short, and not ended as a sentence or a clause is. */
    private static boolean isTitleLike(String text) {
        char last = text.charAt(text.length() - 1);
        return "。.；;，,、！!".indexOf(last) < 0 && !Titles.hasSentenceEnd(text) && text.indexOf('，') < 0;
    }

    private static boolean hasContent(String text, ListMarker marker) {
        return marker.content() < text.length();
    }

    private static boolean isNamed(String text) {
        char first = text.charAt(0);
        if (first == '第') {
            return matches(COUNTED, text);
        }
        return Chars.isHan(first) ? matches(NAMED, text) : Chars.isUpper(first) && matches(ENGLISH, text);
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }

    private static Optional<Title> title(int rank) {
        return Optional.of(new Title(HeadingStyle.NUMBERED, rank));
    }
}
