package org.commcheck.benchmarks.peers;

import cc.redpen.RedPen;
import cc.redpen.RedPenException;
import cc.redpen.config.Configuration;
import cc.redpen.config.ValidatorConfiguration;
import cc.redpen.model.Document;
import cc.redpen.parser.DocumentParser;
import cc.redpen.validator.ValidationError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** RedPen with the validators for English prose, over all Markdown files of a folder; its own command line is not published. */
public final class RedPenRun {

    private static final List<String> VALIDATORS = List.of(
            "SentenceLength", "InvalidSymbol", "SymbolWithSpace", "NumberFormat", "CommaNumber", "WordNumber", "ParagraphNumber",
            "SectionLength", "ParagraphStartWith", "SuggestExpression", "InvalidExpression", "InvalidWord", "Spelling",
            "DoubledWord", "DoubleNegative", "SuccessiveWord", "SuccessiveSentence", "Contraction",
            "UnexpandedAcronym", "WeakExpression", "Hyphenation", "EmptySection", "StartWithCapitalLetter");

    private RedPenRun() {}

    /** Prints the number of findings. */
    public static void main(String... arguments) throws RedPenException, IOException {
        Configuration.ConfigurationBuilder configuration = Configuration.builder("en");
        for (String validator : VALIDATORS) {
            configuration.addValidatorConfig(new ValidatorConfiguration(validator));
        }
        RedPen redPen = new RedPen(configuration.build());
        int findings = 0;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".md")).sorted().toList()) {
                findings += check(redPen, file);
            }
        }
        System.out.println(VALIDATORS.size() + " validators, " + findings + " findings");
    }

    private static int check(RedPen redPen, Path file) {
        try {
            Document document = redPen.parse(DocumentParser.MARKDOWN, Files.readString(file));
            List<ValidationError> errors = redPen.validate(List.of(document)).get(document);
            return errors.size();
        } catch (RedPenException | IOException | RuntimeException e) {
            System.err.println(file + ": " + e.getMessage());
            return 0;
        }
    }
}
