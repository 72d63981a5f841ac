package org.commcheck.cli;

import java.util.Optional;
import org.commcheck.CheckOptions.Language;
import org.commcheck.finding.Severity;
import org.commcheck.report.TextLayout;
import picocli.CommandLine.Option;

/** How what a command writes looks. */
final class LookOptions {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "auto",
            converter = LanguageChoice.class,
            description = "Language of the messages: en, zh, or auto for that of each document. Default: auto.")
    private MessageLanguage language = MessageLanguage.AUTO;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = ColorChoice.class,
            description = "Colours: always, never, or auto for terminals only. Default: auto.")
    private Color color = Color.AUTO;

    /** Empty for that of each document. */
    Optional<Language> language() {
        return switch (language) {
            case AUTO -> Optional.empty();
            case EN -> Optional.of(Language.EN);
            case ZH -> Optional.of(Language.ZH);
        };
    }

    TextLayout layout(Console console, Severity show, boolean summary) {
        boolean painted = color == Color.ALWAYS || (color == Color.AUTO && console.color());
        return new TextLayout(painted, console.columns(), show, "--show ", summary, language());
    }

    private enum MessageLanguage {
        AUTO,
        EN,
        ZH
    }

    private enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    private static final class LanguageChoice extends Choice<MessageLanguage> {
        LanguageChoice() {
            super(MessageLanguage.class);
        }
    }

    private static final class ColorChoice extends Choice<Color> {
        ColorChoice() {
            super(Color.class);
        }
    }
}
