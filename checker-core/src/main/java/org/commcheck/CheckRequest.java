package org.commcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to check, and how. Immutable.
 *
 * <pre>{@code
 * CheckRequest request = CheckRequest.of(Path.of("minutes"), Path.of("report.md"));
 * CheckRequest draft = CheckRequest.ofText("draft.md", "# Weekly report\n…");
 * }</pre>
 *
 * @param inputs files, folders and texts
 * @param options how to check them
 * @param only real paths of the files to check; the others are only looked at for what they say of a series, and are problems of the run if they
 *     can't be. Empty to check all
 */
public record CheckRequest(List<Input> inputs, CheckOptions options, Optional<Set<Path>> only) {

    /** Something to check. */
    public sealed interface Input permits Place, Text, Bytes {}

    /**
     * A file, or a folder with all the documents below it ({@code .md}, {@code .markdown}, {@code .html}, {@code .htm}). Hidden files and
     * folders, {@code node_modules}, {@code target} and rule packs below it ({@code pack.yml}) are passed over, and symbolic links that lead out
     * of the folder. A file that is named is checked whatever its ending and wherever it lies.
     */
    public record Place(Path path) implements Input {}

    /**
     * A text that is no file.
     *
     * @param path how reports name it; its ending says what format it is in
     */
    public record Text(String path, String content) implements Input {}

    /**
     * The bytes of a document that is no file, such as standard input; they are decoded as a file's would be.
     *
     * @param path how reports name it; its ending says what format it is in
     * @param content not copied, so leave it alone until the check is over
     */
    @SuppressWarnings("ArrayRecordComponent") // a value to hand over, never compared
    public record Bytes(String path, byte[] content) implements Input {}

    public CheckRequest {
        inputs = List.copyOf(inputs);
        only = only.map(Set::copyOf);
    }

    /** A request to check all of the inputs. */
    public CheckRequest(List<Input> inputs, CheckOptions options) {
        this(inputs, options, Optional.empty());
    }

    /** Files and folders, checked with {@link CheckOptions#DEFAULT}. */
    public static CheckRequest of(Path... paths) {
        List<Input> inputs = new ArrayList<>();
        for (Path path : paths) {
            inputs.add(new Place(path));
        }
        return new CheckRequest(inputs, CheckOptions.DEFAULT);
    }

    /** One text, checked with {@link CheckOptions#DEFAULT}. */
    public static CheckRequest ofText(String path, String content) {
        return new CheckRequest(List.of(new Text(path, content)), CheckOptions.DEFAULT);
    }

    public CheckRequest with(CheckOptions changed) {
        return new CheckRequest(inputs, changed, only);
    }

    /**
     * The same, but only some files are checked.
     *
     * @param files their real paths; those that the inputs don't hold say nothing
     */
    public CheckRequest onlyOf(Set<Path> files) {
        return new CheckRequest(inputs, options, Optional.of(files));
    }

    /** Whether a document is to be checked, rather than only looked at. */
    boolean checks(Candidate candidate) {
        if (only.isEmpty()) {
            return true;
        }
        try {
            return only.get().contains(candidate.file().toRealPath());
        } catch (IOException e) {
            // It is not there, so nobody named it.
            return false;
        }
    }
}
