package org.commcheck;

import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.engine.RulePack;

/** What makes a folder or a jar a rule pack. */
public final class PackLayout {

    /** The file that a pack begins with. */
    public static final String DESCRIPTION = RulePack.DESCRIPTION;

    /** Where that file lies in an artifact, as class loaders name it. */
    public static final String RESOURCE = RulePack.RESOURCE;

    private PackLayout() {}

    /** Whether a folder is a pack: one with a file of the name that a pack begins with. */
    public static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(DESCRIPTION));
    }
}
