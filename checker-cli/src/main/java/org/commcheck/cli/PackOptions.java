package org.commcheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.commcheck.Checker;
import org.commcheck.finding.ConfigurationException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rule packs a command adds to the built-in rules. */
final class PackOptions {

    /** The option's name, which is looked for before picocli is. */
    static final String NAME = "--packs";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = NAME,
            paramLabel = "PACK",
            split = ",",
            description = "Rule packs to add: folders or jars with a pack.yml. Their rules are programs and may do what"
                    + " programs may: name only packs that you trust. Default: none.")
    private List<Path> packs = new ArrayList<>();

    /** The packs that arguments name, as far as can be told before picocli reads them. */
    static List<Path> named(List<String> arguments) {
        List<Path> named = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String value = argument.startsWith(NAME + "=") ? argument.substring(NAME.length() + 1) : "";
            if (argument.equals(NAME) && i + 1 < arguments.size()) {
                value = arguments.get(i + 1);
            }
            try {
                Arrays.stream(value.split(",", -1))
                        .filter(pack -> !pack.isEmpty())
                        .map(Path::of)
                        .forEach(named::add);
            } catch (InvalidPathException e) {
                // picocli says what is wrong.
                return List.of();
            }
        }
        return named;
    }

    /**
     * The checker with these packs.
     *
     * @param builtIn the one without packs
     * @throws ParameterException if what is named is no pack
     * @throws ConfigurationException if the description of one is wrong
     */
    Checker checker(Supplier<Checker> builtIn) {
        if (packs.isEmpty()) {
            return builtIn.get();
        }
        try {
            return builtIn instanceof EarlyChecker early ? early.withPacks(packs) : Checker.withPacks(packs);
        } catch (ConfigurationException e) {
            throw wrong(spec, NAME, e);
        }
    }

    /**
     * What to throw if a pack can't be read: that it is none is a mistake of the command line, that its description is wrong is one of the pack.
     *
     * @param said what names the pack, such as {@code --packs}
     */
    static RuntimeException wrong(CommandSpec command, String said, ConfigurationException e) {
        return e.flaws().get(0).line() > 0
                ? e
                : new ParameterException(
                        command.commandLine(), said + ": " + e.flaws().get(0), e);
    }
}
