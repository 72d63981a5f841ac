package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.BareWords;
import org.jspecify.annotations.Nullable;

/**
 * The people a document names as present, the witness that tells names from other words. Immutable.
 */
public final class Roster {

    private static final int SHORTEST_SURNAME = 3;

    /** What stands before a name and is no part of it. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:County|City|Town|Parish|District|Borough|Ward)[ \u00a0])?(?:Mr|Mrs|Ms|Mx|Miss|Messrs|Drs?|Profs?|Professors?|Rev|Fr|Sir|Dame|Cllrs?|Councill?ors?|Crs?|Hon)\\.?[ \u00a0]+(?=\\p{Lu})");

    private final List<String> names;
    private final Set<String> keys = new HashSet<>();

    /** The other parts of names, as they are written: {@code Lima} of Ana Lima, but not {@code lima}. */
    private final Set<String> surnames = new HashSet<>();

    private final int longest;
    private final @Nullable Roster others;

    private Roster(Set<String> names, @Nullable Roster others) {
        this.names = List.copyOf(names);
        this.others = others;
        int most = 0;
        for (String name : names) {
            know(name);
        }
        for (String key : keys) {
            most = Math.max(most, key.length());
        }
        longest = most;
    }

    private void know(String name) {
        keys.add(key(name));
        String untitled = withoutTitle(name);
        if (untitled.length() < name.length()) {
            know(untitled);
            return;
        }
        String[] parts = name.split("[ \u00a0]+");
        if (parts.length > 1) {
            if (parts[0].length() > 1) {
                keys.add(key(parts[0]));
            }
            keys.add(initials(parts));
            knowInitialed(parts);
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].length() >= SHORTEST_SURNAME && Character.isUpperCase(parts[i].charAt(0))) {
                    surnames.add(parts[i]);
                }
            }
        }
        if (name.length() == 3 && NameShapes.isHan(name.charAt(0))) {
            keys.add(key(name.substring(1)));
        }
    }

    /** {@code H. Gwynne} of Hubert Gwynne. */
    private void knowInitialed(String[] parts) {
        String last = parts[parts.length - 1];
        if (parts[0].length() > 1 && last.length() >= SHORTEST_SURNAME && Character.isUpperCase(parts[0].charAt(0))) {
            keys.add(key(parts[0].charAt(0) + ". " + last));
            keys.add(key(parts[0].charAt(0) + " " + last));
        }
    }

    public static Roster of(Iterable<String> names) {
        return new Roster(bare(names), null);
    }

    /**
     * The people whom a document names, and others who are known to whoever reads it.
     *
     * @param others known by their names, but not taken for present: {@link #names} and {@link #isEmpty} leave them out; shared, not copied
     */
    public static Roster of(Iterable<String> names, Roster others) {
        return new Roster(bare(names), others.knowsNobody() ? null : others);
    }

    private static Set<String> bare(Iterable<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : names) {
            String bare = BareWords.of(name);
            if (!bare.isEmpty()) {
                kept.add(bare);
            }
        }
        return kept;
    }

    /** The names as written, in order. */
    public List<String> names() {
        return new ArrayList<>(names);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether {@link #knows} says “no” whatever the words. */
    public boolean knowsNobody() {
        return keys.isEmpty() && others == null;
    }

    /** Whether the words are one of the names: in full, the first name, a surname, the initials, the handle. */
    public boolean knows(String words) {
        return !knowsNobody() && has(BareWords.of(words));
    }

    private boolean has(String bare) {
        boolean own = !bare.isEmpty()
                && bare.length() <= longest + 1
                && (keys.contains(key(bare)) || (bare.length() <= 4 && keys.contains(bare)) || surnames.contains(bare));
        String untitled = own ? bare : withoutTitle(bare);
        boolean titled = untitled.length() < bare.length() && (surnames.contains(untitled) || has(untitled));
        return own || titled || (others != null && others.has(bare));
    }

    /** {@code Voss} of {@code Cllr Voss}; the name itself where no title stands before it. */
    private static String withoutTitle(String name) {
        Matcher title = TITLE.matcher(name);
        return title.lookingAt() ? name.substring(title.end()) : name;
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("@") ? lower.substring(1) : lower;
    }

    /** {@code AL} for Ana Lima: initials are matched as they are written. */
    private static String initials(String[] parts) {
        StringBuilder initials = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
