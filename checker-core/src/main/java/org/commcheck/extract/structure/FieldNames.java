package org.commcheck.extract.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.vocabulary.SpreadWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.commcheck.text.Scripts;

/**
 * Says which field a key names, from the table {@code fields}. Immutable but for a memory of what was asked lately, since many keys are asked for again
 * and again; for any number of threads.
 */
final class FieldNames {

    private static final String ATTENDEES = "attendees";
    private static final String ABSENTEES = "absentees";

    /** Longer words are no key, and not worth keeping. */
    private static final int LONGEST_REMEMBERED = 100;

    /** Whoever is meant by the key stands in so few words before it. */
    private static final int LONGEST_PEOPLE_KEY = 32;

    private static final int SHORTEST_HAN_END = 3;

    /** {@code At present}, {@code Number of attendees}, 未参会人员, 应到人员: the words before it make it something else. */
    private static final Set<String> NOT_BEFORE = Set.of("at", "of", "for");

    private static final String NOT_BEFORE_HAN = "未应應拟擬不非";

    private final Map<String, String> names = new HashMap<>();

    /** Keys that name those who were there, or were not, whatever words stand before them. */
    private final Set<String> ends = new HashSet<>();

    private final Recent<Optional<String>> recent = new Recent<>(this::read);
    private final TermFolding folding;

    FieldNames(Tables tables) {
        folding = TermFolding.of(tables);
        for (TableRow row : tables.rows("fields")) {
            names.putIfAbsent(folding.fold(row.get("phrase")), row.get("field"));
        }
        for (TableRow row : tables.rows("section-kinds")) {
            String phrase = folding.fold(row.get("phrase"));
            boolean inside =
                    row.get("kind").equals(ATTENDEES) && row.get("match").equals("part");
            if (inside && ATTENDEES.equals(names.get(phrase))) {
                ends.add(phrase);
            }
        }
        names.forEach((phrase, name) -> {
            if (name.equals(ABSENTEES)) {
                ends.add(phrase);
            }
        });
    }

    /** The canonical name of a key, if the table knows it. */
    Optional<String> of(String key) {
        return key.length() <= LONGEST_REMEMBERED ? recent.get(key) : read(key);
    }

    private Optional<String> read(String key) {
        for (String reading : HeadingWords.readings(SpreadWords.joined(key))) {
            String words = folding.fold(reading);
            String name = names.get(words);
            if (name != null) {
                return Optional.of(name);
            }
            Optional<String> people = words.length() <= LONGEST_PEOPLE_KEY ? ofPeople(words) : Optional.empty();
            if (people.isPresent()) {
                return people;
            }
        }
        return Optional.empty();
    }

    /** {@code Team members present}, 项目组参会人员: the last words of the key say that people follow; the longest that do count. */
    private Optional<String> ofPeople(String words) {
        boolean han = Scripts.holdsHan(words);
        for (int from = 1; from < words.length(); from++) {
            int at = from;
            boolean begins = han ? words.length() - at >= SHORTEST_HAN_END : words.charAt(at - 1) == ' ';
            String end = words.substring(at);
            if (begins && ends.contains(end)) {
                return Optional.ofNullable(names.get(end)).filter(name -> !isOther(words.substring(0, at), han));
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(String before, boolean han) {
        return han
                ? NOT_BEFORE_HAN.indexOf(before.charAt(before.length() - 1)) >= 0
                : NOT_BEFORE.contains(before.substring(before.lastIndexOf(' ', before.length() - 2) + 1)
                        .strip());
    }
}
