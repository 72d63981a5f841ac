package org.commcheck.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool's rules for American English over all Markdown files of a folder. */
public final class LanguageToolRun {

    private LanguageToolRun() {}

    /** Prints the number of findings. */
    public static void main(String... arguments) throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        int findings = 0;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".md")).sorted().toList()) {
                findings += tool.check(Files.readString(file)).size();
            }
        }
        System.out.println(tool.getAllActiveRules().size() + " rules, " + findings + " findings");
    }
}
