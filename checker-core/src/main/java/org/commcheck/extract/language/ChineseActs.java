package org.commcheck.extract.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;
import org.commcheck.extract.vocabulary.WordStarts;
import org.commcheck.text.Ordered;

/**
 * Tells whether a Chinese clause names an act without saying who is to do it: 补充文档, 需要补充文档, 尽快与法务确认. What stands before the verb may say
 * how, that it is needed, or with whom and on what. Immutable.
 */
public final class ChineseActs {

    private static final String GOING = "去来來";
    private static final String CLAUSE_ENDS = "，,。；;！!？?\n";

    /** What was done has an outcome: 测试发现三处缺陷. */
    private static final String OUTCOME = "发现";

    private static final int LONGEST_WORD = 4;

    /** So many characters may name the one with whom something is done. */
    private static final int LONGEST_PARTNER = 12;

    private final TermScanner scanner;

    /** All verbs of acts, be they nouns as well, whatever must not stand beside them where a clause begins. */
    private final WordStarts verbs;

    private final WordStarts manners;
    private final WordStarts needs;
    private final WordStarts coverbs;

    /** Verbs of one character that are acts behind a name: 写, 发. */
    private final WordStarts briefs;

    private final WordStarts urgent;

    private final VerbEnds ends;
    private final Set<String> functions;
    private final MeetingParts meeting;
    private final ChineseRemarks remarks;

    public ChineseActs(Tables tables) {
        scanner = TermScanner.of(tables, "mood-zh");
        WordLists lists = WordLists.of(tables, "act-words");
        Set<String> acting = new HashSet<>(lists.list("zh-does"));
        for (TableRow row : tables.rows("mood-zh")) {
            if (row.get("list").startsWith("act") && row.get("match").isEmpty()) {
                acting.addAll(row.spelled());
            }
        }
        verbs = new WordStarts(acting);
        manners = new WordStarts(lists.list("zh-manner"));
        needs = new WordStarts(lists.list("zh-need"));
        coverbs = new WordStarts(lists.list("zh-coverb"));
        briefs = new WordStarts(lists.list("zh-brief"));
        urgent = new WordStarts(lists.list("zh-urgent"));
        ends = new VerbEnds(lists);
        functions = lists.list("zh-function");
        meeting = new MeetingParts(lists);
        remarks = new ChineseRemarks(lists, manners, needs);
    }

    /** Whether the clause that begins at {@code from}, behind marks, begins with an act. */
    public boolean begins(String text, int from) {
        return in(text).begins(from);
    }

    /** 去联系, 来处理: behind somebody's name an act even without what is acted on. */
    public boolean goesTo(String text, int from) {
        return from + 1 < text.length()
                && GOING.indexOf(text.charAt(from)) >= 0
                && !between(acts(text), from + 1, from + 2).isEmpty();
    }

    /** How long a verb at a place is, be it behind 去: 前端组先去查找框架; 0 if there is none. */
    private int behindGo(String text, int at) {
        int verb = verbs.longest(text, at);
        if (verb > 0 || at >= text.length() || text.charAt(at) != '去') {
            return verb;
        }
        int gone = verbs.longest(text, at + 1);
        return gone > 0 ? gone + 1 : 0;
    }

    /** The acts that a text names, for whoever asks for several places in it. */
    public Acts in(String text) {
        return new Acts(text);
    }

    /** Where a text names an act; looks for its words once. For one thread. */
    public final class Acts {

        private final String text;
        private List<TermHit> hits = List.of();
        private boolean scanned;

        private Acts(String text) {
            this.text = text;
        }

        private List<TermHit> hits() {
            if (!scanned) {
                hits = acts(text);
                scanned = true;
            }
            return hits;
        }

        /** The words of one of these lists of the table {@code mood-zh}, outside quotations, sorted by start. */
        public List<TermHit> words(Set<String> lists) {
            return hits().stream().filter(hit -> lists.contains(hit.list())).toList();
        }

        /** Whether the clause that begins at {@code from}, behind marks, begins with an act. */
        public boolean begins(int from) {
            return ChineseActs.this.begins(text, skipMarks(text, from), hits());
        }

        /** Whether the clause that begins at {@code from} begins with a verb that is no noun as well: 完成…, but not 测试…. */
        public boolean orders(int from) {
            if (longestLead(text, from) > 0) {
                return begins(from);
            }
            int end = clauseEnd(text, from);
            return between(hits(), from, from + 1).stream()
                    .anyMatch(hit -> hit.list().equals("act") && isVerb(text, hit, end));
        }

        /**
         * Whether behind somebody's name an act stands, which a noun may be elsewhere: 张三尽快整理方案, 李四采购设备.
         *
         * @param object how many characters there are behind the verb at least
         */
        public boolean follows(int from, int object) {
            int at = from;
            int word = 0;
            do {
                at += word;
                int verb = behindGo(text, at);
                int behind = at + verb;
                if (verb > 0 && behind + object <= text.length()) {
                    return ends.at(text, behind);
                }
                word = longestLead(text, at);
            } while (word > 0);
            int coverb = coverbs.longest(text, at);
            return coverb > 0 && (begins(at) || holdsVerb(at + coverb + 1));
        }

