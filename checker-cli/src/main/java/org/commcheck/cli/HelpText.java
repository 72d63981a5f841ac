package org.commcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What {@code --help} prints: a synopsis that fits in a line, the arguments, the options by what they are about, exit codes and examples. Lines
 * are broken at spaces only, never within {@code .md}.
 */
final class HelpText extends Help {

    /** A longer name stands in a line of its own. */
    private static final int WIDEST_NAME = 26;

    private static final int INDENT = 2;
    private static final int GAP = 2;

    private final int width;

    private HelpText(CommandSpec spec, ColorScheme colors, int width) {
        super(spec, colors);
        this.width = width;
    }

    /** Makes the help of a command, when somebody asks for it. */
    static final class Factory implements IHelpFactory {

        private static final int NARROWEST = 60;
        private static final int WIDEST = 120;
        private static final int USUAL = 80;

        private final int width;

        /**
         * @param columns of the terminal; 0 if there is none
         */
        Factory(int columns) {
            width = columns == 0 ? USUAL : Math.min(Math.max(columns, NARROWEST), WIDEST);
        }

        @Override
        public Help create(CommandSpec spec, ColorScheme colors) {
            return of(spec, colors, width);
        }
    }

    /** Says only that it is a help, so that nothing of it is loaded before somebody asks. */
    private static Help of(CommandSpec spec, ColorScheme colors, int width) {
        return new HelpText(spec, colors, width);
    }

    @Override
    public String synopsis(int headingLength) {
        return synopsis(commandSpec()) + "\n";
    }

    /** The command with what may stand behind it, in a line. */
    static String synopsis(CommandSpec spec) {
        return Stream.concat(
                        Stream.of(spec.qualifiedName(), "[OPTIONS]"),
                        spec.subcommands().isEmpty()
                                ? spec.positionalParameters().stream().map(HelpText::place)
                                : Stream.of("COMMAND"))
                .collect(Collectors.joining(" "));
    }

    /** {@code PACK...}; brackets say that it may be left out. */
    static String place(PositionalParamSpec place) {
        String many = place.paramLabel() + (place.arity().max() > 1 || place.isMultiValue() ? "..." : "");
        return place.arity().min() == 0 ? "[" + many + "]" : many;
    }

    @Override
    public String description(Object... values) {
        StringBuilder text = new StringBuilder("\n");
        for (String line : commandSpec().usageMessage().description()) {
            wrap(format(line).strip(), width).forEach(part -> text.append(part).append('\n'));
        }
        return text.toString();
    }

    @Override
    public String parameterList() {
        List<PositionalParamSpec> places = commandSpec().positionalParameters();
        return section(
                "Arguments:",
                places.stream()
                        .map(place -> new Row(place(place), paragraphs(place.description())))
                        .toList(),
                0);
    }

    @Override
    public String optionList() {
        StringBuilder text = new StringBuilder();
        OptionGroups.of(commandSpec()).forEach((heading, options) -> text.append(options(heading + ":", options)));
        return text.toString();
    }

    /** All groups of a command have their texts below each other. */
    private String options(String heading, List<OptionSpec> options) {
        int widest = commandSpec().options().stream()
                .mapToInt(option -> names(option).length())
                .filter(length -> length <= WIDEST_NAME)
                .max()
                .orElse(0);
        return section(
                heading,
                options.stream()
                        .map(option -> new Row(names(option), paragraphs(option.description())))
                        .toList(),
                widest);
    }

    /** {@code -q, --quiet}, {@code     --rule=ID[,...]}; long names stand below each other. */
    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        String value = option.arity().max() == 0 ? "" : "=" + value(option);
        return (names.startsWith("--") ? "    " : "") + names + value;
    }

    /** {@code ID[,...]}: what stands behind the option's name. */
    static String value(OptionSpec option) {
        return option.paramLabel() + (option.splitRegex().isEmpty() ? "" : "[,...]");
    }

    @Override
    public String commandListHeading(Object... values) {
        return "";
    }

    @Override
    public String commandList(Map<String, Help> commands) {
        return section(
                "Commands:",
                commands.entrySet().stream()
                        .map(command -> new Row(
                                command.getKey(),
                                List.of(summary(command.getValue().commandSpec()))))
                        .toList(),
                0);
    }

    /** What a command does, in a line or two. */
    static String summary(CommandSpec spec) {
        return Stream.of(spec.usageMessage().header(), spec.usageMessage().description())
                .flatMap(Stream::of)
                .findFirst()
                .map(HelpText::format)
                .orElse("");
    }

    @Override
    public String exitCodeListHeading(Object... values) {
        return "";
    }

    @Override
    public String exitCodeList() {
        return section(
                "Exit codes:",
                commandSpec().usageMessage().exitCodeList().entrySet().stream()
                        .map(code -> new Row(code.getKey(), List.of(format(code.getValue()))))
                        .toList(),
                0);
    }

    @Override
    public String footer(Object... values) {
        String[] lines = commandSpec().usageMessage().footer();
        return lines.length == 0 ? "" : heading("Examples:") + String.join("\n", lines) + "\n";
    }

    /** A name and what it means. */
    private record Row(String name, List<String> texts) {}

    /**
     * @param widest the least that the names have room for
     */
    private String section(String heading, List<Row> rows, int widest) {
        if (rows.isEmpty()) {
            return "";
        }
        int longest = rows.stream()
                .mapToInt(row -> row.name().length())
                .filter(length -> length <= WIDEST_NAME)
                .max()
                .orElse(0);
        int column = INDENT + Math.max(longest, widest) + GAP;
        StringBuilder text = new StringBuilder(heading(heading));
        for (Row row : rows) {
            String named = " ".repeat(INDENT) + row.name();
            boolean fits = named.length() + GAP <= column;
            text.append(colorScheme().optionText(named)).append(fits ? " ".repeat(column - named.length()) : "\n");
            String indent = " ".repeat(column);
            String separator = fits ? "" : indent;
            for (String line : row.texts().stream()
                    .flatMap(part -> wrap(part, width - column).stream())
                    .toList()) {
                text.append(separator).append(line).append('\n');
                separator = indent;
            }
        }
        return text.toString();
    }

    private String heading(String words) {
        return "\n" + ansi().string("@|bold " + words + "|@") + "\n";
    }

    private static List<String> paragraphs(String[] description) {
        return Stream.of(description).map(HelpText::format).toList();
    }

    /** The texts of commands and options are formats: {@code %%} is a per cent sign. */
    static String format(String text) {
        return String.format(Locale.ROOT, text);
    }

    /** Lines of at most so many characters, unless a word has more. */
    static List<String> wrap(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
