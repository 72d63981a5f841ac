package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the command as a process of its own.
 *
 * @param folder holds {@code documents}, where it runs, and outside of that {@code cache} for its results and {@code tmp} for temporary files
 * @param prefix what runs Java, such as a program that takes the network away
 */
record Program(Path folder, List<String> prefix) {

    static Program in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.createDirectories(folder.resolve("tmp"));
        return new Program(folder, List.of());
    }

    Program under(String... words) {
        return new Program(folder, List.of(words));
    }

    Path documents() {
        return folder.resolve("documents");
    }

    /** What a run left behind. */
    record Ended(int code, String out, String err) {}

    /** A run that has begun. */
    record Running(Process process, Path out, Path err) {

        Ended end() throws IOException, InterruptedException {
            int code = process.waitFor();
            return new Ended(code, Files.readString(out), Files.readString(err));
        }
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    Running start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The JVM's own file of counters is no temporary file of the program.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-cp", path, Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(documents().toFile());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new Running(builder.start(), out, err);
    }
}
