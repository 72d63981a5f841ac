package org.commcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
 */
public record CheckRequest(List<Input> inputs, CheckOptions options) {

    /** Something to check. */
    public sealed interface Input permits Place, Text, Bytes {}

    /**
     * A file, or a folder with all the documents below it ({@code .md}, {@code .markdown}, {@code .html}, {@code .htm}). Hidden files and
     * folders, {@code node_modules} and {@code target} are passed over, and symbolic links that lead out of the folder. A file that is named
     * is checked whatever its ending.
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
        return new CheckRequest(inputs, changed);
    }
}
