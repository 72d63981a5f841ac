package org.commcheck.cli;

import java.util.Arrays;

/** Runs the command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        EarlyChecker checker = new EarlyChecker();
        boolean packs = Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(PackOptions.NAME));
        if (arguments.length > 0 && Commcheck.isAboutDocuments(arguments[0]) && !packs) {
            checker.start();
        }
        System.exit(new Commcheck(Console.ofProcess(), checker).run(arguments));
    }
}
