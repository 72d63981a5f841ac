package org.commcheck.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.text.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class Usage {

    private Usage() {}

    static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(e.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        return String.valueOf(e.getMessage());
    }

    private static String unmatched(CommandLine command, String argument) {
        if (argument.startsWith("-")) {
            String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            return "There is no option “" + option + "”." + NearestName.suggestion(option, options(command));
        }
        if (command.getSubcommands().isEmpty()) {
            return "“" + argument + "” is one argument too many.";
        }
        if (command.getParent() == null && new File(argument).exists()) {
            return "“" + argument + "” is no command. Did you mean “commcheck check " + argument + "”?";
        }
        return "There is no command “" + argument + "”."
                + NearestName.suggestion(argument, command.getSubcommands().keySet());
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }
}
