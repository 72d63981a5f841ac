package org.commcheck.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of paths: {@code *} stands for anything within a name, {@code ?} for one character, {@code **} for any number of folders,
 * {@code {md,html}} for one of several. A pattern without a slash means a name in any folder; one that ends in a slash all that is below that
 * folder. Upper and lower case differ. Matching takes time in proportion to the product of the two lengths at worst.
 */
final class PathPattern {

    private static final String ANY_FOLDERS = "**";
    private static final int MOST_ALTERNATIVES = 100;
    private static final int LONGEST = 1000;

    private final String written;
    private final List<List<String>> alternatives = new ArrayList<>();

    private PathPattern(String written) {
        this.written = written;
    }

    /** @throws IllegalArgumentException if {@link #mistake} has something to say */
    static PathPattern of(String written) {
        mistake(written).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        PathPattern pattern = new PathPattern(written);
        for (String alternative : expand(written)) {
            pattern.alternatives.add(segments(alternative));
        }
        return pattern;
    }

    /** What is wrong with a pattern; empty if nothing is. */
    static Optional<String> mistake(String written) {
        if (written.isBlank()) {
            return Optional.of("A pattern must name something, such as minutes/**/*.md.");
        }
        if (written.length() > LONGEST) {
            return Optional.of("This pattern is longer than " + LONGEST + " characters.");
        }
        if (written.contains("\\")) {
            return Optional.of("“" + written + "” holds a backslash; folders are divided by “/” on every system.");
        }
        if (written.startsWith("!")) {
            return Optional.of("“" + written + "” begins with “!”; patterns can't be taken back.");
        }
        if (written.startsWith("/") || List.of(written.split("/")).contains("..")) {
            return Optional.of("“" + written + "” leads out of the folder; patterns begin at the configuration's own.");
        }
        return expand(written).isEmpty()
                ? Optional.of("“" + written + "” has braces that don't pair, are nested, or spell more than "
                        + MOST_ALTERNATIVES + " alternatives.")
                : Optional.empty();
    }

    /** @param path relative to the configuration's folder, divided by {@code /} */
    boolean matches(String path) {
        List<String> names = List.of(path.split("/"));
        return alternatives.stream().anyMatch(segments -> matches(segments, names));
    }

    /** Whether it matches a path or a folder above it. */
    boolean covers(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (matches(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return written;
    }

    /** All alternatives, braces spelled out; none if the braces are wrong. */
    private static List<String> expand(String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}');
        if (open < 0 && close < 0) {
            return List.of(pattern);
        }
        if (open < 0 || close < open || pattern.substring(open + 1, close).contains("{")) {
            return List.of();
        }
        List<String> tails = expand(pattern.substring(close + 1));
        List<String> all = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split(",", -1)) {
            for (String tail : tails) {
                all.add(pattern.substring(0, open) + choice.strip() + tail);
                if (all.size() > MOST_ALTERNATIVES) {
                    return List.of();
                }
            }
        }
        return all;
    }

    private static List<String> segments(String pattern) {
        String bare = pattern.startsWith("./") ? pattern.substring(2) : pattern;
        List<String> segments = new ArrayList<>();
        if (!pattern.contains("/")) {
            segments.add(ANY_FOLDERS);
        }
        segments.addAll(List.of(bare.split("/")));
        if (bare.endsWith("/")) {
            segments.add(ANY_FOLDERS);
        }
        return segments;
    }

    /** The usual walk with one way back: to the last {@code **}, which then takes one name more. */
    private static boolean matches(List<String> segments, List<String> names) {
        int segment = 0;
        int back = -1;
        int backName = 0;
        int name = 0;
        while (name < names.size()) {
            if (segment < segments.size() && segments.get(segment).equals(ANY_FOLDERS)) {
                back = segment++;
                backName = name;
            } else if (segment < segments.size() && nameMatches(segments.get(segment), names.get(name))) {
                segment++;
                name++;
            } else if (back >= 0) {
                segment = back + 1;
                name = ++backName;
            } else {
                return false;
            }
        }
        return segments.subList(segment, segments.size()).stream().allMatch(ANY_FOLDERS::equals);
    }

    private static boolean nameMatches(String pattern, String name) {
        int at = 0;
        int back = -1;
        int backName = 0;
        int letter = 0;
        while (letter < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                back = at++;
                backName = letter;
            } else if (at < pattern.length()
                    && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(letter))) {
                at++;
                letter++;
            } else if (back >= 0) {
                at = back + 1;
                letter = ++backName;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == '*');
    }
}
