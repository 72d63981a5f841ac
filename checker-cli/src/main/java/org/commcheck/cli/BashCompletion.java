package org.commcheck.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what bash needs to complete commands, options and the words that these take. Where nothing is known bash offers files. For bash 3.2 and
 * newer.
 */
final class BashCompletion {

    private static final String HEAD = """
            # Completes the command commcheck in bash. To be read by the shell, or put into a folder of bash-completion.

            _commcheck() {
              local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]} path='' places=0 i words=''
              # "--option=value" comes as three words.
              if [[ $word == = ]]; then
                word=''
              elif [[ $option == = ]]; then
                option=${COMP_WORDS[COMP_CWORD-2]}
              fi
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "$path ${COMP_WORDS[i]}" in
                  COMMANDS) path="$path ${COMP_WORDS[i]}" ;;
                  # What begins with a dash is an option, and what follows one its value.
                  *) [[ ${COMP_WORDS[i]} == [-=]* || ${COMP_WORDS[i-1]} == [-=]* ]] || places=$((places + 1)) ;;
                esac
              done
              case "$path $option" in
            """;

    private static final String TAIL = """
              esac
              COMPREPLY=($(compgen -W "$words" -- "$word"))
            }

            complete -o bashdefault -o default -F _commcheck commcheck
            """;

    private BashCompletion() {}

    static String of(CommandShape program) {
        List<CommandShape> commands = program.all().toList();
        StringBuilder script = new StringBuilder(HEAD.replace(
                "COMMANDS",
                commands.stream()
                        .skip(1)
                        .map(command -> "\" " + command.path() + "\"")
                        .collect(Collectors.joining(" | "))));
        for (CommandShape command : commands) {
            for (CommandShape.Option option : command.options()) {
                if (!option.value().isNone()) {
                    script.append("    ").append(patterns(command, option)).append(value(option.value()));
                }
            }
        }
        script.append("  esac\n  case \"$path\" in\n");
        for (CommandShape command : commands) {
            script.append(line(command));
        }
        return script.append(TAIL).toString();
    }

    private static String patterns(CommandShape command, CommandShape.Option option) {
        return option.names().stream()
                        .map(name -> "\"" + lead(command) + " " + name + "\"")
                        .collect(Collectors.joining(" | "))
                + ") ";
    }

    /** With no answer bash offers files, which is right for files and does no harm elsewhere. */
    private static String value(CommandShape.Value value) {
        return value.words().isEmpty()
                ? "return ;;\n"
                : "COMPREPLY=($(compgen -W '" + String.join(" ", value.words()) + "' -- \"$word\")); return ;;\n";
    }

    /** Options are offered to whoever begins one; commands and words to others, until one stands there; then files. */
    private static String line(CommandShape command) {
        String options = command.options().stream()
                .flatMap(option -> option.names().stream())
                .collect(Collectors.joining(" "));
        String words = Stream.concat(
                        command.commands().stream().map(CommandShape::name),
                        command.places().stream().limit(1).flatMap(place -> place.words().stream()))
                .collect(Collectors.joining(" "));
        return "    \"" + lead(command) + "\") if [[ $word == -* ]]; then words='" + options
                + "'; elif ((places == 0)); then words='" + words + "'; fi ;;\n";
    }

    private static String lead(CommandShape command) {
        return command.path().isEmpty() ? "" : " " + command.path();
    }
}
