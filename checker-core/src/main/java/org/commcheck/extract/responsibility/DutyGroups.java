package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.model.Block;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Paragraph;
import org.commcheck.model.Section;

/** Collects the duty lines of one site into groups, a group per task. Not for several threads; used for one site. */
final class DutyGroups {

    /** A longer line before a group is running text, not the task's name. */
    private static final int LONGEST_TASK = 80;

    /**
     * The duties of a task.
     *
     * @param task its name; empty if it is to be had from the heading or item above
     */
    record Group(Words task, List<DutyEntry> entries) {}

    /** A line that holds no duty; hardly one is ever asked for its words. */
    private record Line(InlineText text, int from, int to) {

        static final Line NONE = new Line(InlineText.EMPTY, 0, 0);

        boolean isBlank() {
            return Words.isBlank(text, from, to);
        }
    }

    private final DutyLineReader reader;
    private final NameFinder names;
    private final PartyNames parties;
    private final List<Group> groups = new ArrayList<>();
    private Line before = Line.NONE;
    private boolean open;

    /** Whether the open group holds several duties. */
    private boolean mixed;

    private DutyGroups(ResponsibilityWords words, DutyLineReader reader) {
        this.reader = reader;
        this.names = words.names();
        this.parties = new PartyNames(words);
    }

    static List<Group> of(Site site, ResponsibilityWords words, DutyLineReader reader) {
        DutyGroups groups = new DutyGroups(words, reader);
        for (Block block : site.blocks()) {
            groups.add(block);
        }
        return groups.groups;
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            addLines(paragraph.text());
        } else if (block instanceof ListBlock list) {
            for (ListItem item : list.items()) {
                addItem(item);
            }
        } else if (block instanceof Section section) {
            addLabelled(Words.of(section.heading()), section.blocks());
        } else {
            close(Line.NONE);
        }
    }

    private void addItem(ListItem item) {
        Code label =
                item.blocks().isEmpty() ? Code.PROSE : reader.label(item.text().text());
        if (label.shape() == Code.Shape.CODES) {
            addLabelled(Words.of(item.text()), item.blocks());
        } else {
            addLines(item.text());
        }
    }

    /** A label of its own with the parties under it. */
    private void addLabelled(Words label, List<Block> blocks) {
        Code code = reader.label(label.text());
        if (code.shape() != Code.Shape.CODES) {
            close(Line.NONE);
            return;
        }
        List<Words> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                found.addAll(split(paragraph.text()));
            } else if (block instanceof ListBlock list) {
                list.items().forEach(item -> found.addAll(split(item.text())));
            }
        }
        boolean named = !found.isEmpty() && found.stream().allMatch(party -> parties.isName(party.text()));
        addEntries(List.of(new DutyEntry(label, code, found, named)));
    }

    private List<Words> split(InlineText text) {
        return parties.split(text, 0, text.length());
    }

    private void addLines(InlineText inline) {
        int start = 0;
        while (start <= inline.length()) {
            int feed = inline.text().indexOf('\n', start);
            int end = feed < 0 ? inline.length() : feed;
            addLine(inline, start, end);
            start = end + 1;
        }
    }

    private void addLine(InlineText inline, int from, int to) {
        DutyLine line = reader.read(inline, from, to);
        if (line.entries().isEmpty()) {
            close(new Line(inline, from, to));
        } else if (line.task().isEmpty()) {
            addEntries(line.entries());
        } else {
            groups.add(new Group(line.task(), new ArrayList<>(line.entries())));
            close(Line.NONE);
        }
    }

    private void addEntries(List<DutyEntry> entries) {
        if (!open || beginsAgain(entries.get(0))) {
            groups.add(new Group(open ? Words.NONE : taskBefore(), new ArrayList<>()));
            open = true;
            mixed = false;
        }
        List<DutyEntry> group = groups.get(groups.size() - 1).entries();
        group.addAll(entries);
        Code first = group.get(0).code();
        mixed |= entries.stream().anyMatch(entry -> !entry.code().equals(first));
    }

    /** Whether the duty that the open group began with comes again after others: then it is the next task's. */
    private boolean beginsAgain(DutyEntry entry) {
        return mixed && groups.get(groups.size() - 1).entries().get(0).code().equals(entry.code());
    }

    private Words taskBefore() {
        Words words = Words.of(before.text, before.from, before.to);
        boolean task = words.text().length() <= LONGEST_TASK
                && names.find(words.text()).isEmpty()
                && words.text().chars().anyMatch(Character::isLetterOrDigit);
        return task ? words : Words.NONE;
    }

    private void close(Line line) {
        if (open || !line.isBlank()) {
            before = line;
        }
        open = false;
    }
}
