package org.commcheck.extract.structure;

import java.util.List;
import org.commcheck.extract.vocabulary.TableRow;

/**
 * A row of the table {@code required-parts}.
 *
 * @param field whether it has to be a field
 * @param kinds the parts that satisfy it
 * @param severity {@code none} if it is another rule that tells of its lack
 */
record Requirement(String part, boolean field, List<String> kinds, String severity) {

    static Requirement of(TableRow row) {
        return new Requirement(
                row.get("part"), row.get("form").equals("field"), row.list("satisfied-by"), row.get("severity"));
    }

    /** Whether a document of the type cannot do without this part. */
    boolean needed() {
        return !field && severity.equals("error");
    }

    /** Whether the part speaks for the type, be its lack told by this table or not. */
    boolean counts() {
        return !field && !severity.equals("warning");
    }
}
