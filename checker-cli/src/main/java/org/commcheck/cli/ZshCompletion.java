package org.commcheck.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes what zsh needs to complete commands, options and the words that these take, with what they mean. The script works as the file
 * {@code _commcheck} of a folder in {@code fpath}, and when a shell reads it after {@code compinit}. For zsh 5.0 and newer.
 */
final class ZshCompletion {

    private static final String HEAD = """
            #compdef commcheck
            # Completes the command commcheck in zsh. To be read by the shell, or put as _commcheck into a folder of fpath.

            """;

    private static final String TAIL = """
            if [ "$funcstack[1]" = _commcheck ]; then
              _commcheck "$@"
            else
              compdef _commcheck commcheck
            fi
            """;

    private ZshCompletion() {}

    static String of(CommandShape program) {
        StringBuilder script = new StringBuilder(HEAD);
        program.all().forEach(command -> script.append(function(command)));
        return script.append(TAIL).toString();
    }

    private static String function(CommandShape command) {
        List<String> arguments = new ArrayList<>();
        command.options().forEach(option -> arguments.add(option(option)));
        String tail = "";
        if (command.commands().isEmpty()) {
            for (int i = 0; i < command.places().size(); i++) {
                boolean last = i == command.places().size() - 1;
                CommandShape.Value place = command.places().get(i);
                arguments.add(quoted((last ? "*" : i + 1) + ":" + place.label() + action(place)));
            }
        } else {
            arguments.add("'1:COMMAND:->command'");
            arguments.add("'*::ARGUMENT:->argument'");
            tail = commands(command);
        }
        return command.function() + "() {\n  local context state state_descr line\n  typeset -A opt_args\n"
                + "  _arguments -C -s \\\n    " + String.join(" \\\n    ", arguments) + " && return\n" + tail + "}\n\n";
    }

    /** Describes the commands below, and hands what stands behind one on to its function. */
    private static String commands(CommandShape command) {
        StringBuilder text = new StringBuilder("  local -a commands\n  commands=(\n");
        for (CommandShape below : command.commands()) {
            text.append("    ")
                    .append(quoted(below.name() + ":" + below.summary()))
                    .append('\n');
        }
        text.append("  )\n  case $state in\n    command) _describe -t commands command commands ;;\n    argument)\n");
        text.append("      case $line[1] in\n");
        for (CommandShape below : command.commands()) {
            text.append("        ")
                    .append(below.name())
                    .append(") ")
                    .append(below.function())
                    .append(" ;;\n");
        }
        return text.append("      esac\n      ;;\n  esac\n").toString();
    }

    private static String option(CommandShape.Option option) {
        boolean flag = option.value().isNone();
        String meaning =
                "[" + option.summary().replace("[", "\\[").replace("]", "\\]").replace(":", "\\:") + "]"
                        + (flag ? "" : ":" + option.value().label() + action(option.value()));
        String more = option.repeated() ? "*" : "";
        if (option.names().size() == 1) {
            return quoted(more + option.names().get(0) + (flag ? "" : "=") + meaning);
        }
        return "'(" + String.join(" ", option.names()) + ")'{" + String.join(",", option.names()) + "}"
                + quoted(meaning);
    }

    private static String action(CommandShape.Value value) {
        if (value.words().isEmpty()) {
            return value.file() ? ":_files" : ": ";
        }
        return ":(" + String.join(" ", value.words()) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
