package org.commcheck.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.util.MatchPatterns;
import org.commcheck.PackLayout;

/**
 * Finds a module's own documents. Patterns are Ant's: {@code *} stands for anything within a name, {@code **} for any number of folders; a
 * pattern that ends in a slash means all below that folder. Case makes no difference, so that {@code README.MD} is found too.
 */
final class DocumentSelection {

    /** What the checker can read. */
    static final List<String> DEFAULT_INCLUDES = List.of("**/*.md", "**/*.markdown", "**/*.html", "**/*.htm");

    /** What is built, fetched, hidden, or part of the program: nobody wrote it to the people of the project. */
    static final List<String> DEFAULT_EXCLUDES = List.of(
            "**/target/**",
            "**/node_modules/**",
            "**/.*/**",
            "src/main/java/**",
            "src/main/resources/**",
            "src/main/webapp/**",
            "src/test/**",
            "src/it/**");

    private final MatchPatterns includes;
    private final MatchPatterns excludes;
    private final MatchPatterns excludedFolders;
    private final boolean passesOverPacks;

    /**
     * A file must match an include and no exclude.
     *
     * @param passesOverPacks whether folders with a {@code pack.yml} are left out too: the pages of a rule pack hold what breaks its rules
     */
    DocumentSelection(List<String> includes, List<String> excludes, boolean passesOverPacks) {
        List<String> excluded = portable(excludes);
        this.includes = MatchPatterns.from(portable(includes));
        this.excludes = MatchPatterns.from(excluded);
        this.excludedFolders = MatchPatterns.from(
                excluded.stream().filter(DocumentSelection::isFolder).toList());
        this.passesOverPacks = passesOverPacks;
    }

    /**
     * The documents below a folder, sorted by path. Links to folders are not followed, nor those to files that belong to somebody else; a
     * link that leads nowhere is a document that can't be read, which is for the checker to say.
     *
     * @param root absolute and normalised
     * @param otherModules absolute and normalised; nothing below them is looked at, for they check their own documents
     * @throws IOException if a folder can't be read
     */
    List<Path> below(Path root, Set<Path> otherModules) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean passedOver = otherModules.contains(folder)
                        || matches(excludedFolders, root, folder)
                        || isLeftOutPack(folder);
                return passedOver && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean chosen = matches(includes, root, file) && !matches(excludes, root, file);
                if (chosen && (!attributes.isSymbolicLink() || isOwn(file, root, otherModules))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    private boolean isLeftOutPack(Path folder) {
        return passesOverPacks && PackLayout.isPack(folder);
    }

    private static boolean isOwn(Path link, Path root, Set<Path> otherModules) throws IOException {
        if (!Files.exists(link)) {
            return true;
        }
        Path real = link.toRealPath();
        Path own = root.toRealPath();
        return Files.isRegularFile(real)
                && real.startsWith(own)
                && otherModules.stream().noneMatch(root.resolve(own.relativize(real))::startsWith);
    }

    private static boolean matches(MatchPatterns patterns, Path root, Path path) {
        return patterns.matches(root.relativize(path).toString(), false);
    }

    private static boolean isFolder(String pattern) {
        return pattern.endsWith(File.separator + "**");
    }

    private static List<String> portable(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> pattern.replace('/', File.separatorChar).replace('\\', File.separatorChar))
                .map(pattern -> pattern.endsWith(File.separator) ? pattern + "**" : pattern)
                .toList();
    }
}
