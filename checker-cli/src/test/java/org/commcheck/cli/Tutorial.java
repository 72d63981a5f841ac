package org.commcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.cli.Shell.Result;

/**
 * A page that is done rather than read: a block with {@code file=…} is written to that file; in other blocks a line that begins with
 * {@code $ commcheck} is run, and what follows it is what it says. Files are relative to a folder; other commands are left as they are.
 */
final class Tutorial {

    private static final Pattern GREP = Pattern.compile("(.*) \\| grep -E '(.*)'");
    private static final String PROMPT = "$ ";

    private final Path folder;
    private final Set<String> written = new LinkedHashSet<>();
    private final List<String> commands = new ArrayList<>();
    private int code;

    Tutorial(Path folder) {
        this.folder = folder;
    }

    /** Files that were written, in order. */
    Set<String> written() {
        return written;
    }

    /** Commands that were run. */
    List<String> commands() {
        return commands;
    }

    /** Does a page, and gives it back with the outputs as they were. */
    List<String> run(List<String> page) throws IOException {
        List<String> done = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            done.add(line);
            if (line.startsWith("```")) {
                String fence = line.replaceFirst("[^`].*", "");
                int end = i + 1 + page.subList(i + 1, page.size()).indexOf(fence);
                done.addAll(block(line, page.subList(i + 1, end)));
                done.add(fence);
                i = end;
            }
        }
        return done;
    }

    private List<String> block(String info, List<String> lines) throws IOException {
        int name = info.indexOf("file=");
        if (name < 0) {
            return session(lines);
        }
        String file = info.substring(name + "file=".length());
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, lines);
        written.add(file);
        return lines;
    }

    private List<String> session(List<String> lines) {
        List<String> done = new ArrayList<>();
        boolean ours = false;
        for (String line : lines) {
            if (line.startsWith(PROMPT)) {
                ours = line.startsWith(PROMPT + "commcheck ") || line.equals(PROMPT + "echo $?");
                done.add(line);
                done.addAll(ours ? say(line.substring(PROMPT.length())) : List.of());
            } else if (!ours) {
                done.add(line);
            }
        }
        return done;
    }

    private List<String> say(String command) {
        if (command.equals("echo $?")) {
            return List.of(String.valueOf(code));
        }
        commands.add(command);
        var grep = GREP.matcher(command);
        if (!grep.matches()) {
            return output(command);
        }
        Pattern wanted = Pattern.compile(grep.group(2));
        return output(grep.group(1)).stream()
                .filter(line -> wanted.matcher(line).find())
                .toList();
    }

    /** What goes to the terminal, with files as the reader sees them from the folder. */
    private List<String> output(String command) {
        String[] words = command.split(" ", -1);
        String[] arguments = Arrays.stream(words, 1, words.length)
                .map(word -> word.startsWith("house-") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Result result = Shell.real().run(arguments);
        code = result.code();
        return (result.out() + result.err()).replace(folder + "/", "").lines().toList();
    }
}
