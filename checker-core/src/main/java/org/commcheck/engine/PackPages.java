package org.commcheck.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;

/** The pages of rule packs. A page that is not in order is told and left out. */
final class PackPages {

    private static final Pattern LINE = Pattern.compile(".*:(\\d+)");

    private final Map<RuleId, RulePage> pages = new TreeMap<>();
    private final Map<RuleId, PackFile> files = new HashMap<>();
    private final Set<RuleId> taken = new HashSet<>();
    private final Consumer<Problem> problems;

    /** @param builtIn guidelines whose ids are taken */
    PackPages(List<Guideline> builtIn, Consumer<Problem> problems) {
        builtIn.forEach(guideline -> taken.add(guideline.id()));
        this.problems = problems;
    }

    void add(PackFile file) {
        try {
            RulePage page = RulePage.parse(file.shown(), file.text());
            RuleId id = page.guideline().id();
            if (taken.add(id)) {
                pages.put(id, page);
                files.put(id, file);
            } else {
                PackFile other = files.get(id);
                String owner = other == null ? "a built-in rule" : other.shown();
                problems.accept(new Problem(
                        file.shown(),
                        line(file.text(), "id"),
                        "The id “" + id + "” is taken by " + owner
                                + ", so this page was left out; give it another id."));
            }
        } catch (RulePageException e) {
            Matcher number = LINE.matcher(e.origin());
            int line = number.matches() ? Integer.parseInt(number.group(1)) : line(file.text(), e.key());
            problems.accept(new Problem(file.shown(), line, "The page was left out: " + e.detail() + "."));
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(
                    file.shown(), line(file.text(), "id"), "The page was left out: " + e.getMessage() + "."));
        }
    }

    /** Of a key of the front matter; the first line for a key that is not there. */
    private static int line(String page, String key) {
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size() && !key.isEmpty(); i++) {
            if (lines.get(i).startsWith(key + ":")) {
                return i + 1;
            }
        }
        return 1;
    }

    List<Guideline> guidelines() {
        return pages.values().stream().map(RulePage::guideline).toList();
    }

    /** By id. */
    Map<RuleId, RulePage> pages() {
        return pages;
    }

    /** The file of a page that is there. */
    PackFile file(RuleId id) {
        return Objects.requireNonNull(files.get(id));
    }

    /** What a page that is there says. */
    Guideline guideline(RuleId id) {
        return Objects.requireNonNull(pages.get(id)).guideline();
    }

    boolean has(RuleId id) {
        return files.containsKey(id);
    }
}
