package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.commcheck.Checker;
import org.commcheck.cli.CompletionCommand.Shell;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the manual pages and the completion scripts to where programs look for them below a folder such as {@code /usr/share}. For builds. */
public final class ManualFiles {

    private ManualFiles() {}

    /**
     * Writes them over those that are there.
     *
     * @param arguments the folder, and the time of the build, such as 2026-03-04T00:00:00Z
     */
    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                OffsetDateTime.parse(arguments[1]).toLocalDate().toString());
    }

    /**
     * @param date of the pages, such as 2026-03-04
     */
    static void write(Path share, String date) throws IOException {
        Checker checker = Checker.withBuiltInRules();
        CommandSpec program =
                new Commcheck(Console.ofProcess(), () -> checker).line().getCommandSpec();
        for (CommandSpec command : (Iterable<CommandSpec>) all(program)::iterator) {
            write(share, "man/man1/" + ManualPage.name(command) + ".1", ManualPage.of(command, date));
        }
        CommandShape shape = CompletionCommand.shape(program, checker);
        for (Shell shell : Shell.values()) {
            write(share, shell.file(), shell.script(shape));
        }
    }

    /** A command and all those below it that have options of their own. */
    static Stream<CommandSpec> all(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(below -> !below.name().equals("help"))
                        .flatMap(ManualFiles::all));
    }

    private static void write(Path share, String name, String text) throws IOException {
        Path file = share.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }
}
