package org.commcheck.finding;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration is wrong, so nothing was checked. Holds all that is wrong with it, in the order of the files. */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    /** @param flaws at least one */
    public ConfigurationException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    /** What is wrong, never empty; after serialization only the message is left. */
    public List<Flaw> flaws() {
        return flaws == null ? List.of() : flaws;
    }
}
