package org.commcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commcheck.Checker;
import picocli.CommandLine.Option;

/** Which rule packs a command adds to the built-in rules. */
final class PackOptions {

    /** The option's name, which is looked for before picocli is. */
    static final String NAME = "--packs";

    @Option(
            names = NAME,
            paramLabel = "PACK",
            split = ",",
            description = "Rule packs to add: folders or jars with a pack.yml. Their rules are programs and may do what"
                    + " programs may: name only packs that you trust. Default: none.")
    private List<Path> packs = new ArrayList<>();

    /**
     * The checker with these packs.
     *
     * @param builtIn the one without packs
     */
    Checker checker(Supplier<Checker> builtIn) {
        return packs.isEmpty() ? builtIn.get() : Checker.withPacks(packs);
    }
}
