package org.commcheck.engine;

import java.util.HashMap;
import java.util.Map;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.finding.Wording;

/**
 * What document types and their parts are called in messages: types from the table {@code document-types} (columns {@code type},
 * {@code english}, {@code chinese}), parts from the table {@code names} (columns {@code id}, {@code en}, {@code zh}).
 */
final class Names {

    private final Map<String, Wording> names = new HashMap<>();

    Names(Tables tables) {
        for (TableRow row : tables.rows("document-types")) {
            names.put(row.get("type"), new Wording(row.get("english"), row.get("chinese")));
        }
        for (TableRow row : tables.rows("names")) {
            names.put(row.get("id"), new Wording(row.get("en"), row.get("zh")));
        }
    }

    /** The name of a type or part; one that the table doesn't know is named by the words of its id. */
    String of(String id, String language) {
        Wording name = names.get(id);
        return name == null ? id.replace('-', ' ') : name.in(language);
    }
}
