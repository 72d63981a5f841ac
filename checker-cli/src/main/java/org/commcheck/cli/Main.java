package org.commcheck.cli;

import java.nio.file.Files;
import java.util.List;

/** Runs the command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        EarlyChecker checker = new EarlyChecker();
        boolean packs = all.stream().anyMatch(argument -> argument.startsWith(PackOptions.NAME));
        if (!all.isEmpty() && Commcheck.isAboutDocuments(all.get(0)) && !packs) {
            checker.start(!mayKnowResults(all));
        }
        System.exit(new Commcheck(Console.ofProcess(), checker).run(arguments));
    }

    /** Whether results may be there from an earlier run, so that perhaps no document has to be checked at all. */
    private static boolean mayKnowResults(List<String> arguments) {
        return arguments.get(0).equals("check")
                && !arguments.contains(CacheOptions.NAME)
                && UserCache.folder(System.getenv()).filter(Files::isDirectory).isPresent();
    }
}
