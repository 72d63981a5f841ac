package org.commcheck.cli;

/** Runs the command and ends the process with its exit code. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new Commcheck(Console.ofProcess()).run(arguments));
    }
}
