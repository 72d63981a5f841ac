package org.commcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what fish needs to complete commands, options and the words that these take, with what they mean. For fish 3.0 and newer. */
final class FishCompletion {

    private static final String HEAD = """
            # Completes the command commcheck in fish. To be put into a folder of completions, as commcheck.fish.

            # Whether the words so far call this command and none below it and, with a number, whether so many places are filled. What begins with
            # a dash is an option, and what follows one its value.
            function __commcheck_is
                set -l path ''
                set -l places 0
                set -l previous ''
                for word in (commandline -opc)[2..-1]
                    set -l longer (string trim -- "$path $word")
                    if contains -- $longer COMMANDS
                        set path $longer
                    else if not string match -q -- '-*' "$word"; and not string match -q -- '-*' "$previous"
                        set places (math $places + 1)
                    end
                    set previous $word
                end
                test "$path" = "$argv[1]"; and test "$places" = "$argv[2]" -o -z "$argv[2]"
            end

            # Files are offered where a command takes some.
            complete -c commcheck -f
            """;

    private FishCompletion() {}

    static String of(CommandShape program) {
        List<String> lines = new ArrayList<>();
        String commands =
                program.all().skip(1).map(command -> quoted(command.path())).collect(Collectors.joining(" "));
        program.all().forEach(command -> {
            String line = line(command, "");
            command.commands()
                    .forEach(below ->
                            lines.add(line + " -a " + quoted(below.name()) + " -d " + quoted(below.summary())));
            for (int i = 0; i < command.places().size(); i++) {
                // Of a single one there may be several.
                String places = command.places().size() > 1 ? " " + i : "";
                lines.add(line(command, places) + place(command.places().get(i)));
            }
            command.options()
                    .forEach(option -> lines.add(
                            line + names(option) + value(option.value()) + " -d " + quoted(option.summary())));
        });
        return HEAD.replace("COMMANDS", commands) + String.join("\n", lines) + "\n";
    }

    private static String line(CommandShape command, String places) {
        return "complete -c commcheck -n " + quoted("__commcheck_is " + quoted(command.path()) + places);
    }

    private static String place(CommandShape.Value place) {
        if (place.file()) {
            return " -F";
        }
        return place.words().isEmpty() ? " -f" : " -a " + quoted(String.join(" ", place.words()));
    }

    private static String names(CommandShape.Option option) {
        return option.names().stream()
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
    }

    private static String value(CommandShape.Value value) {
        if (value.isNone()) {
            return "";
        }
        if (value.words().isEmpty()) {
            return value.file() ? " -r -F" : " -x";
        }
        return " -x -a " + quoted(String.join(" ", value.words()));
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
