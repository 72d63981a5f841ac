package org.commcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.finding.Problem;

/** Finds the documents that a request names, folders included. Reads names only. For one request and one thread. */
final class DocumentFinder {

    private final Map<Object, Candidate> documents = new HashMap<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private DocumentFinder() {}

    /** All documents behind the inputs; one that is named twice comes once, under the name that it had first. */
    static Candidates find(List<CheckRequest.Input> inputs) {
        DocumentFinder finder = new DocumentFinder();
        for (CheckRequest.Input input : inputs) {
            finder.find(input);
        }
        List<Candidate> sorted = new ArrayList<>(finder.documents.values());
        sorted.sort(Comparator.comparing(Candidate::path));
        return new Candidates(sorted, finder.folders, finder.problems);
    }

    private void find(CheckRequest.Input input) {
        if (input instanceof CheckRequest.Text text) {
            documents.put(text, new Candidate(text.path(), text, true));
        } else if (input instanceof CheckRequest.Bytes bytes) {
            documents.put(bytes, new Candidate(bytes.path(), bytes, true));
        } else if (input instanceof CheckRequest.Place place) {
            find(place.path());
        }
    }

    private void find(Path named) {
        String shown = FolderWalk.shown(named);
        try {
            BasicFileAttributes attributes = Files.readAttributes(named, BasicFileAttributes.class);
            folders.add(
                    attributes.isDirectory() ? named : named.toAbsolutePath().resolveSibling(""));
            if (attributes.isDirectory()) {
                walk(named, shown);
            } else if (attributes.isRegularFile()) {
                add(named, new Candidate(shown, new CheckRequest.Place(named), true));
            } else {
                problems.add(new Problem(
                        shown, 0, "This is neither a file nor a folder; name a document, or a folder of documents."));
            }
        } catch (IOException e) {
            problems.add(new Problem(shown, 0, FolderWalk.reason(e)));
        }
    }

    private void walk(Path root, String shown) throws IOException {
        FolderWalk walk = FolderWalk.of(root, shown);
        problems.addAll(walk.problems());
        for (Candidate found : walk.documents()) {
            add(((CheckRequest.Place) found.input()).path(), found);
        }
        if (walk.documents().isEmpty() && walk.problems().isEmpty()) {
            problems.add(new Problem(
                    shown,
                    0,
                    "The folder holds no document; documents end in " + String.join(", ", FolderWalk.ENDINGS)
                            + ". A file that is named is checked whatever its ending."));
        }
    }

    /** A document that is also there under the name of a link keeps its own name. */
    private void add(Path file, Candidate candidate) throws IOException {
        documents.merge(file.toRealPath(), candidate, DocumentFinder::better);
    }

    private static Candidate better(Candidate old, Candidate added) {
        Candidate better = isLink(old) && !isLink(added) ? added : old;
        return new Candidate(better.path(), better.input(), old.named() || added.named());
    }

    private static boolean isLink(Candidate candidate) {
        return candidate.input() instanceof CheckRequest.Place place && Files.isSymbolicLink(place.path());
    }
}
