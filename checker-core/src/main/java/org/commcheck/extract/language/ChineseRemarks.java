package org.commcheck.extract.language;

import java.util.Set;
import org.commcheck.extract.vocabulary.WordStarts;

/** Tells Chinese texts that remark on acts from those that ask for them: what others said, what was judged, what must not be done. Immutable. */
public final class ChineseRemarks {

    /** What behind a verb of saying goes on with the speaker's own act: 表示会, 表示将. */
    private static final String OWN = "会將将可能愿";

    private static final String RECEIVERS = "向给給对對跟和与與及请請将將把";

    private static final String CLAUSE_ENDS = "，,。；;！!？?\n";

    /** Behind these stands a noun: 写个说明, 一份介绍, 客户的反映. */
    private static final String MEASURES = "个個份篇的";

    /** What makes another word of 请: 请假, 请示, 请问. */
    private static final String OTHER_WORDS = "假示問问教柬客";

    private static final String LIMITS = "前内內";

    private static final int LONGEST_WORD = 4;

    private final WordStarts reports;
    private final WordStarts settled;
    private final WordStarts feedback;
    private final Set<String> verdicts;
    private final Set<String> mentions;
    private final WordStarts forbids;
    private final WordStarts terms;
    private final WordStarts above;
    private final WordStarts offers;
    private final Set<String> products;
    private final WordStarts manners;
    private final WordStarts needs;

    ChineseRemarks(WordLists lists, WordStarts manners, WordStarts needs) {
        settled = new WordStarts(lists.list("zh-settled"));
        reports = new WordStarts(lists.list("zh-reports"));
        feedback = new WordStarts(lists.list("zh-feeds-back"));
        verdicts = lists.list("zh-verdict");
        mentions = lists.list("zh-mentions");
        forbids = new WordStarts(lists.list("zh-forbid"));
        terms = new WordStarts(lists.list("zh-terms"));
        above = new WordStarts(lists.list("zh-above"));
        offers = new WordStarts(lists.list("zh-offers"));
        products = lists.list("zh-product");
        this.manners = manners;
        this.needs = needs;
    }

    /** Whether a text says what must not, or need not, be done: 不可删除数据; or what holds by contract: 质保期为12个月. */
    public boolean forbids(String text) {
        int at = ChineseActs.skipMarks(text, 0);
        return forbids.longest(text, at) > 0 || terms.longest(text, at) > 0;
    }

    /** Whether a text speaks of what stands above it: 以上任务…. */
    public boolean refersBack(String text) {
        return above.longest(text, ChineseActs.skipMarks(text, 0)) > 0;
    }

    /** Whether a text may as well tell what the software is to have: 提供签到功能, 接入支付接口（两家）. */
    public boolean offers(String text) {
        int at = ChineseActs.skipMarks(text, 0);
        int verb = offers.longest(text, at);
        int end = at + verb;
        while (verb > 0 && end < text.length() && "，,。；;（(、\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String object = text.substring(at + verb, end).strip();
        return verb > 0
                && products.stream()
                        .anyMatch(product -> object.length() > product.length() && object.endsWith(product));
    }

    /** Whether the clause that begins at {@code from} may as well tell what was settled there and then: 明确分工, 确定选题. */
    public boolean settles(String text, int from) {
        return settled.longest(text, ChineseActs.skipMarks(text, from)) > 0;
    }

    /** Whether the text tells what others said or wrote: 孙莉说明对方承诺…; 张三表示会… is his own promise. */
    public boolean tellsOfOthers(String text) {
        for (int at = behindRequest(text); at < text.length(); at++) {
            int verb = reports.longest(text, at);
            int heard = verb > 0 ? 0 : feedback.longest(text, at);
            verb = heard > 0 && isHeard(text, at) ? heard : verb;
            if (verb > 0 && tells(text, at, at + verb) && !isOwn(text, at + verb)) {
                return true;
            }
        }
        return false;
    }

    /** 请李工说明原因: what is asked of somebody nobody has said; behind the clause somebody may have. */
    private static int behindRequest(String text) {
        int at = ChineseActs.skipMarks(text, 0);
        boolean asks = at + 1 < text.length()
                && "请請".indexOf(text.charAt(at)) >= 0
                && OTHER_WORDS.indexOf(text.charAt(at + 1)) < 0;
        if (!asks) {
            return 0;
        }
        while (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** What is told follows the verb; 提交说明 and 写一份说明 name a thing, and so does whatever a measure word stands before. */
    private static boolean tells(String text, int from, int to) {
        return to < text.length()
                && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0
                && !(from > 0 && (MEASURES.indexOf(text.charAt(from - 1)) >= 0 || isLimit(text, from)));
    }

    /** 陈静反馈接口缺失: right behind who said it; 向供应商反馈 is still to be done. */
    private static boolean isHeard(String text, int verb) {
        int at = verb - 1;
        while (at >= 0 && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0 && RECEIVERS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return verb > 0 && (at < 0 || RECEIVERS.indexOf(text.charAt(at)) < 0);
    }

    /** 月底前通报进展, 3日内答复: what stands behind a limit is still to be said. */
    private static boolean isLimit(String text, int end) {
        return LIMITS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private boolean isOwn(String text, int behind) {
        return (behind < text.length() && OWN.indexOf(text.charAt(behind)) >= 0)
                || (manners.longest(text, behind) > 0 || needs.longest(text, behind) > 0);
    }

    /** Whether words end with what only mentions whoever is named behind them: 感谢, 来自, 抄送. */
    public boolean mentions(String words) {
        String bare = words.strip();
        return mentions.stream().anyMatch(bare::endsWith);
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
