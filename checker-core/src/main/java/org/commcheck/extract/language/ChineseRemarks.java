package org.commcheck.extract.language;

import java.util.Set;
import org.commcheck.extract.vocabulary.WordStarts;

/** Tells Chinese texts that remark on acts from those that ask for them: what others said, what was judged, what must not be done. Immutable. */
public final class ChineseRemarks {

    /** What behind a verb of saying goes on with the speaker's own act: 表示会, 表示将. */
    private static final String OWN = "会將将可能愿";

    private static final int LONGEST_WORD = 4;

    private final WordStarts reports;
    private final Set<String> verdicts;
    private final WordStarts forbids;
    private final WordStarts above;
    private final WordStarts manners;
    private final WordStarts needs;

    ChineseRemarks(WordLists lists, WordStarts manners, WordStarts needs) {
        reports = new WordStarts(lists.list("zh-reports"));
        verdicts = lists.list("zh-verdict");
        forbids = new WordStarts(lists.list("zh-forbid"));
        above = new WordStarts(lists.list("zh-above"));
        this.manners = manners;
        this.needs = needs;
    }

    /** Whether a text says what must not, or need not, be done: 不可删除数据. */
    public boolean forbids(String text) {
        return forbids.longest(text, ChineseActs.skipMarks(text, 0)) > 0;
    }

    /** Whether a text speaks of what stands above it: 以上任务…. */
    public boolean refersBack(String text) {
        return above.longest(text, ChineseActs.skipMarks(text, 0)) > 0;
    }

    /** Whether the text tells what others said or wrote: 孙莉说明对方承诺…; 张三表示会… is his own promise. */
    public boolean tellsOfOthers(String text) {
        for (int at = 0; at < text.length(); at++) {
            int verb = reports.longest(text, at);
            if (verb > 0 && !isOwn(text, at + verb)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn(String text, int behind) {
        return (behind < text.length() && OWN.indexOf(text.charAt(behind)) >= 0)
                || (manners.longest(text, behind) > 0 || needs.longest(text, behind) > 0);
    }

    /** Whether a sentence judges an act rather than asks for it: 要完成这样的目标很难. */
    public boolean judges(String sentence) {
        int end = sentence.length();
        while (end > 0 && (!Character.isLetterOrDigit(sentence.charAt(end - 1)) || sentence.charAt(end - 1) == '的')) {
            end--;
        }
        for (int length = 1; length <= Math.min(LONGEST_WORD, end); length++) {
            if (verdicts.contains(sentence.substring(end - length, end))) {
                return true;
            }
        }
        return false;
    }
}
