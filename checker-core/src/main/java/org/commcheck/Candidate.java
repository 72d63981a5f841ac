package org.commcheck;

import java.io.IOException;
import org.commcheck.text.SourceText;

/**
 * A document that is to be checked and has not been read yet.
 *
 * @param path how reports name it
 * @param input a file or what stands in for one; never a folder
 */
record Candidate(String path, CheckRequest.Input input) {

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
