package org.commcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commcheck.text.NearestName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Sees to it that a file that an option names is there, before anything else is done. */
final class NamedFile {

    private NamedFile() {}

    /**
     * The file, which is one to read.
     *
     * @throws ParameterException if it is not there, or is a folder
     */
    static Path toRead(CommandSpec command, String option, Path file) {
        return toRead(command, option, file, "");
    }

    /** @param otherwise a sentence about what to do if it is not there, with a blank before it */
    static Path toRead(CommandSpec command, String option, Path file, String otherwise) {
        if (!Files.exists(file)) {
            throw wrong(command, option, "There is no file “" + file + "”." + suggestion(file) + otherwise);
        }
        return notFolder(command, option, file);
    }

    /**
     * The file, which is one to write to: it need not be there, but its folder must.
     *
     * @throws ParameterException if it is a folder, or lies in none
     */
    static Path toWrite(CommandSpec command, String option, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong(
                    command,
                    option,
                    "“" + file + "” cannot be written, for there is no folder " + file.getParent()
                            + "; make it first.");
        }
        return notFolder(command, option, file);
    }

    private static Path notFolder(CommandSpec command, String option, Path file) {
        if (Files.isDirectory(file)) {
            throw wrong(command, option, "“" + file + "” is a folder; name a file.");
        }
        return file;
    }

    private static ParameterException wrong(CommandSpec command, String option, String message) {
        return new ParameterException(command.commandLine(), option + ": " + message);
    }

    /** A file of the same folder with nearly the same name. */
    private static String suggestion(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String @Nullable [] names = folder == null ? null : folder.toFile().list();
        return names == null
                ? ""
                : NearestName.of(String.valueOf(file.getFileName()), List.of(names))
                        .map(name -> " Did you mean “" + file.resolveSibling(name) + "”?")
                        .orElse("");
    }
}
