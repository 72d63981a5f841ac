package org.commcheck.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.RunEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiled rules of packs are kept for the next run, which finds the same; what somebody else wrote does not count. */
class KeptPacksTest {

    private static final Path DOCUMENTS = Path.of("../examples/documents");

    @TempDir
    Path folder;

    private final String home = System.getProperty("user.home");
    private Path cache = Path.of(".");

    @BeforeEach
    void a_home_of_its_own() {
        System.setProperty("user.home", folder.resolve("home").toString());
        cache = folder.resolve("cache");
    }

    @AfterEach
    void the_home_as_it_was() {
        System.setProperty("user.home", home);
    }

    private static final String DRL_OF_ALL_KINDS = """
            package house;
            import org.commcheck.engine.Findings;
            import org.commcheck.extract.*;
            global Findings findings;

            function boolean urgent( String text ) {
                return text.contains( "plan" );
            }

            query items( String $word )
                ActionItem( text contains $word )
            end

            rule "house/derives"
            when
                $item : ActionItem( open )
            then
                insert( new FollowUp( $item.range(), $item.text(), 2 ) );
            end

            rule "house/derived"
            when
                $item : ActionItem( $text : text )
                FollowUp( text == $text )
            then
                findings.report( drools.getRule(), $item.range(), $item.text(), $item );
            end

            rule "house/function"
            when
                $item : ActionItem( urgent( text ) )
            then
                findings.report( drools.getRule(), $item.range(), $item.text(), $item );
            end

            rule "house/java"
                dialect "java"
            when
                $item : ActionItem( text matches ".*plan.*" )
            then
                String text = $item.text();
                findings.report( drools.getRule(), $item.range(), text, $item );
            end

            rule "house/counts"
            when
                $info : DocumentInfo()
                accumulate( $one : ActionItem( open ); $open : count( $one ), $first : min( $one.id() ); $open > 0 )
                forall( ActionItem( open ) )
                exists( ActionItem( open ) or Owner() )
                not Lead( text == "nobody" )
            then
                findings.report( drools.getRule(), $info.range(), "items", $info );
            end

            rule "house/from"
            when
                $item : ActionItem( $words : text )
                $word : String( this == "plan" ) from java.util.Arrays.asList( $words.split( " " ) )
                eval( $word.length() == 4 )
            then
                findings.report( drools.getRule(), $item.range(), $item.text(), $item );
            end
            """;

    private static final String TABLE = """
            "RuleSet","house"
            "Import","org.commcheck.engine.Findings, org.commcheck.extract.ActionItem"
            "Variables","org.commcheck.engine.Findings findings"

            "RuleTable rules"
            "NAME","CONDITION","ACTION"
            ,"$item : ActionItem",
            ,"text.contains( ""$param"" )","findings.report( drools.getRule(), $item.range(), $item.text() ); // $param"
            "name","word","x"
            "house/table","plan","x"
            """;

    /** A pack with a rule of each kind. */
    private PackFolder everything() {
        PackFolder pack = PackFolder.in(folder.resolve("pack"));
        for (String page : List.of("derived", "function", "java", "counts", "from", "table")) {
            pack.page(page);
        }
        return pack.with("all.drl", DRL_OF_ALL_KINDS)
                .with("rules.drl.csv", TABLE)
                .with("own.dsl", "[condition][ActionItem]is about the plan=text contains \"plan\"\n")
                .with("said.dslr", """
                        house/said: When an action item mentions "plan" then warn "x"
                        house/noted：当行动项没有期限时，提醒"x"
                        """)
                .with(
                        "rows.drl.csv",
                        "rule,about,mentions …,severity,message\nhouse/row,an action item,plan,error,x\n");
    }

    private CheckReport run(CheckOptions options, Path... packs) {
        List<CheckRequest.Input> inputs = new ArrayList<>();
        inputs.add(new CheckRequest.Text("minutes.md", PackFolder.MINUTES));
        inputs.add(new CheckRequest.Place(DOCUMENTS));
        return Checker.withPacks(List.of(packs)).check(new CheckRequest(inputs, options.withProfile(Profile.STRICT)));
    }

    /** A run that has to judge all documents, with the rules of earlier runs. */
    private CheckReport keeping(Path... packs) throws IOException {
        forgetResults();
        return run(CheckOptions.DEFAULT.withCache(cache), packs);
    }

