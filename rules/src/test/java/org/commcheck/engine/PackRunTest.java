package org.commcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commcheck.engine.RuleSession.Limits;
import org.commcheck.engine.RuleSession.Outcome;
import org.commcheck.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rule that never ends can't be stopped; the run goes on without it. */
class PackRunTest {

    private static final Path PAGE = Path.of("src/main/resources/org/commcheck/rules/precision/vague-deadline.md");
    private static final String RULE = """
            package house;
            import org.commcheck.engine.Findings;
            import org.commcheck.extract.ActionItem;
            global Findings findings;
            rule "house/sound"
            when
                $item : ActionItem( open )
            then
                findings.report( drools.getRule(), $item.range(), $item.text(), $item );
            end
            """;

    private final List<Problem> wrong = new ArrayList<>();

    /** A sound rule, and one that never ends. */
    private PackRules rules() throws IOException {
        PackPages pages = new PackPages(List.of(), wrong::add);
        List<PackFile> files = new ArrayList<>();
        for (String name : List.of("sound", "endless")) {
            String id = "house/" + name;
            pages.add(new PackFile(
                    name + ".md", name + ".md", Files.readString(PAGE).replaceFirst("id: .*", "id: " + id)));
            files.add(new PackFile(name + ".drl", name + ".drl", RULE.replace("house/sound", id)));
        }
        files.set(
                1,
                new PackFile(
                        "endless.drl",
                        "endless.drl",
                        files.get(1)
                                .text()
                                .replace("findings.report", "while ( true ) { Thread.sleep( 5 ); } findings.report")));
        return new PackRules(new PackRuleReader(pages, Set.of(), wrong::add).read(files, taken -> List.of()));
    }

    @Test
    void a_consequence_that_never_ends_is_left_behind_and_told_with_its_place() throws IOException {
        PackRules rules = rules();
        assertThat(wrong).isEmpty();

        Draft draft = Draft.of("general", "- [ ] one\n").open(1, "one");
        Outcome outcome =
                new PackRun(rules, "a.md", rule -> true, new Limits(1000, 1_500_000_000L)).over(draft.facts());
        assertThat(outcome.offences()).extracting(Offence::rule).containsExactly("house/sound");
        assertThat(outcome.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("house/endless", "endless.drl:5", "had not ended after 1500 ms");
    }

    private static List<Thread> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("commcheck-pack"))
                .toList();
    }

    @Test
    @Timeout(20)
    void a_run_that_is_given_up_gives_up_the_rule_that_it_waits_for() throws IOException, InterruptedException {
        PackRules rules = rules();
        Draft draft = Draft.of("general", "- [ ] one\n").open(1, "one");
        List<Thread> others = running();
        AtomicBoolean givenUp = new AtomicBoolean();
        Thread run = new Thread(() -> {
            try {
                new PackRun(rules, "a.md", rule -> true, new Limits(1000, 600_000_000_000L)).over(draft.facts());
            } catch (CancellationException e) {
                givenUp.set(true);
            }
        });
        run.start();
        List<Thread> mine = List.of();
        while (mine.isEmpty()) {
            Thread.sleep(5);
            mine = running().stream().filter(thread -> !others.contains(thread)).toList();
        }
        run.interrupt();
        run.join();
        for (Thread rule : mine) {
            rule.join();
        }
        assertThat(givenUp).isTrue();
    }
}
