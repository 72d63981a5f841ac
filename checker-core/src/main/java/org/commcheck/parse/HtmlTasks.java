package org.commcheck.parse;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads whether an entry of an HTML list is a task, and whether it is done, where editors say so by attributes and show no box of HTML's own. */
final class HtmlTasks {

    /** What lists of tasks call themselves, without marks between the words. */
    private static final Set<String> LISTS = Set.of("tasklist", "inlinetasklist", "checklist", "todolist");

    private static final Set<String> DONE = Set.of("checked", "done", "complete", "completed", "true");

    private HtmlTasks() {}

    /** Whether an element is an entry that its attributes make a task, and that holds no box which a reader sees. */
    static boolean isTask(Element element) {
        return element.normalName().equals("li")
                && (isMarked(element) || isListed(element.parent()))
                && element.select("input").isEmpty();
    }

    /** The box that stands for the state of a task. */
    static String box(Element task) {
        boolean done = says(task.attr("data-checked"))
                || says(task.attr("data-task-state"))
                || task.classNames().stream().anyMatch(HtmlTasks::says);
        return done ? "[x] " : "[ ] ";
    }

    private static boolean isMarked(Element item) {
        return item.hasAttr("data-inline-task-id") || item.hasAttr("data-checked") || item.hasAttr("data-task-state");
    }

    private static boolean isListed(@Nullable Element list) {
        return list != null
                && (isTaskList(list.attr("data-type"))
                        || list.classNames().stream().anyMatch(HtmlTasks::isTaskList));
    }

    private static boolean isTaskList(String name) {
        return LISTS.contains(name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT));
    }

    private static boolean says(String state) {
        return DONE.contains(state.toLowerCase(Locale.ROOT));
    }
}
