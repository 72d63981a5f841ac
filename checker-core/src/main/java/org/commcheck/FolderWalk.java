package org.commcheck;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commcheck.finding.Problem;

/**
 * All documents below one folder. Symbolic links to folders are not followed, and those to files only as far as they stay inside the
 * folder, so that a walk ends and shows nothing that was not asked for. A rule pack below the folder is passed over: its pages hold what
 * breaks its rules.
 */
final class FolderWalk {

    /** What the names of documents end in. */
    static final List<String> ENDINGS = List.of(".md", ".markdown", ".html", ".htm");

    private static final Set<String> PASSED_OVER = Set.of("node_modules", "target");

    private final Path root;
    private final Deque<Entry> ahead = new ArrayDeque<>();
    private final List<Candidate> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    /**
     * @param shown how reports name the folder
     * @throws IOException if the folder itself has vanished
     */
    static FolderWalk of(Path root, String shown) throws IOException {
        FolderWalk walk = new FolderWalk(root.toRealPath());
        walk.ahead.add(new Entry(root, shown.equals(".") ? "" : shown));
        while (!walk.ahead.isEmpty()) {
            walk.open(walk.ahead.pop());
        }
        return walk;
    }

    /** In no particular order. */
    List<Candidate> documents() {
        return documents;
    }

    List<Problem> problems() {
        return problems;
    }

    private void open(Entry folder) {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            for (Path path : stream) {
                String name = String.valueOf(path.getFileName());
                if (!name.startsWith(".")) {
                    visit(folder, new Entry(path, folder.prefix() + name), name);
                }
            }
        } catch (IOException e) {
            addProblem(folder, reason(e));
        } catch (DirectoryIteratorException e) {
            addProblem(folder, "This folder cannot be read to its end: " + e.getMessage());
        }
    }

    private void visit(Entry folder, Entry entry, String name) {
        boolean document = isDocument(name);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                follow(folder, entry, document);
            } else if (attributes.isDirectory()) {
                if (!PASSED_OVER.contains(name) && !PackLayout.isPack(entry.path())) {
                    ahead.add(entry);
                }
            } else if (document && attributes.isRegularFile()) {
                addDocument(entry);
            } else if (document) {
                addProblem(entry, "This is no file, though it is named like a document; remove or rename it.");
            }
        } catch (IOException e) {
            if (document) {
                addProblem(entry, reason(e));
            }
        }
    }

    private void follow(Entry folder, Entry link, boolean document) {
        try {
            Path real = link.path().toRealPath();
            if (Files.isDirectory(real)) {
                if (folder.path().toRealPath().startsWith(real)) {
                    addProblem(link, "This symbolic link leads back to a folder that holds it; remove the link.");
                }
            } else if (document && real.startsWith(root)) {
                addDocument(link);
            }
        } catch (NoSuchFileException e) {
            if (document) {
                addProblem(link, "This symbolic link leads nowhere; mend or remove it.");
            }
        } catch (IOException e) {
            addProblem(link, "This symbolic link cannot be followed; mend or remove it.");
        }
    }

    private void addDocument(Entry entry) {
        documents.add(new Candidate(entry.shown(), new CheckRequest.Place(entry.path()), false));
    }

    private void addProblem(Entry entry, String message) {
        problems.add(new Problem(entry.shown().isEmpty() ? "." : entry.shown(), 0, message));
    }

    private static boolean isDocument(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** How reports name a path: as it was given, with slashes. */
    static String shown(Path path) {
        return path.toString().isEmpty() ? "." : path.toString().replace(File.separatorChar, '/');
    }

    /** Why a file or folder could not be looked at, and what to do. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "This cannot be read: permission denied. Give yourself the right to read it, or leave it out.";
        }
        if (e instanceof NoSuchFileException) {
            return "There is no such file or folder; check the spelling and the folder you are in.";
        }
        return "This cannot be read: " + e.getMessage();
    }

    /**
     * Something in the folder, or the folder itself.
     *
     * @param shown how reports name it; empty for the working directory
     */
    private record Entry(Path path, String shown) {

        String prefix() {
            return shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/";
        }
    }
}
