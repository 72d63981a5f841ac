package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a repository's files that differ from a commit, whether they are committed or not. Of a file that has been renamed those that were
 * changed besides; a file that git does not know yet is new as a whole.
 */
final class ChangedLines {

    private static final Pattern HUNK = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
    private static final Lines ALL = new Lines(1, Integer.MAX_VALUE);

    private final Path root;
    private final Map<Path, List<Lines>> byFile = new HashMap<>();

    private ChangedLines(Path root) {
        this.root = root;
    }

    /** Lines in a row, 1-based; the last one counts. */
    private record Lines(int first, int last) {}

    /**
     * What has changed in the repository of a folder since the working tree's branch left a commit.
     *
     * @param reference a branch, tag or commit
     * @throws IOException if git can't tell; the message is for the user
     */
    static ChangedLines since(String reference, Path folder) throws IOException {
        Git here = new Git(folder);
        String root = here.ask("rev-parse", "--show-toplevel")
                .orElseThrow(
                        () -> new IOException(
                                "This folder is in no git repository, so nothing is known to have changed; leave --changed-since out."))
                .stripTrailing();
        if (reference.startsWith("-")
                || here.ask("rev-parse", "--verify", "--quiet", reference + "^{commit}")
                        .isEmpty()) {
            throw new IOException("There is no commit “" + reference
                    + "” here; name a branch, tag or commit, and fetch it first if this is a shallow clone.");
        }
        String base =
                here.ask("merge-base", reference, "HEAD").orElse(reference).strip();
        Git top = new Git(Path.of(root));
        ChangedLines changed = new ChangedLines(Path.of(root).toRealPath());
        changed.readDiff(asked(top.ask(
                "diff",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--no-relative",
                "--unified=0",
                "--find-renames",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                base,
                "--")));
        changed.readNew(asked(top.ask("ls-files", "--others", "--exclude-standard", "-z")));
        return changed;
    }

    private static String asked(Optional<String> answer) throws IOException {
        return answer.orElseThrow(
                () -> new IOException("git could not say what has changed; “git status” may tell why."));
    }

    /** Real paths of the files. */
    Set<Path> files() {
        return byFile.keySet();
    }

    /** A document with the findings on these lines, and those about the whole of it. */
    CheckedDocument in(CheckedDocument document) {
        List<Lines> changed = lines(document.path());
        return document.retaining(finding -> isAboutTheWhole(finding)
                || changed.stream()
                        .anyMatch(lines -> lines.first() <= finding.end().line()
                                && finding.start().line() <= lines.last()));
    }

    private List<Lines> lines(String document) {
        try {
            return byFile.getOrDefault(Path.of(document).toRealPath(), List.of());
        } catch (IOException e) {
            // It was there when it was checked.
            return List.of(ALL);
        }
    }

    private static boolean isAboutTheWhole(Finding finding) {
        return finding.range().isEmpty() && finding.range().start() == 0;
    }

    private void readNew(String files) {
        for (String file : files.split("\0", -1)) {
            if (!file.isEmpty()) {
                byFile.put(root.resolve(file), List.of(ALL));
            }
        }
    }

    /** The lines of hunks are counted, for what they hold may look like a head. */
    private void readDiff(String diff) {
        List<Lines> current = new ArrayList<>();
        String[] all = diff.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            Matcher hunk = HUNK.matcher(all[i]);
            if (all[i].startsWith("+++ ")) {
                current = new ArrayList<>();
                byFile.put(root.resolve(file(all[i])), current);
            } else if (hunk.matches()) {
                int first = Integer.parseInt(hunk.group(2));
                int added = count(hunk.group(3));
                if (added > 0) {
                    current.add(new Lines(first, first + added - 1));
                }
                i += count(hunk.group(1)) + added;
            }
        }
        byFile.remove(root.resolve("/dev/null"));
    }

    /** A name with a blank has a tab behind it. One with quotes or control characters stands in quotes, and is taken for none. */
    private static String file(String line) {
        String name = line.substring("+++ ".length());
        if (name.endsWith("\t")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.startsWith("b/") ? name.substring(2) : "/dev/null";
    }

    private static int count(@Nullable String written) {
        return written == null ? 1 : Integer.parseInt(written);
    }
}
