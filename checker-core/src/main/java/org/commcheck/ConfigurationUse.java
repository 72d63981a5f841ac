package org.commcheck;

import java.nio.file.Path;
import java.util.Optional;
import org.commcheck.config.ConfigurationTemplate;
import org.commcheck.config.Configurations;

/**
 * Which configurations ({@code commcheck.yml}) a run goes by.
 *
 * @param search whether each document's own is looked for, from its folder upward
 * @param file the one that holds for all documents instead
 * @param excludesNamed whether what a configuration excludes is left out even if the request names it; what is found in a folder always is
 */
public record ConfigurationUse(boolean search, Optional<Path> file, boolean excludesNamed) {

    /** What the configuration of a folder is called. */
    public static final String FILE_NAME = Configurations.FILE_NAME;

    /** None: only the request says how to check. */
    public static final ConfigurationUse NONE = new ConfigurationUse(false, Optional.empty(), false);

    /** Each document's own. */
    public static final ConfigurationUse SEARCH = new ConfigurationUse(true, Optional.empty(), false);

    /** This file for all documents. */
    public static ConfigurationUse of(Path file) {
        return new ConfigurationUse(false, Optional.of(file), false);
    }

    /** A configuration to begin with: it explains every setting and changes none. */
    public static String template() {
        return ConfigurationTemplate.text();
    }

    public ConfigurationUse excludingNamed() {
        return new ConfigurationUse(search, file, true);
    }

    /** Whether any configuration is read. */
    boolean any() {
        return search || file.isPresent();
    }
}
