package org.commcheck.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a configuration takes from other files.
 *
 * @param tables in the order of the file; those of a folder sorted by name
 * @param packs rule packs, in the order of the file
 * @param baseline the file that holds the findings that were there before; empty if none is named
 */
record Resources(List<TableText> tables, List<PackReference> packs, Optional<Sourced<Path>> baseline) {

    Resources {
        tables = List.copyOf(tables);
        packs = List.copyOf(packs);
    }
}
