package org.commcheck.cli;

import org.commcheck.CheckOptions;
import picocli.CommandLine.Option;

/** Whether a check may use results of an earlier one. */
final class CacheOptions {

    /** The option's name, which is looked for before picocli is. */
    static final String NAME = "--no-cache";

    @Option(names = NAME, description = "Check every document, and keep no results for the next run.")
    private boolean none;

    CheckOptions apply(CheckOptions options, Console console) {
        return none
                ? options
                : UserCache.made(console.environment()).map(options::withCache).orElse(options);
    }
}
