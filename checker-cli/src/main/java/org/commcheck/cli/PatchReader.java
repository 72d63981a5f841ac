package org.commcheck.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the patch that “git diff” prints without context, and which lines of the new files it changes. For one patch. */
final class PatchReader {

    /** Behind it stands a line of the text, which may hold anything. */
    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

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
        String[] lines = patch.split("\n", -1);
        // The lines of a hunk are counted and passed over, for what they hold may look like a head.
        for (int i = 0; i < lines.length; i++) {
            i += reader.linesBelow(lines[i]);
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

    /** A name as a string in C, of which git uses one-letter escapes and three octal digits. */
    private static String unquoted(String quoted) {
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < quoted.length() && quoted.charAt(i) != '"'; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                name.append(c);
                continue;
            }
            i++;
            int letter = "abtnvfr".indexOf(quoted.charAt(i));
            if (letter >= 0) {
                name.append("\u0007\b\t\n\u000B\f\r".charAt(letter));
            } else if (Character.isDigit(quoted.charAt(i))) {
                name.append((char) Integer.parseInt(quoted.substring(i, i + 3), 8));
                i += 2;
            } else {
                name.append(quoted.charAt(i));
            }
        }
        return name.toString();
    }
}
