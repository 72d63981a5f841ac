package org.commcheck.maven;

import java.io.File;
import org.commcheck.ConfigurationUse;
import org.jspecify.annotations.Nullable;

/** The parameter {@code config}. */
final class ConfigurationFile {

    private ConfigurationFile() {}

    /** @param file the one for all documents; null if each document has its own */
    static ConfigurationUse use(@Nullable File file) {
        return file == null ? ConfigurationUse.SEARCH : ConfigurationUse.of(file.toPath());
    }
}
