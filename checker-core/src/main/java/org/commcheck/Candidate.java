package org.commcheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.commcheck.text.SourceText;

/**
 * A document that is to be checked and has not been read yet.
 *
 * @param path how reports name it
 * @param input a file or what stands in for one; never a folder
 * @param named whether the request names it, rather than a folder above it
 */
record Candidate(String path, CheckRequest.Input input, boolean named) {

    /** Where it lies; for what is no file, where it would. */
    Path file() {
        return input instanceof CheckRequest.Place place ? place.path() : Path.of(path);
    }

    /**
     * @throws IOException if it cannot be read as text; the message is for the user
     */
    SourceText read(Pipeline pipeline) throws IOException {
        return decode(bytes(pipeline), pipeline);
    }

    /**
     * What is to be decoded.
     *
     * @throws IOException if it cannot be read; the message is for the user
     */
    byte[] bytes(Pipeline pipeline) throws IOException {
        if (input instanceof CheckRequest.Text text) {
            // Not as a file would hold it: a text is taken as it is, a file's byte-order mark is not.
            return text.content().getBytes(StandardCharsets.UTF_16BE);
        }
        if (input instanceof CheckRequest.Bytes bytes) {
            return bytes.content();
        }
        return pipeline.read(((CheckRequest.Place) input).path(), path);
    }

    /**
     * The text of these bytes of its.
     *
     * @throws IOException if they are no text; the message is for the user
     */
    SourceText decode(byte[] bytes, Pipeline pipeline) throws IOException {
        return input instanceof CheckRequest.Text text
                ? SourceText.of(path, text.content())
                : pipeline.decode(bytes, path);
    }
}
