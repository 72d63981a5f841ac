package org.commcheck.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commcheck.engine.sentence.SentenceException;
import org.commcheck.engine.sentence.SentenceGrammar;
import org.commcheck.engine.sentence.SentenceNames;
import org.commcheck.engine.sentence.SentenceReader;
import org.commcheck.engine.sentence.SentenceRule;
import org.commcheck.engine.sentence.SentenceTable;
import org.commcheck.engine.sentence.SentenceTranslator;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Wording;

/**
 * The rules in sentences of one pack. What they say of themselves is read at once, what they are about is translated when rules are compiled.
 * A sentence that can't be used is told and left out; the others of its file count.
 */
final class PackSentences {

    private final RulePack pack;
    private final SentenceGrammar grammar;
    private final Consumer<Problem> problems;
    private final List<PackFile> files = new ArrayList<>();
    private final Map<RuleId, Placed> rules = new LinkedHashMap<>();

    private record Placed(PackFile file, SentenceRule rule) {}

    /** @param problems takes what is wrong */
    PackSentences(RulePack pack, Consumer<Problem> problems) {
        this.pack = pack;
        this.problems = problems;
        this.files.addAll(pack.sentences());
        this.files.addAll(pack.sentenceTables());
        this.grammar = files.isEmpty() ? SentenceGrammar.EMPTY : grammar();
        files.forEach(this::read);
    }

    /** The shipped sentences, and those of a trusted pack; its right-hand sides are programs. */
    private SentenceGrammar grammar() {
        SentenceGrammar all = SentenceGrammar.shipped();
        for (PackFile file : pack.trusted() ? pack.dsl() : List.<PackFile>of()) {
            try {
                all = all.with(file.shown(), file.text());
            } catch (SentenceException e) {
                tell(file, e);
            }
        }
        return all;
    }

    private void read(PackFile file) {
        List<SentenceRule> read = file.endsWith(".dslr")
                ? SentenceReader.read(grammar, file.text(), unnamed(file), wrong -> tell(file, wrong))
                : SentenceTable.read(grammar, file.shown(), file.text(), wrong -> tell(file, wrong));
        for (SentenceRule rule : read) {
            Placed placed = new Placed(file, rule);
            Placed other = rules.putIfAbsent(rule.id(), placed);
            if (other != null) {
                tellTaken(placed, other.file().shown() + ":" + other.rule().line());
            }
        }
    }

    private void tellTaken(Placed placed, String owner) {
        RuleId id = placed.rule().id();
        problems.accept(new Problem(
                placed.file().shown(),
                placed.rule().line(),
                "The id “" + id + "” is taken by " + owner + ", so this sentence was left out; give it an id of its own"
                        + ", such as “house/" + id.name() + "-2”."));
    }

    /**
     * Tells that there is a rule of this id elsewhere; the other sentences count.
     *
     * @param owner the other rule, or where it stands
     */
    void leaveOut(RuleId id, String owner) {
        Placed placed = rules.remove(id);
        if (placed != null) {
            tellTaken(placed, owner);
        }
    }

    /** {@code house-rules/reports} for a sentence without an id in {@code reports.dslr}. */
    private RuleId unnamed(PackFile file) {
        String name = file.name().substring(0, file.name().length() - ".dslr".length());
        return RuleId.of(kebab(pack.name(), "house") + "/" + kebab(name, "sentence"));
    }

    private static String kebab(String name, String otherwise) {
        String kebab =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return kebab.isEmpty() ? otherwise : kebab;
    }

    private void tell(PackFile file, SentenceException wrong) {
        problems.accept(new Problem(file.shown(), wrong.line(), "The sentence was left out: " + wrong.detail() + "."));
    }

    /** Whether a page is that of a rule in a sentence, or can't be read, so that its author should know. */
    boolean has(PackFile page) {
        try {
            String id =
                    String.valueOf(RulePage.matterOf(page.shown(), page.text()).get("id"));
            return rules.keySet().stream().anyMatch(known -> known.toString().equals(id));
        } catch (RulePageException e) {
            return true;
        }
    }

    /** What the sentences were written in. */
    List<PackFile> files() {
        return files;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** What stands on the page of each rule unless it says otherwise, by id. */
    Map<String, Map<String, Object>> matter() {
        Map<String, Map<String, Object>> matter = new LinkedHashMap<>();
        rules.forEach((id, placed) -> matter.put(id.toString(), matter(placed.rule())));
        return matter;
    }

    private Map<String, Object> matter(SentenceRule rule) {
        Map<String, Object> matter = new LinkedHashMap<>();
        matter.put("id", rule.id().toString());
        matter.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
        matter.put("profile", "recommended");
        matter.put("status", "stable");
        matter.put("types", "all");
        matter.put("since", pack.version());
        matter.put("source", pack.name());
        matter.put("message", wording(rule.message()));
        matter.put(
                "help",
                wording(rule.help()
                        .orElse(new Wording(
                                "This is a rule of “" + pack.name() + "”.", "这是“" + pack.name() + "”的规定。"))));
        return matter;
    }

    private static Map<String, String> wording(Wording wording) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("en", wording.en());
        both.put("zh", wording.zh());
        return both;
    }

    /** For each rule a page that says what the sentence does, for those that have none. */
    Map<RuleId, PackFile> pages() {
        Map<RuleId, PackFile> pages = new LinkedHashMap<>();
        rules.forEach((id, placed) -> pages.put(
                id,
                new PackFile(
                        placed.file().path(),
                        placed.file().shown(),
                        "---\nid: " + id + "\n---\n# " + id + "\n\n> "
                                + placed.rule().text() + "\n")));
        return pages;
    }

    /** 1-based line of a sentence. */
    int line(RuleId id) {
        Placed placed = rules.get(id);
        return placed == null ? 1 : placed.rule().line();
    }

    /**
     * The files with what their sentences mean in DRL; a sentence that nobody knows is told.
     *
     * @param taken names of rules that are there already
     */
    List<DrlFile> translated(SentenceNames names, Set<String> taken) {
        List.copyOf(rules.keySet()).stream()
                .filter(id -> taken.contains(id.toString()))
                .forEach(id -> leaveOut(id, "a rule in DRL"));
        SentenceTranslator translator = new SentenceTranslator(grammar, names);
        List<DrlFile> translated = new ArrayList<>();
        for (PackFile file : files) {
            StringBuilder drl = new StringBuilder(SentenceTranslator.head());
            List<DrlFile.Header> headers = new ArrayList<>();
            rules.values().stream().filter(placed -> placed.file().equals(file)).forEach(placed -> {
                translate(translator, placed).ifPresent(rule -> {
                    headers.add(new DrlFile.Header(
                            placed.rule().id().toString(), placed.rule().line(), true));
                    drl.append(rule);
                });
            });
            if (!headers.isEmpty()) {
                translated.add(new DrlFile(file, drl.toString(), headers));
            }
        }
        return translated;
    }

    private Optional<String> translate(SentenceTranslator translator, Placed placed) {
        try {
            return Optional.of(translator.translate(placed.rule()));
        } catch (SentenceException e) {
            tell(placed.file(), e);
            return Optional.empty();
        }
    }
}