    private void forgetResults() throws IOException {
        for (Path file : files()) {
            if (!isRules(file)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isRules(Path file) {
        return file.toString().endsWith(".rules");
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(cache)) {
            return all.sorted().toList();
        }
    }

    /** The files of kept rules. */
    private List<Path> kept() throws IOException {
        return files().stream().filter(KeptPacksTest::isRules).toList();
    }

    /** All that a report says. */
    private static List<String> said(CheckReport report) {
        List<String> all = new ArrayList<>(PackFolder.problems(report));
        report.documents()
                .forEach(document -> document.findings().forEach(finding -> all.add(document.path() + finding)));
        return all;
    }

    private List<String> notes(Path pack) throws IOException {
        forgetResults();
        RunEnd end = Checker.withPacks(List.of(pack))
                .check(
                        new CheckRequest(
                                List.of(new CheckRequest.Text("minutes.md", PackFolder.MINUTES)),
                                CheckOptions.DEFAULT.withCache(cache)),
                        document -> {});
        return end.notes();
    }

    static Stream<Path> examples() {
        return Stream.of(Path.of("../examples/house-rules"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_rules_of_the_examples_find_the_same_when_they_were_kept(Path pack) throws IOException {
        findsTheSame(pack);
    }

    @Test
    void rules_of_every_kind_find_the_same_when_they_were_kept() throws IOException {
        CheckReport fresh = findsTheSame(everything().path());
        assertThat(PackFolder.problems(fresh)).isEmpty();
        assertThat(PackFolder.found(fresh))
                .contains(
                        "house/derived",
                        "house/function",
                        "house/java",
                        "house/counts",
                        "house/from",
                        "house/table",
                        "house/said",
                        "house/row");
    }

    private CheckReport findsTheSame(Path pack) throws IOException {
        CheckReport fresh = run(CheckOptions.DEFAULT, pack);
        assertThat(kept()).as("nobody asked to keep anything").isEmpty();
        assertThat(said(keeping(pack))).isEqualTo(said(fresh));
        assertThat(kept()).hasSize(1);
        Object written = Files.getLastModifiedTime(kept().get(0));
        assertThat(said(keeping(pack))).isEqualTo(said(fresh));
        assertThat(kept()).hasSize(1);
        assertThat(Files.getLastModifiedTime(kept().get(0)))
                .as("read, not written anew")
                .isEqualTo(written);
        return fresh;
    }

    @Test
    void a_pack_of_all_built_in_rules_finds_the_same_when_it_was_kept() throws IOException {
        Path rules = Path.of("src/main/resources/org/commcheck/rules");
        PackFolder pack = PackFolder.in(folder.resolve("pack"));
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path file : all.filter(one -> one.toString().endsWith(".drl")).toList()) {
                Path page = file.resolveSibling(file.getFileName().toString().replace(".drl", ".md"));
                if (Files.exists(page)) {
                    pack.with(named(rules, file), Files.readString(file).replace("rule \"", "rule \"house-"));
                    pack.with(named(rules, page), Files.readString(page).replaceFirst("id: ", "id: house-"));
                }
            }
        }
        CheckReport fresh = findsTheSame(pack.path());
        assertThat(said(fresh)).hasSizeGreaterThan(20);
    }

    private static String named(Path rules, Path file) {
        return rules.relativize(file).toString().replace('\\', '/');
    }

    @Test
    void what_goes_wrong_while_rules_run_is_told_alike_when_they_were_kept() throws IOException {
        String feeding = "insert( new org.commcheck.extract.Lead( $item.range(), \"x\", true ) );";
        PackFolder pack = PackFolder.in(folder.resolve("pack"))
                .rule("sound", "open")
                .rule("condition", "text.charAt( 999 ) == 'x'")
                .rule("type", "id > \"soon\"")
                .rule("nothing", "open", "findings.report( drools.getRule(), null, $item.text(), $item );")
                .with(
                        "endless.drl",
                        PackFolder.drl("first", "open", feeding)
                                .replace("open )", "open )\n    not Lead( text == \"y\" )"))
                .with("said.dslr", "house/said: When an action item mentions \"plan\" then warn \"x\"\n");
        CheckReport fresh = findsTheSame(pack.path());
        assertThat(PackFolder.problems(fresh))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(said -> said.contains("condition.drl:5"));
        assertThat(PackFolder.found(fresh)).contains("house/sound", "house/said");
    }

    private static final String DECLARED = """
            package house;
            import org.commcheck.engine.Findings;
            import org.commcheck.extract.ActionItem;
            global Findings findings;

            declare Late
                text : String
            end

            rule "house/derives"
            when
                $item : ActionItem( open )
            then
                insert( new Late( $item.text() ) );
            end

            rule "house/late"
            when
                $item : ActionItem( $text : text )
                Late( text == $text )
            then
                findings.report( drools.getRule(), $item.range(), $item.text(), $item );
            end
            """;

    /** Drools writes the classes of such types, and does not find them when it reads. */
    @Test
    void a_pack_that_declares_types_is_compiled_each_time() throws IOException {
        PackFolder pack = PackFolder.in(folder.resolve("pack")).page("late").with("late.drl", DECLARED);
        for (int run = 0; run < 2; run++) {
            CheckReport report = keeping(pack.path());
            assertThat(PackFolder.problems(report)).isEmpty();
            assertThat(PackFolder.found(report)).contains("house/late");
            assertThat(kept()).isEmpty();
        }
    }

    @Test
    void a_pack_with_an_error_is_not_kept_and_tells_it_each_time() throws IOException {
        PackFolder pack = PackFolder.in(folder.resolve("pack"))
                .rule("sound", "open")
                .rule("broken", "\n        form != null,\n        opne");
        for (int run = 0; run < 2; run++) {
            assertThat(PackFolder.problems(keeping(pack.path())))
                    .singleElement()
                    .asString()
                    .startsWith("broken.drl:9: column 9: ");
            assertThat(kept()).isEmpty();
        }
    }

    @Test
    void a_pack_that_was_changed_or_moved_is_another_one() throws IOException {
        PackFolder pack = PackFolder.in(folder.resolve("pack")).rule("sound", "open");
        assertThat(PackFolder.found(keeping(pack.path()))).contains("house/sound");
        pack.rule("sound", "!open");
        assertThat(said(keeping(pack.path()))).isEqualTo(said(run(CheckOptions.DEFAULT, pack.path())));
        assertThat(kept()).hasSize(2);
        Files.move(pack.path(), folder.resolve("moved"));
        keeping(folder.resolve("moved"));
        assertThat(kept()).hasSize(3);
    }

    @Test
    void rules_that_somebody_changed_do_not_count_and_are_written_anew() throws IOException {
        Path pack = everything().path();
        List<String> fresh = said(keeping(pack));
        byte[] good = Files.readAllBytes(kept().get(0));
        for (int at : new int[] {0, 31, 32, 40, good.length / 2, good.length - 1}) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            isRefused(pack, bad, fresh);
        }
        isRefused(pack, new byte[0], fresh);
        isRefused(pack, Arrays.copyOf(good, good.length - 1), fresh);
        isRefused(pack, Arrays.copyOf(good, good.length + 1), fresh);
        isRefused(pack, "rubbish".getBytes(StandardCharsets.UTF_8), fresh);
    }

    private void isRefused(Path pack, byte[] bytes, List<String> fresh) throws IOException {
        Files.write(kept().get(0), bytes);
        assertThat(notes(pack)).singleElement().asString().contains("not as they were written", "did not count");
        assertThat(notes(pack)).as("written anew").isEmpty();
        assertThat(said(keeping(pack))).isEqualTo(fresh);
    }

    @Test
    void rules_of_one_pack_do_not_count_as_those_of_another() throws IOException {
        Path one = PackFolder.in(folder.resolve("one")).rule("one", "open").path();
        Path two = PackFolder.in(folder.resolve("two")).rule("two", "open").path();
        keeping(one);
        Path ofOne = kept().get(0);
        byte[] rules = Files.readAllBytes(ofOne);
        Files.delete(ofOne);
        keeping(two);
        Files.write(kept().get(0), rules);
        assertThat(notes(two)).singleElement().asString().contains("not as they were written");
        assertThat(PackFolder.found(keeping(two))).contains("house/two").doesNotContain("house/one");
    }

    /** What another user wrote, or the author of a checked-out folder, has another secret, and so not even the right name. */
    @Test
    void rules_that_were_kept_under_another_secret_are_not_looked_at() throws IOException {
        Path pack = everything().path();
        keeping(pack);
        Path foreign = kept().get(0);
        Files.write(foreign, new byte[100]);
        System.setProperty("user.home", folder.resolve("another").toString());
        assertThat(notes(pack)).isEmpty();
        assertThat(kept()).hasSize(2).contains(foreign);
        Path own = kept().stream()
                .filter(file -> !file.equals(foreign))
                .findFirst()
                .orElseThrow();
        Files.copy(own, foreign, StandardCopyOption.REPLACE_EXISTING);
        System.setProperty("user.home", folder.resolve("home").toString());
        assertThat(notes(pack)).as("the right name, and the wrong seal").hasSize(1);
    }

    private Path secret() {
        return folder.resolve("home/.local/state/commcheck/seal");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_secret_is_for_the_user_alone() throws IOException {
        keeping(everything().path());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret().getParent())))
                .isEqualTo("rwx------");
        assertThat(Files.size(secret())).isEqualTo(32);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void under_a_secret_that_others_can_read_nothing_counts() throws IOException {
        Path pack = everything().path();
        List<String> fresh = said(keeping(pack));
        Files.setPosixFilePermissions(secret(), PosixFilePermissions.fromString("rw-r--r--"));
        Files.delete(kept().get(0));
        assertThat(said(keeping(pack))).isEqualTo(fresh);
        assertThat(kept()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_no_secret() throws IOException {
        Path known = Files.write(folder.resolve("known"), new byte[32]);
        Files.setPosixFilePermissions(known, PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(secret().getParent());
        Files.createSymbolicLink(secret(), known);
        keeping(everything().path());
        assertThat(kept()).isEmpty();
        assertThat(Files.readAllBytes(known)).isEqualTo(new byte[32]);
    }

    @Test
    void a_secret_that_lies_in_what_is_checked_is_none() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("home/documents"));
        Files.writeString(documents.resolve("minutes.md"), PackFolder.MINUTES);
        Files.createDirectories(folder.resolve("home/.git"));
        Path pack = everything().path();
        CheckReport report = Checker.withPacks(List.of(pack))
                .check(new CheckRequest(
                        List.of(new CheckRequest.Place(documents)), CheckOptions.DEFAULT.withCache(cache)));
        assertThat(PackFolder.found(report)).contains("house/derived");
        assertThat(kept()).isEmpty();
        assertThat(secret()).doesNotExist();
    }

    @Test
    void a_home_that_can_not_be_written_to_keeps_nothing() throws IOException {
        Files.writeString(folder.resolve("home"), "a file");
        List<String> fresh = said(run(CheckOptions.DEFAULT, everything().path()));
        assertThat(said(keeping(folder.resolve("pack")))).isEqualTo(fresh);
        assertThat(kept()).isEmpty();
    }

    @Test
    void many_threads_may_use_one_folder() throws Exception {
        Path pack = everything().path();
        List<String> fresh = said(run(CheckOptions.DEFAULT, pack));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Path results = cache;
                runs.add(() -> said(run(CheckOptions.DEFAULT.withCache(results), pack)));
            }
            for (Future<List<String>> one : threads.invokeAll(runs)) {
                assertThat(one.get()).isEqualTo(fresh);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(kept()).hasSize(1);
        assertThat(notes(pack)).isEmpty();
    }

    @Test
    void many_processes_may_use_one_folder() throws Exception {
        Path pack = everything().path();
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(process(pack, i));
        }
        for (int i = 0; i < runs.size(); i++) {
            assertThat(runs.get(i).waitFor()).isZero();
            assertThat(Files.readString(output(i)))
                    .isEqualTo(Files.readString(output(0)))
                    .contains("house/derived");
        }
        assertThat(kept()).hasSize(1);
        assertThat(notes(pack)).isEmpty();
    }

    @Test
    void the_second_process_loads_no_compiler() throws Exception {
        Path pack = everything().path();
        // What sentences say of themselves is read with Drools' reader each time.
        for (String sentences : List.of("said.dslr", "rows.drl.csv", "own.dsl")) {
            Files.delete(pack.resolve(sentences));
        }
        assertThat(loaded(process(pack, 0, "-Xlog:class+load"), 0).stream().filter(KeptPacksTest::compiles))
                .hasSizeGreaterThan(100);
        forgetResults();
        List<String> second = loaded(process(pack, 1, "-Xlog:class+load"), 1);
        assertThat(second).contains("org.drools.core.reteoo.Rete");
        assertThat(second.stream().filter(KeptPacksTest::compiles)).isEmpty();
    }

    private static boolean compiles(String name) {
        return Stream.of(
                        "org.drools.compiler.builder.",
                        "org.drools.compiler.compiler.",
                        "org.drools.drl.",
                        "org.drools.ecj.",
                        "org.drools.mvel.builder.",
                        "org.antlr.",
                        "org.eclipse.")
                .anyMatch(name::startsWith);
    }

    private List<String> loaded(Process process, int number) throws Exception {
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(output(number)).stream()
                .filter(line -> line.contains("[class,load] "))
                .map(line -> line.replaceFirst(".*\\[class,load] ", "").replaceFirst(" .*", ""))
                .toList();
    }

    private Path output(int number) {
        return folder.resolve("out" + number);
    }

    private Process process(Path pack, int number, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + System.getProperty("user.home"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(Alone.class.getName(), pack.toString(), cache.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output(number).toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("XDG_STATE_HOME");
        return builder.start();
    }

    /** A run in a process of its own. */
    static final class Alone {

        private Alone() {}

        public static void main(String[] arguments) {
            CheckReport report = Checker.withPacks(List.of(Path.of(arguments[0])))
                    .check(new CheckRequest(
                            List.of(new CheckRequest.Text("minutes.md", PackFolder.MINUTES)),
                            CheckOptions.DEFAULT.withCache(Path.of(arguments[1]))));
            said(report).forEach(System.out::println);
        }
    }
}
