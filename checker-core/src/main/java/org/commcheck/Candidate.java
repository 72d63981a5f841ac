package org.commcheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commcheck.text.SourceReader;
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

    /** About how many bytes it has; 0 if nobody can tell. */
    long size() {
        if (input instanceof CheckRequest.Text text) {
            return text.content().length();
        }
        if (input instanceof CheckRequest.Bytes bytes) {
            return bytes.content().length;
        }
        try {
            return Files.size(file());
        } catch (IOException e) {
            // Whoever reads it will find out and tell.
            return 0;
        }
    }

    /**
     * @param options say how many bytes it may have, and what it is encoded in if it does not tell
     * @throws IOException if it cannot be read as text; the message is for the user
     */
    SourceText read(Pipeline pipeline, CheckOptions options) throws IOException {
        return input instanceof CheckRequest.Text text
                ? SourceText.of(path, text.content())
                : decode(bytes(pipeline, options.limits().bytes()), pipeline, options.encoding());
    }

    /**
     * What is to be decoded.
     *
     * @param most the most bytes that it may have
     * @throws IOException if it cannot be read; the message is for the user
     */
    byte[] bytes(Pipeline pipeline, int most) throws IOException {
        if (input instanceof CheckRequest.Text text) {
            // Not as a file would hold it: a text is taken as it is, a file's byte-order mark is not.
            return text.content().getBytes(StandardCharsets.UTF_16BE);
        }
        if (input instanceof CheckRequest.Bytes bytes) {
            if (bytes.content().length > most) {
                throw new IOException("The text " + SourceReader.tooLarge(most) + ".");
            }
            return bytes.content();
        }
        return pipeline.read(((CheckRequest.Place) input).path(), path, most);
    }

    /**
     * The text of these bytes of its.
     *
     * @param expected their encoding if they do not tell
     * @throws IOException if they are no text; the message is for the user
     */
    SourceText decode(byte[] bytes, Pipeline pipeline, Charset expected) throws IOException {
        return input instanceof CheckRequest.Text text
                ? SourceText.of(path, text.content())
                : pipeline.decode(bytes, path, expected);
    }
}
