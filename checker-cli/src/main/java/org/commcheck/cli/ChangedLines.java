package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commcheck.CheckedDocument;
import org.commcheck.finding.Finding;
import org.commcheck.text.SourceText;

/**
 * The lines of a repository's files that differ from a commit, whether they are committed or not, and those beside lines that were taken out. Of a
 * file that has been renamed those that were changed besides; a file that git does not know yet, or does not compare by lines, counts as a whole.
 */
final class ChangedLines {

    private final Path root;
    private final Map<Path, List<Lines>> byFile = new HashMap<>();

    private ChangedLines(Path root) {
        this.root = root;
    }

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
                                "--changed-since: This folder is in no git repository, so nothing is known to have changed; leave the option out."))
                .stripTrailing();
        if (reference.startsWith("-")
                || here.ask("rev-parse", "--verify", "--quiet", reference + "^{commit}")
                        .isEmpty()) {
            throw new IOException("--changed-since: There is no commit “" + reference
                    + "” here; name a branch, tag or commit, and fetch it first if this is a shallow clone.");
        }
        String base =
                here.ask("merge-base", reference, "HEAD").orElse(reference).strip();
        Git top = new Git(Path.of(root));
        ChangedLines changed = new ChangedLines(Path.of(root).toRealPath());
        changed.readPatch(diff(
                top,
                base,
                "--unified=0",
                "--inter-hunk-context=0",
                "--no-color",
                "--src-prefix=a/",
                "--dst-prefix=b/"));
        changed.readNumbers(diff(top, base, "--numstat", "-z"));
        changed.readNew(asked(top.ask("ls-files", "--others", "--exclude-standard", "-z")));
        return changed;
    }

    /** What differs from a commit, in a form that does not depend on what the user has set. */
    private static String diff(Git top, String base, String... form) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                "diff", "--no-ext-diff", "--no-textconv", "--no-relative", "--submodule=short", "--find-renames"));
        line.addAll(List.of(form));
        line.addAll(List.of(base, "--"));
        return asked(top.ask(line.toArray(new String[0])));
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
        SourceText text = document.source();
        List<Lines> changed = hasLinesOfItsOwn(text) ? List.of(Lines.ALL) : lines(document.path());
        return document.retaining(
                finding -> isAboutTheWhole(finding) || changed.stream().anyMatch(lines -> lines.hold(finding, text)));
    }

    /** Whether a line ends where git sees no end: a carriage return alone. */
    private static boolean hasLinesOfItsOwn(SourceText text) {
        return text.lineCount() - 1
                != text.content().chars().filter(c -> c == '\n').count();
    }

    private List<Lines> lines(String document) {
        try {
            return byFile.getOrDefault(Path.of(document).toRealPath(), List.of());
        } catch (IOException e) {
            // It was there when it was checked.
            return List.of(Lines.ALL);
        }
    }

    private static boolean isAboutTheWhole(Finding finding) {
        return finding.range().isEmpty() && finding.range().start() == 0;
    }

    private void readNew(String files) {
        for (String file : files.split("\0", -1)) {
            if (!file.isEmpty()) {
                byFile.put(root.resolve(file), List.of(Lines.ALL));
            }
        }
    }

    private void readPatch(String patch) {
        PatchReader.read(patch).forEach((file, lines) -> byFile.put(root.resolve(file), lines));
    }

    /** What git takes for no text has no lines: UTF-16, and what {@code .gitattributes} says is not to be compared. */
    private void readNumbers(String numbers) {
        Iterator<String> fields = List.of(numbers.split("\0", -1)).iterator();
        for (String field = fields.next(); !field.isEmpty(); field = fields.next()) {
            String[] row = field.split("\t", 3);
            boolean renamed = row[2].isEmpty();
            if (renamed) {
                // The old name.
                fields.next();
            }
            String file = renamed ? fields.next() : row[2];
            boolean same = row[0].equals("0") && row[1].equals("0");
            if (!same) {
                byFile.putIfAbsent(root.resolve(file), List.of(Lines.ALL));
            }
        }
    }
}
