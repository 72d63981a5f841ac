package org.commcheck;

import java.io.IOException;
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
        if (input instanceof CheckRequest.Text text) {
            return SourceText.of(path, text.content());
        }
        if (input instanceof CheckRequest.Bytes bytes) {
            return pipeline.decode(bytes.content(), path);
        }
        return pipeline.read(((CheckRequest.Place) input).path(), path);
    }
}
