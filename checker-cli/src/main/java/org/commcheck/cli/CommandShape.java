package org.commcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What shells have to know of a command in order to complete it.
 *
 * @param path the words behind the program's name that call it, such as {@code rules list}; empty for the program itself
 * @param summary what it does, in a few words
 * @param options in the order of the help
 * @param places what may stand behind it, in order; of the last one there may be several
 * @param commands those below it
 */
record CommandShape(
        String path, String summary, List<Option> options, List<Value> places, List<CommandShape> commands) {

    /** A summary ends with its first clause if that is long enough to say something, and at a comma before it becomes too long for a line. */
    private static final int SHORT = 20;

    private static final int LONG = 64;

    /**
     * An option.
     *
     * @param names the short one first, if there is one
     * @param repeated whether it may be given several times
     */
    record Option(List<String> names, String summary, Value value, boolean repeated) {}

    /**
     * What stands behind an option, or behind a command.
     *
     * @param label as the help has it; empty for the value of a flag
     * @param words all that it can be; empty if it can be anything, or if files are meant
     */
    record Value(String label, List<String> words, boolean file) {

        static final Value NONE = new Value("", List.of(), false);

        boolean isNone() {
            return label.isEmpty();
        }
    }

    /**
     * Reads a command.
     *
     * @param words for the labels whose words the options themselves don't know, such as {@code TYPE}; for those of one command behind its path,
     *     such as {@code facts FORMAT}
     */
    static CommandShape of(CommandSpec spec, Map<String, List<String>> words) {
        return of("", spec, words);
    }

    private static CommandShape of(String path, CommandSpec spec, Map<String, List<String>> words) {
        List<CommandShape> commands = new ArrayList<>();
        Map<String, List<String>> known = known(path, spec, words);
        for (Map.Entry<String, CommandLine> command : spec.subcommands().entrySet()) {
            String below = path.isEmpty() ? command.getKey() : path + " " + command.getKey();
            commands.add(of(below, command.getValue().getCommandSpec(), words));
        }
        return new CommandShape(
                path,
                summary(HelpText.summary(spec)),
                spec.options().stream().map(option -> option(option, known)).toList(),
                spec.positionalParameters().stream()
                        .map(place -> value(place, known))
                        .toList(),
                commands);
    }

    /** Some words are known for one command only, and {@code help} takes the commands that stand beside it. */
    private static Map<String, List<String>> known(String path, CommandSpec spec, Map<String, List<String>> words) {
        Map<String, List<String>> known = new HashMap<>(words);
        words.forEach((label, own) -> {
            if (label.startsWith(path + " ")) {
                known.put(label.substring(path.length() + 1), own);
            }
        });
        if (spec.parent() != null) {
            known.put("COMMAND", List.copyOf(spec.parent().subcommands().keySet()));
        }
        return known;
    }

    /** It and all those below it, each before its own. */
    Stream<CommandShape> all() {
        return Stream.concat(Stream.of(this), commands.stream().flatMap(CommandShape::all));
    }

    /** The word that calls it, behind those that call the command above. */
    String name() {
        return path.substring(path.lastIndexOf(' ') + 1);
    }

    private static Option option(OptionSpec option, Map<String, List<String>> words) {
        Value value = option.arity().max() == 0 ? Value.NONE : value(option, words);
        String[] description = option.description();
        return new Option(
                List.of(option.names()),
                summary(description.length == 0 ? "" : HelpText.format(description[0])),
                value,
                option.isMultiValue());
    }

    private static Value value(ArgSpec argument, Map<String, List<String>> words) {
        String label = argument.paramLabel().replaceAll("\\[.*", "");
        for (CommandLine.ITypeConverter<?> converter : argument.converters()) {
            if (converter instanceof Choice<?> choice) {
                return new Value(label, choice.words(), false);
            }
        }
        boolean file = Stream.of(argument.auxiliaryTypes()).anyMatch(Path.class::equals)
                || Path.class.equals(argument.type())
                || label.equals("PATH");
        return new Value(label, Objects.requireNonNullElse(words.get(label), List.of()), file);
    }

    /** The first clause of a text, without the stop. */
    static String summary(String text) {
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        for (int i = SHORT; i < end; i++) {
            if (".;:".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                end = i;
            }
        }
        int comma = text.lastIndexOf(", ", LONG);
        return text.substring(0, end > LONG && comma >= SHORT ? comma : end);
    }

    /** A name for the command's function in a script. */
    String function() {
        return ("_commcheck " + path).strip().replaceAll("[^a-zA-Z_]+", "_").toLowerCase(Locale.ROOT);
    }
}