        /** 向三家厂商询价: whether a verb stands in the clause behind the one with whom or to whom it is done. */
        private boolean holdsVerb(int from) {
            int end = Math.min(clauseEnd(text, from), from + LONGEST_PARTNER);
            for (int at = from; at < end; at++) {
                int verb = verbs.longest(text, at);
                if (verb > 0 && ends.at(text, at + verb)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a word that says how or that something is to be done stands at a place: 尽快, 及时, 需. */
    public boolean isLead(String text, int at) {
        return longestLead(text, at) > 0;
    }

    /** Behind the words at a place that say how or that something is to be done; the place itself if there are none. */
    public int behindLeads(String text, int at) {
        int behind = at;
        for (int word = longestLead(text, at); word > 0; word = longestLead(text, behind)) {
            behind += word;
        }
        return behind;
    }

    /** Whether behind a name, and words that say how, a verb of one character and what it is done to stand: 写周报, 先写周报. */
    public boolean isBrief(String text, int place) {
        int at = behindLeads(text, place);
        return at + 1 < text.length() && briefs.longest(text, at) > 0 && Character.isIdeographic(text.charAt(at + 1));
    }

    /** Whether a name ends in a function that makes a noun of the word behind it: 前端, 产品. */
    public boolean isFunction(String name) {
        return functions.stream().anyMatch(name::endsWith);
    }

    /** The parts that people have in the meeting itself. */
    public MeetingParts meeting() {
        return meeting;
    }

    /** What texts tell rather than ask for. */
    public ChineseRemarks remarks() {
        return remarks;
    }

    /** Whether the clause that begins at {@code from} asks for its act by words before it: 需补充…, 合理评估…. */
    public boolean asks(String text, int from) {
        int at = skipMarks(text, from);
        return urgent.longest(text, at) > 0 && begins(text, at, acts(text));
    }

    /** Whether any clause of the text begins with an act, or says how one is to be done. */
    public boolean inAnyClause(String text) {
        List<TermHit> hits = acts(text);
        for (int at = 0; at < text.length(); at = clauseEnd(text, at) + 1) {
            int start = skipMarks(text, at);
            if (begins(text, start, hits) || begins(text, skipLatin(text, start), hits)) {
                return true;
            }
        }
        return hits.stream().anyMatch(hit -> isLed(text, hit));
    }

    /** The name of a thing in Latin letters before its verb: Readme补充说明. */
    private static int skipLatin(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) < 0x80 && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The words of acts, but for those that are quoted: 客户来函称“请尽快交付”. */
    private List<TermHit> acts(String text) {
        List<TermHit> hits = scanner.scan(text);
        if (hits.isEmpty()) {
            return hits;
        }
        Quotations quotes = Quotations.of(text);
        return quotes.spans().isEmpty()
                ? hits
                : hits.stream()
                        .filter(hit -> !quotes.hold(hit.start(), hit.end()))
                        .toList();
    }

    /** 代码尽快开源, 名称统一修改: what stands before the verb says how it is to be done. */
    private boolean isLed(String text, TermHit hit) {
        for (int length = 1; length <= Math.min(LONGEST_WORD, hit.start()); length++) {
            String before = text.substring(hit.start() - length, hit.start());
            if ((length > 1 && manners.contains(before)) || needs.contains(before)) {
                return isVerb(text, hit, text.length());
            }
        }
        return false;
    }

    private boolean begins(String text, int from, List<TermHit> hits) {
        int at = from;
        int word = 0;
        do {
            at += word;
            if (isVerb(text, at, hits)) {
                return true;
            }
            word = longestLead(text, at);
        } while (word > 0);
        int coverb = coverbs.longest(text, at);
        int end = clauseEnd(text, at);
        return coverb > 0 && between(hits, at + coverb + 1, end).stream().anyMatch(hit -> isVerb(text, hit, end));
    }

    private boolean isVerb(String text, int at, List<TermHit> hits) {
        int end = clauseEnd(text, at);
        return between(hits, at, at + 1).stream().anyMatch(hit -> hit.end() + 1 < end && isVerb(text, hit, end));
    }

    /** The words that begin in a stretch. */
    private static List<TermHit> between(List<TermHit> hits, int from, int to) {
        return Ordered.between(hits, TermHit::start, from, TermHit::start, to);
    }

    private boolean isVerb(String text, TermHit hit, int end) {
        boolean act = hit.list().equals("act") || hit.list().equals("act-or-noun");
        return act && hit.end() <= end && ends.at(text, hit.end()) && !text.startsWith(OUTCOME, hit.end());
    }

    private int longestLead(String text, int at) {
        return Math.max(manners.longest(text, at), needs.longest(text, at));
    }

    static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int clauseEnd(String text, int from) {
        int at = from;
        while (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
