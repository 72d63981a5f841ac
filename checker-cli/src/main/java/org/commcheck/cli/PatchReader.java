package org.commcheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the patch that “git diff” prints without context, and which lines of the new files it changes. For one patch. */
final class PatchReader {

    /** Behind it stands a line of the text, which may hold anything. */
    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

    /** Git uses one letter, three octal digits, or the sign itself. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3}|.)");

    private static final String LETTERS = "abtnvfr";
    private static final String CONTROLS = "\u0007\b\t\n\u000B\f\r";

    private static final String HEAD = "+++ ";
    private static final String PREFIX = "b/";

    private final Map<String, List<Lines>> byFile = new LinkedHashMap<>();
    private List<Lines> current = new ArrayList<>();

    private PatchReader() {}

    /**
     * The changes of each file that is there afterwards and has any, by its path from the root of the repository.
     *
     * @param patch with {@code b/} before the names of new files, which are quoted only for ASCII characters in them
     */
    static Map<String, List<Lines>> read(String patch) {
        PatchReader reader = new PatchReader();
        // What begins so is no line of a file: git notes that the one above has no end.
        List<String> lines = Stream.of(patch.split("\n", -1))
                .filter(line -> !line.startsWith("\\"))
                .toList();
        // The lines of a hunk are counted and passed over, for what they hold may look like a head.
        for (int i = 0; i < lines.size(); i++) {
            i += reader.linesBelow(lines.get(i));
        }
        return reader.byFile;
    }

    private int linesBelow(String line) {
        if (line.startsWith(HEAD)) {
            current = new ArrayList<>();
            file(line.substring(HEAD.length())).ifPresent(file -> byFile.put(file, current));
            return 0;
        }
        Matcher hunk = HUNK.matcher(line);
        if (!hunk.lookingAt()) {
            return 0;
        }
        int removed = count(hunk.group(1));
        int added = count(hunk.group(3));
        current.add(Lines.ofHunk(removed, Integer.parseInt(hunk.group(2)), added));
        return removed + added;
    }

    private static int count(@Nullable String written) {
        return written == null ? 1 : Integer.parseInt(written);
    }

    /** Empty for a file that was removed. */
    private static Optional<String> file(String written) {
        String name = written.startsWith("\"") ? unquoted(written) : withoutTab(written);
        return name.startsWith(PREFIX) ? Optional.of(name.substring(PREFIX.length())) : Optional.empty();
    }

    /** A name with a blank has a tab behind it. */
    private static String withoutTab(String name) {
        return name.endsWith("\t") ? name.substring(0, name.length() - 1) : name;
    }

    /** A name as a string in C. */
    private static String unquoted(String quoted) {
        String inside = quoted.substring(1, quoted.lastIndexOf('"'));
        return ESCAPE.matcher(inside).replaceAll(escape -> Matcher.quoteReplacement(meant(escape.group(1))));
    }

    private static String meant(String escape) {
        if (escape.length() > 1) {
            return Character.toString(Integer.parseInt(escape, 8));
        }
        int letter = LETTERS.indexOf(escape);
        return letter < 0 ? escape : CONTROLS.substring(letter, letter + 1);
    }
}
