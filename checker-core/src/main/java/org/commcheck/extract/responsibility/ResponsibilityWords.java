package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/** The rulebase's words about responsibility, ready for look-ups. Immutable. */
final class ResponsibilityWords {

    /** Nobody is involved. */
    static final String NONE = "none";

    /** Not yet decided. */
    static final String OPEN = "open";

    /** A longer run of letters is a word. */
    private static final int LONGEST_RUN = 6;

    private final Map<String, Variant> variants = new LinkedHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Set<String>> heads = new HashMap<>();
    private final NameFinder names;
    /** What the words for duties begin with, see {@link #mayBeginDuty}. */
    private final Set<String> beginnings = new HashSet<>();

    private final Set<Character> letters = new HashSet<>();
    private final int longestRole;

    private ResponsibilityWords(Tables tables) {
        readVariants(tables.rows("raci-variants"));
        for (TableRow row : tables.rows("raci-words")) {
            roles.put(Folding.key(row.get("word")), row.get("role"));
        }
        for (TableRow row : tables.rows("raci-heads")) {
            heads.computeIfAbsent(Folding.key(row.get("word")), word -> new HashSet<>())
                    .add(row.get("kind"));
        }
        names = NameFinder.of(tables.rows("raci-names"), variants);
        variants.values().forEach(variant -> variant.letters().forEach(letter -> letters.add(letter.letter())));
        roles.keySet().forEach(role -> beginnings.add(beginning(role)));
        longestRole = roles.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static ResponsibilityWords of(Tables tables) {
        return new ResponsibilityWords(tables);
    }

    /** All variants, in the order of the table. */
    Collection<Variant> variants() {
        return variants.values();
    }

    /** Finds the names of variants in a text. */
    NameFinder names() {
        return names;
    }

    /** The duty that a whole text names, as {@link Folding#key} spells it; {@link #NONE} and {@link #OPEN} are among them. */
    Optional<String> role(String key) {
        return key.length() > longestRole ? Optional.empty() : Optional.ofNullable(roles.get(key));
    }

    /** Like {@link #role}, but only what is a duty. */
    Optional<String> duty(String key) {
        return role(key).filter(role -> !role.equals(NONE) && !role.equals(OPEN));
    }

    /**
     * Whether a duty, its letters or a bracket may begin at a place: a look at one word that nearly all places fail.
     *
     * @param to behind the text that may be a duty
     */
    boolean mayBeginDuty(String text, int at, int to) {
        int end = at;
        while (end < to && Folding.isLatin(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            char c = text.charAt(at);
            boolean other = c < '\u4E00' || c > '\u9FFF' || CodeParts.SEPARATORS.has(c);
            return other || beginnings.contains(text.substring(at, at + 1));
        }
        boolean letters = end - at <= LONGEST_RUN && (end - at <= 2 || !Character.isLowerCase(text.charAt(end - 1)));
        return letters || beginnings.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    /** The first word of a duty, or its first character if that is Chinese. */
    private static String beginning(String role) {
        int end = 0;
        while (end < role.length() && Folding.isLatin(role.charAt(end))) {
            end++;
        }
        return role.substring(0, Math.max(1, end));
    }

    /** Number of characters of the longest entry. */
    int longestRole() {
        return longestRole;
    }

    /** Whether any variant uses the letter. */
    boolean isLetter(char c) {
        return letters.contains(c);
    }

    /** Whether the table of heads lists the text as of this kind; what stands in brackets does not count. */
    boolean isHead(String text, String kind) {
        String key = Folding.key(Brackets.without(text));
        return heads.getOrDefault(key, Set.of()).contains(kind)
                || heads.getOrDefault(bare(key), Set.of()).contains(kind);
    }

    /** Whether a text names a role, a group or an account: {@code @ann}, {@code Release manager}, 产品经理. */
    boolean isParty(String text) {
        String key = bare(Folding.key(Brackets.without(text)));
        if (key.startsWith("@")) {
            return true;
        }
        int blank = key.lastIndexOf(' ');
        String last = key.substring(blank + 1);
        return isNoun(last)
                || (last.endsWith("s") && isNoun(last.substring(0, last.length() - 1)))
                || endsIn("noun", last);
    }

    /** Whether a text names several people: {@code Release team}, {@code Developers}, 开发组. */
    boolean isGroup(String text) {
        String key = bare(Folding.key(Brackets.without(text)));
        String last = key.substring(key.lastIndexOf(' ') + 1);
        boolean plural = last.endsWith("s") && isNoun(last.substring(0, last.length() - 1));
        return plural || isOf("group", last) || endsIn("group", last);
    }

    private boolean isNoun(String word) {
        return isOf("noun", word);
    }

    private boolean isOf(String kind, String word) {
        return heads.getOrDefault(word, Set.of()).contains(kind);
    }

    private boolean endsIn(String kind, String word) {
        if (word.isEmpty() || !Folding.isHan(word.charAt(word.length() - 1))) {
            return false;
        }
        int longest = Math.min(4, word.length());
        for (int length = 1; length <= longest; length++) {
            if (isOf(kind, word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String key) {
        int end = key.length();
        while (end > 0 && ":.*#?".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? key : key.substring(0, end).strip();
    }

    private void readVariants(List<TableRow> rows) {
        Map<String, List<Variant.Letter>> byName = new LinkedHashMap<>();
        Set<String> inferred = new HashSet<>();
        for (TableRow row : rows) {
            String name = row.get("variant");
            byName.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(new Variant.Letter(row.get("letter").charAt(0), row.get("role"), row.yes("required")));
            if (row.yes("inferred")) {
                inferred.add(name);
            }
        }
        byName.forEach((name, list) -> variants.put(name, new Variant(name, inferred.contains(name), list)));
    }
}
