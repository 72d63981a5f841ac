package org.commcheck.extract.commitment;

import org.commcheck.extract.language.ChineseActs;

/** Lines that say who presents a topic of the meeting: 文档方案评审 --- 汇报人：王小雨. */
final class Presenters {

    private Presenters() {}

    /** Where the words behind such a line at their beginning begin; 0 if there is none. */
    static int behind(String words, ChineseActs chinese) {
        int colon = Math.max(words.indexOf('：'), words.indexOf(':'));
        int feed = words.indexOf('\n');
        boolean first = colon > 0 && (feed < 0 || colon < feed);
        return first && chinese.endsWithPresenter(words.substring(0, colon)) ? behind(words, feed) : 0;
    }

    private static int behind(String words, int feed) {
        return feed < 0 ? words.length() : feed + 1;
    }
}
