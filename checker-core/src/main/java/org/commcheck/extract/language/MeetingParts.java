package org.commcheck.extract.language;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts that people have in a meeting itself, as minutes tell them: who presents, who keeps the minutes. None is a task. Immutable. */
public final class MeetingParts {

    private static final int LENGTH = 2;

    /** What says nothing but a part is short. */
    private static final int LONGEST = 120;

    private static final Pattern CLAUSE_ENDS = Pattern.compile("[，,。；;：:、\\n]");

    /** What may stand behind the part: {@code chair the next meeting}, {@code take notes this time}. */
    private static final String OF_MEETING =
            "(?:\\s+(?:for|at|in|during|the|this|that|our|today['’]?s?|tonight|next|again|instead|meeting|call|session|discussion|time|week|month))*";

    private static final Pattern SPACE = Pattern.compile(":");

    private final Pattern taken;
    private final Set<String> parts;
    private final Set<String> records;
    private final Set<String> chairs;
    private final Set<String> resolutions;

    MeetingParts(WordLists words) {
        taken = Pattern.compile(
                "(?:will|shall|to)\\s+(?:" + any(words.list("meeting-part")) + ")" + OF_MEETING + "[.!]?\\s*");
        parts = words.list("zh-meeting-part");
        records = words.list("zh-record");
        chairs = words.list("zh-chair");
        resolutions = words.list("zh-resolves");
    }

    private static String any(Set<String> phrases) {
        return phrases.stream()
                .map(phrase -> SPACE.matcher(phrase).replaceAll("\\\\s+"))
                .collect(Collectors.joining("|"));
    }

    /** Whether an English sentence says nothing but which part somebody has: {@code Ana will take notes}, {@code Bo to chair the next meeting}. */
    public boolean givesPart(String sentence) {
        int will = sentence.indexOf(" will ");
        int cue = will >= 0 ? will : sentence.indexOf(" to ");
        return cue >= 0
                && sentence.length() - cue <= LONGEST
                && taken.matcher(sentence).region(cue + 1, sentence.length()).matches();
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

    /** Whether a text ends with who leads or records a meeting: 下次例会3月11日召开，由张三主持. */
    public boolean tellsWhoChairs(String text) {
        int by = text.lastIndexOf('由');
        int end = text.length();
        while (end > by && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String clause = by < 0 ? "" : text.substring(by, end);
        return CLAUSE_ENDS.matcher(clause).results().findAny().isEmpty()
                && chairs.stream().anyMatch(clause::endsWith);
    }

    /** Whether right before a place a meeting resolves that whoever stands there is to act: 会议同意由, 决定请. */
    public boolean resolves(String text, int at) {
        String before = text.substring(0, at);
        return resolutions.stream()
                .anyMatch(word ->
                        before.endsWith(word + '由') || before.endsWith(word + '请') || before.endsWith(word + '請'));
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
