package org.commcheck.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.CheckOptions;
import org.commcheck.CheckReport;
import org.commcheck.CheckRequest;
import org.commcheck.Checker;
import org.commcheck.finding.Problem;

/** A rule pack in the making. */
final class PackFolder {

    /** One open action item. */
    static final String MINUTES = """
            # Minutes, 4 March 2026

            ## Action items

            - [ ] Ana: send the plan by 6 March
            """;

    private static final String PAGE = """
            ---
            id: ID
            severity: error
            profile: recommended
            status: preview
            types: all
            since: 1.0.0
            source: "Handbook"
            message:
              en: "“{text}” is against the house."
              zh: "“{text}”不合规定。"
            help:
              en: "Ask the office."
              zh: "请问办公室。"
            ---
            """;
    private static final String RULE = """
            package house;
            import org.commcheck.engine.Findings;
            import org.commcheck.extract.*;
            global Findings findings;
            rule "ID"
            when
                $item : ActionItem( CONDITION )
            then
                CONSEQUENCE
            end
            """;
    static final String REPORT = "findings.report( drools.getRule(), $item.range(), $item.text(), $item );";

    private final Path folder;

    private PackFolder(Path folder) {
        this.folder = folder;
    }

    static PackFolder in(Path folder) {
        return new PackFolder(folder).with("pack.yml", "name: house\nversion: 1.0.0\n");
    }

    Path path() {
        return folder;
    }

    PackFolder with(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder page(String name) {
        return with(name + ".md", PAGE.replace("ID", "house/" + name));
    }

    static String page(String name, String from, String to) {
        return PAGE.replace("ID", "house/" + name).replace(from, to);
    }

    /** A rule about action items, with its page. */
    PackFolder rule(String name, String condition) {
        return rule(name, condition, REPORT);
    }

    PackFolder rule(String name, String condition, String consequence) {
        return page(name).with(name + ".drl", drl(name, condition, consequence));
    }

    static String drl(String name, String condition, String consequence) {
        return RULE.replace("ID", "house/" + name)
                .replace("CONDITION", condition)
                .replace("CONSEQUENCE", consequence);
    }

    CheckReport check(String... texts) {
        List<CheckRequest.Input> inputs = new ArrayList<>();
        for (String text : texts) {
            inputs.add(new CheckRequest.Text("a" + inputs.size() + ".md", text));
        }
        return Checker.withPacks(List.of(folder)).check(new CheckRequest(inputs, CheckOptions.DEFAULT));
    }

    /** Ids of the house's findings in the minutes. */
    static List<String> found(CheckReport report) {
        return report.documents().stream()
                .flatMap(document -> document.findings().stream())
                .map(finding -> finding.rule().toString())
                .filter(rule -> rule.startsWith("house/"))
                .toList();
    }

    /** What is wrong, as {@code file:line: message}, the file without its folder. */
    static List<String> problems(CheckReport report) {
        List<Problem> all = new ArrayList<>(report.problems());
        report.documents().forEach(document -> all.addAll(document.problems()));
        return all.stream()
                .map(problem -> Path.of(problem.path()).getFileName() + ":" + problem.line() + ": " + problem.message())
                .toList();
    }
}
