package org.commcheck.extract.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/** Words whose full stop need not end a sentence, and words that begin sentences. Immutable. */
final class Abbreviations {

    /** What may follow an abbreviation. */
    enum Kind {
        /** Not in the table. */
        NONE,
        /** A name: {@code Dr. Lima}. */
        TITLE,
        /** A figure: {@code No. 5}. */
        NUMBER,
        /** The sentence goes on: {@code e.g. this}. */
        INNER,
        /** More of a name, or the next sentence: {@code Pitt & Co.} */
        COMPANY,
        /** Likewise: {@code Dec. 31}, {@code Fri. March 6}. */
        MONTH,
        /** A zone or a day, or the next sentence, whatever its first word: {@code 5 p.m. EST}. */
        TIME,
        /** Mostly the next sentence: {@code etc.} */
        LAST
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> starters = new HashSet<>();

    private Abbreviations() {}

    static Abbreviations of(Tables tables) {
        Abbreviations abbreviations = new Abbreviations();
        for (TableRow row : tables.rows("abbreviations")) {
            if (row.get("kind").equals("starter")) {
                abbreviations.starters.add(row.get("abbreviation"));
            } else {
                abbreviations.kinds.put(row.get("abbreviation"), kind(row));
            }
        }
        return abbreviations;
    }

    /** The kind of a word as written, without its last full stop. */
    Kind kind(String word) {
        return kinds.getOrDefault(word.toLowerCase(Locale.ROOT), Kind.NONE);
    }

    /** Whether a word in small letters begins sentences rather than names. */
    boolean isStarter(String lower) {
        return starters.contains(lower);
    }

    private static Kind kind(TableRow row) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NONE && kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
                return kind;
            }
        }
        throw new TableException(
                row.origin(), row.line(), "there is no kind “" + row.get("kind") + "” of abbreviations");
    }
}
