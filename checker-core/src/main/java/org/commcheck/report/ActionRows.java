package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commcheck.text.SourceText;

/** Action items as the rows of a table for people. */
final class ActionRows {

    private static final String UNKNOWN = "–";

    private final SourceText source;
    private final ReportLanguage language;

    ActionRows(SourceText source, ReportLanguage language) {
        this.source = source;
        this.language = language;
    }

    /** The header, then a row per item; cells are without control characters. */
    List<List<String>> of(List<ActionEntry> actions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "#",
                language.say("Task", "任务"),
                language.say("Owner", "负责人"),
                language.say("By", "期限"),
                language.say("State", "状态"),
                language.say("Line", "行")));
        actions.forEach(action -> rows.add(row(rows.size(), action)));
        return rows;
    }

    private List<String> row(int number, ActionEntry action) {
        String state = action.item().open() ? language.say("open", "未完成") : language.say("done", "已完成");
        int line = source.locate(action.item().range().start()).line();
        return List.of(
                String.valueOf(number),
                SafeText.flat(action.item().text()),
                SafeText.flat(owner(action)),
                SafeText.flat(deadline(action)),
                state,
                String.valueOf(line));
    }

    private static String owner(ActionEntry action) {
        return action.owner().or(() -> action.nobody().map(ActionRows::doubted)).orElse(UNKNOWN);
    }

    private static String deadline(ActionEntry action) {
        Optional<String> day = action.day().map(Object::toString);
        if (day.isPresent()) {
            return day.get();
        }
        return action.deadline()
                .map(deadline -> deadline.concrete() ? deadline.text() : doubted(deadline.text()))
                .orElse(UNKNOWN);
    }

    /** Words that stand in the right place, though nobody can be held to them. */
    private static String doubted(String words) {
        return words + " (?)";
    }
}
