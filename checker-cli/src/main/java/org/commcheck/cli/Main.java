package org.commcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        List<String> all = List.of(arguments);
        EarlyChecker checker = new EarlyChecker();
        if (!all.isEmpty() && Commcheck.isAboutDocuments(all.get(0))) {
            List<Path> packs = PackOptions.named(all);
            checker.start(packs, !mayKnow(all, !packs.isEmpty()));
        }
        System.exit(new Commcheck(Console.ofProcess(), checker).run(arguments));
    }

    /**
     * Whether something may be there from an earlier run: results, so that perhaps no document has to be checked at all, or the compiled rules of
     * packs, which are looked for when the command has said where.
     */
    private static boolean mayKnow(List<String> arguments, boolean packs) {
        return arguments.get(0).equals("check")
                && !arguments.contains(CacheOptions.NAME)
                && (packs
                        || UserCache.folder(System.getenv())
                                .filter(Files::isDirectory)
                                .isPresent());
    }
}
