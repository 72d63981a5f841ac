package org.commcheck.extract.language;

import java.util.Set;

/** The parts that people have in a meeting itself, as Chinese minutes tell them: who presents, who keeps the minutes. None is a task. Immutable. */
public final class MeetingParts {

    private static final int LENGTH = 2;

    private final Set<String> parts;
    private final Set<String> records;

    MeetingParts(WordLists words) {
        parts = words.list("zh-meeting-part");
        records = words.list("zh-record");
    }

    /** Whether a label says which part somebody has: 主讲, 记录. */
    public boolean isPart(String label) {
        return parts.contains(label);
    }

    /** Whether the text says who keeps the minutes: 纪要由张三整理. */
    public boolean tellsWhoRecords(String text) {
        int by = text.indexOf('由');
        return by > 0 && records.stream().anyMatch(record -> text.startsWith(record, by - record.length()));
    }

    /** Where the words behind a first line begin that says who presents: 文档方案评审 --- 汇报人：王小雨; 0 if there is none. */
    public int behindPresenter(String words) {
        int colon = Math.max(words.indexOf('：'), words.indexOf(':'));
        int feed = words.indexOf('\n');
        boolean presents = colon > 0
                && (feed < 0 || colon < feed)
                && endsWithPart(words.substring(0, colon).strip());
        return !presents ? 0 : feed < 0 ? words.length() : feed + 1;
    }

    private boolean endsWithPart(String label) {
        int end = label.length() - 1;
        return end >= LENGTH && label.charAt(end) == '人' && isPart(label.substring(end - LENGTH, end));
    }
}
