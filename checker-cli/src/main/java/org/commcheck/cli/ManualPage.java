package org.commcheck.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the manual page of a command for the program {@code man}, in the macros of man(7): what {@code --help} says, and for the program itself
 * also the variables and files that it reads. {@code commcheck rules list} has the page {@code commcheck-rules-list}.
 */
final class ManualPage {

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("JAVA_HOME", "The Java to run, 17 or newer. Default: the one on the path."),
            Map.entry("COMMCHECK_JAVA_OPTS", "More options for Java, such as -Xmx4g. Default: none."),
            Map.entry("NO_COLOR", "If it is set, there are no colours unless --color asks for them."),
            Map.entry("XDG_CACHE_HOME", "Where results of earlier runs are kept. Default: ~/.cache."),
            Map.entry("XDG_CONFIG_HOME", "Where the user's own configuration is. Default: ~/.config."));

    private static final Map<String, String> FILES = Map.of(
            "commcheck.yml",
            "The configuration, from each document's folder upward; commcheck init writes one.",
            "commcheck-baseline.json",
            "The findings that were there before; commcheck baseline writes it.",
            "~/.config/commcheck/commcheck.yml",
            "The user's own configuration, which says what packs are trusted.",
            "~/.cache/commcheck",
            "Results of earlier runs. It may be deleted at any time.");

    /** Lines of the source, which some tools want to be no longer than 80 bytes. */
    private static final int WIDTH = 76;

    /** Before a word that is not to be divided at the end of a line. */
    private static final String UNDIVIDED = "\\%";

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    /** The name of a command's page. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /**
     * The page of a command.
     *
     * @param date of the page, as {@code man} shows it, such as 2026-03-04
     */
    static String of(CommandSpec command, String date) {
        ManualPage manual = new ManualPage();
        manual.write(command, date);
        return manual.page.toString();
    }

    private void write(CommandSpec command, String date) {
        line(".TH " + escaped(name(command).toUpperCase(Locale.ROOT)) + " 1 " + date + " \"commcheck "
                + escaped(ToolVersion.current()) + "\" \"Commcheck\"");
        // No spaces between words to make lines of one width.
        line(".ad l");
        heading("Name");
        line(escaped(name(command)) + " \\- " + escaped(CommandShape.summary(HelpText.summary(command))));
        heading("Synopsis");
        line(".B " + escaped(command.qualifiedName()));
        text(HelpText.synopsis(command).substring(command.qualifiedName().length() + 1));
        heading("Description");
        paragraphs(command.usageMessage().description());
        places(command.positionalParameters());
        heading("Options");
        OptionGroups.of(command).forEach(this::options);
        commands(command);
        entries("Exit status", command.usageMessage().exitCodeList());
        if (command.parent() == null) {
            entries("Environment", VARIABLES);
            entries("Files", FILES);
        }
        examples(command.usageMessage().footer());
        seeAlso(command);
    }

    private void places(List<PositionalParamSpec> places) {
        if (!places.isEmpty()) {
            heading("Arguments");
            places.forEach(place -> entry("\\fI" + escaped(HelpText.place(place)) + "\\fR", place.description()));
        }
    }

    private void options(String heading, List<OptionSpec> options) {
        if (!heading.equals("Options")) {
            line(".SS " + heading);
        }
        options.forEach(option -> entry(names(option), option.description()));
    }

    /** Names are bold, what is to be put in is slanted. */
    private static String names(OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> "\\fB" + escaped(name) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=\\fI" + escaped(HelpText.value(option)) + "\\fR";
    }

    private void commands(CommandSpec command) {
        if (!command.subcommands().isEmpty()) {
            heading("Commands");
            for (CommandLine below : command.subcommands().values()) {
                CommandSpec spec = below.getCommandSpec();
                entry("\\fB" + escaped(spec.name()) + "\\fR", HelpText.summary(spec));
            }
        }
    }

    private void entries(String heading, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            heading(heading);
            entries.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> entry("\\fB" + escaped(entry.getKey()) + "\\fR", entry.getValue()));
        }
    }

    private void examples(String... lines) {
        if (lines.length > 0) {
            heading("Examples");
            line(".EX");
            Stream.of(lines).map(ManualPage::escaped).forEach(this::line);
            line(".EE");
        }
    }

    private void seeAlso(CommandSpec command) {
        Stream<CommandSpec> above = Stream.ofNullable(command.parent());
        Stream<CommandSpec> below = ManualFiles.all(command).skip(1).filter(other -> other.parent() == command);
        List<String> pages = Stream.concat(above, below)
                .map(other -> UNDIVIDED + "\\fB" + escaped(name(other)) + "\\fR(1)")
                .toList();
        heading("See also");
        line(String.join(",\n", pages));
    }

    private void heading(String words) {
        line(".SH " + words.toUpperCase(Locale.ROOT));
    }

    private void entry(String title, String... texts) {
        line(".TP");
        line(title);
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                line(".br");
            }
            text(HelpText.format(texts[i]));
        }
    }

    private void paragraphs(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                line(".PP");
            }
            text(HelpText.format(texts[i]).strip());
        }
    }

    /** Lines of text, none of which may look like a macro. */
    private void text(String text) {
        String safe = escaped(text).replaceAll("(?<!\\S)(?=\\S*commcheck)", UNDIVIDED.replace("\\", "\\\\"));
        for (String line : HelpText.wrap(safe, WIDTH)) {
            line(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line);
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .forEach(c -> safe.append(
                        switch (c) {
                            case '\\' -> "\\e";
                            case '-' -> "\\-";
                            case '“' -> "\\(lq";
                            case '”' -> "\\(rq";
                            case '~' -> "\\(ti";
                            case '^' -> "\\(ha";
                            case '`' -> "\\(ga";
                            default -> c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\[u%04X]", c);
                        }));
        return safe.toString();
    }
}
