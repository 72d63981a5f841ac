package org.commcheck.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.commcheck.text.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line: which option, with which value, what is allowed, and what was probably meant. */
final class Usage {

    private Usage() {}

    static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(e.getCommandLine(), unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is there twice; say it once.";
        }
        if (e.getArgSpec() != null && e.getCause() instanceof TypeConversionException wrong) {
            return unreadable(e.getArgSpec(), String.valueOf(e.getValue()), wrong);
        }
        if (e.getArgSpec() == null && e.getValue() != null) {
            return unmatched(e.getCommandLine(), e.getValue());
        }
        return String.valueOf(e.getMessage());
    }

    private static String missing(ArgSpec argument) {
        String lacks = argument.isOption() ? name(argument) + " lacks its value. " : "Something is missing. ";
        return lacks + argument.paramLabel() + ": " + String.join(" ", argument.description());
    }

    private static String unreadable(ArgSpec argument, String value, TypeConversionException wrong) {
        return argument.arity().max() == 0
                ? name(argument) + " takes no value; leave “=" + value + "” out."
                : name(argument) + ": " + wrong.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String unmatched(CommandLine command, String argument) {
        if (argument.startsWith("-")) {
            String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            return unknownOption(command, option);
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

    private static String unknownOption(CommandLine command, String option) {
        List<String> owners = command.getSubcommands().entrySet().stream()
                .filter(sub -> options(sub.getValue()).contains(option))
                .map(sub -> sub.getKey())
                .toList();
        if (!owners.isEmpty()) {
            return "“" + option + "” is an option of " + String.join(", ", owners)
                    + "; write the command first, as in “"
                    + command.getCommandSpec().qualifiedName() + " " + owners.get(0) + " " + option + "”.";
        }
        return "There is no option “" + option + "”." + NearestName.suggestion(option, options(command));
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }
}
