package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.commcheck.text.WholeFile;
import org.jspecify.annotations.Nullable;

/** Writes files where nothing is yet. */
final class NewFile {

    private NewFile() {}

    /**
     * Writes a text in UTF-8.
     *
     * @throws IOException if something is there already, or it can't be written; the message says what to do
     */
    static void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw isThere(Path.of(e.getFile()), e);
        } catch (IOException e) {
            throw new IOException("The file " + file + " cannot be written: " + WholeFile.reason(e) + ".", e);
        }
    }

    /**
     * @throws IOException if something is there already, be it a link that leads nowhere
     */
    static void refuseOther(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw isThere(file, null);
        }
    }

    /**
     * @throws IOException if the folder that the file is to lie in is not there
     */
    static void requireFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new IOException(
                    "The file " + file + " cannot be written: there is no folder " + folder + "; make it first.");
        }
    }

    private static IOException isThere(Path file, @Nullable IOException cause) {
        return new IOException("There is a " + file + " already, and it stays as it is.", cause);
    }
}
