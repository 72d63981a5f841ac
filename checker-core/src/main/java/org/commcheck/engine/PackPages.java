package org.commcheck.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private final Map<RuleId, Guideline> pages = new TreeMap<>();
    private final Map<RuleId, PackFile> files = new HashMap<>();
    private final Set<RuleId> said = new HashSet<>();
    private final Set<RuleId> taken = new HashSet<>();
    private final Consumer<Problem> problems;

    /** @param builtIn guidelines whose ids are taken */
    PackPages(List<Guideline> builtIn, Consumer<Problem> problems) {
        builtIn.forEach(guideline -> taken.add(guideline.id()));
        this.problems = problems;
    }

    /** Adds a page that says all of itself. */
    void add(PackFile file) {
        add(file, Map.of(), line(file.text(), "id"));
    }

    /** Adds pages, and for each sentence that has none a page that says what the sentence does. */
    void addAll(List<PackFile> files, PackSentences sentences) {
        Map<String, Map<String, Object>> matter = sentences.matter();
        Set<RuleId> own = new HashSet<>();
        files.forEach(file -> add(file, matter, line(file.text(), "id")).ifPresent(own::add));
        sentences.pages().forEach((id, file) -> {
            if (own.contains(id)) {
                said.add(id);
            } else if (taken.contains(id)) {
                sentences.leaveOut(id, owner(id));
            } else {
                said.add(id);
                add(file, matter, sentences.line(id));
            }
        });
    }

    private String owner(RuleId id) {
        PackFile other = files.get(id);
        return other == null ? "a built-in rule" : other.shown();
    }

    /**
     * The id of the page if it counts.
     *
     * @param place line of its id
     */
    private Optional<RuleId> add(PackFile file, Map<String, Map<String, Object>> known, int place) {
        try {
            Guideline page = RulePage.guideline(file.shown(), file.text(), known);
            RuleId id = page.id();
            if (taken.add(id)) {
                pages.put(id, page);
                files.put(id, file);
                return Optional.of(id);
            }
            problems.accept(new Problem(
                    file.shown(),
                    place,
                    "The id “" + id + "” is taken by " + owner(id)
                            + ", so this page was left out; give it another id."));
        } catch (RulePageException e) {
            problems.accept(leftOut(file, e));
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(file.shown(), place, "The page was left out: " + e.getMessage() + "."));
        }
        return Optional.empty();
    }

    /** Why a page can't be used. */
    static Problem leftOut(PackFile file, RulePageException e) {
        Matcher number = LINE.matcher(e.origin());
        int line = number.matches() ? Integer.parseInt(number.group(1)) : line(file.text(), e.key());
        return new Problem(file.shown(), line, "The page was left out: " + e.detail() + ".");
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
        return List.copyOf(pages.values());
    }

    /** The ids of the pages that are in order. */
    Set<RuleId> ids() {
        return pages.keySet();
    }

    /** Leaves out the pages whose examples can't be read. Pages do without them until their rules are compiled. */
    void requireExamples() {
        for (RuleId id : List.copyOf(pages.keySet())) {
            PackFile file = file(id);
            try {
                RuleExampleReader.readAll(
                        file.shown(), FencedBlock.readAll(file.text().lines().toList()));
            } catch (RulePageException e) {
                problems.accept(leftOut(file, e));
                leaveOut(id);
            } catch (IllegalArgumentException e) {
                problems.accept(new Problem(
                        file.shown(), line(file.text(), "id"), "The page was left out: " + e.getMessage() + "."));
                leaveOut(id);
            }
        }
    }

    private void leaveOut(RuleId id) {
        pages.remove(id);
        files.remove(id);
    }

    /** The file of a page that is there. */
    PackFile file(RuleId id) {
        return Objects.requireNonNull(files.get(id));
    }

    /** What a page that is there says. */
    Guideline guideline(RuleId id) {
        return Objects.requireNonNull(pages.get(id));
    }

    /** Whether it is of a rule in a sentence. */
    boolean ofSentence(RuleId id) {
        return said.contains(id);
    }

    boolean has(RuleId id) {
        return files.containsKey(id);
    }
}
