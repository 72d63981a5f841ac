package org.commcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.commcheck.BaselineResult.Change;
import org.commcheck.baseline.BaselineEntry;

/** Tells on standard error what becomes of baselines. */
final class BaselineNotes {

    private static final int SHOWN = 10;

    private final Console console;

    BaselineNotes(Console console) {
        this.console = console;
    }

    /** What a check found that no longer occurs; nothing is said if there is nothing. */
    void stale(List<BaselineEntry> entries) {
        if (!entries.isEmpty()) {
            say("note: the baseline holds " + entries(entries.size()) + " that no longer "
                    + (entries.size() == 1 ? "occurs" : "occur") + "; “commcheck baseline --update” drops "
                    + (entries.size() == 1 ? "it" : "them") + ":");
            list(entries);
        }
    }

    /** What was done to a baseline. */
    void changed(Change change, boolean update) {
        String file = shown(change.file());
        if (!update) {
            say("Wrote " + file + " with " + entries(change.held())
                    + ". Checks go by it if commcheck.yml says “baseline: "
                    + change.file().getFileName() + "”, or with --baseline " + file + ".");
            return;
        }
        say("Dropped " + entries(change.dropped().size()) + " from " + file + ", which holds " + change.held()
                + " now.");
        list(change.dropped());
        if (change.unheld() > 0) {
            say("Not in it, and not added: " + (change.unheld() == 1 ? "1 finding." : change.unheld() + " findings."));
        }
    }

    private void list(List<BaselineEntry> entries) {
        entries.stream()
                .limit(SHOWN)
                .forEach(entry -> say("  " + entry.path() + "  " + entry.rule() + "  " + entry.text()));
        if (entries.size() > SHOWN) {
            say("  and " + (entries.size() - SHOWN) + " more");
        }
    }

    private void say(String line) {
        console.err().println(line);
    }

    private static String entries(int number) {
        return number == 1 ? "1 entry" : number + " entries";
    }

    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
