package org.commcheck;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which baseline a run goes by.
 *
 * @param configured whether the one that each document's configuration names counts
 * @param file the one for all documents instead
 */
public record BaselineUse(boolean configured, Optional<Path> file) {

    /** The one that each document's configuration names, if it names one. */
    public static final BaselineUse CONFIGURED = new BaselineUse(true, Optional.empty());

    /** None. */
    public static final BaselineUse NONE = new BaselineUse(false, Optional.empty());

    /** This one for all documents. */
    public static BaselineUse of(Path file) {
        return new BaselineUse(false, Optional.of(file));
    }
}
