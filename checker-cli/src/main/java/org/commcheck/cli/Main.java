package org.commcheck.cli;

/** Runs the command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        EarlyChecker checker = new EarlyChecker();
        if (arguments.length > 0 && Commcheck.isAboutDocuments(arguments[0])) {
            checker.start();
        }
        System.exit(new Commcheck(Console.ofProcess(), checker).run(arguments));
    }
}
