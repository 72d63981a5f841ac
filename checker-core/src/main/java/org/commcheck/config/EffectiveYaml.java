package org.commcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what holds for a document as a configuration of its own, whose comments say where each value comes from. */
public final class EffectiveYaml {

    private static final int COMMENTS = 44;

    private final List<String> lines = new ArrayList<>();

    private EffectiveYaml() {}

    /**
     * The lines of the file.
     *
     * @param shown how to name the document
     * @param configuration the document's; empty if it has none
     */
    public static List<String> of(String shown, Path document, Optional<Configuration> configuration) {
        EffectiveYaml yaml = new EffectiveYaml();
        yaml.head(shown, document, configuration);
        DocumentConfiguration said =
                configuration.map(found -> found.of(document)).orElse(DocumentConfiguration.NONE);
        for (Setting setting : Setting.values()) {
            yaml.setting(setting, said.setting(setting));
        }
        configuration
                .flatMap(Configuration::namedBaseline)
                .ifPresentOrElse(
                        file -> yaml.line(
                                "baseline: " + file.value().toString().replace('\\', '/'),
                                file.origin().toString()),
                        () -> yaml.lines.add("# baseline: not set: none"));
        if (said.rules().isEmpty()) {
            yaml.line("rules: {}", "default: each guideline as its page says");
        } else {
            yaml.lines.add("rules:");
            said.rules().forEach((rule, choice) -> yaml.rule(rule.toString(), choice));
        }
        return List.copyOf(yaml.lines);
    }

    private void head(String shown, Path document, Optional<Configuration> configuration) {
        lines.add("# What holds for " + shown + ".");
        List<String> files = configuration.map(Configuration::files).orElse(List.of());
        if (files.isEmpty()) {
            lines.add("# There is no " + Place.FILE_NAME + " in its folder or above.");
        } else {
            lines.add("# From " + String.join(", then ", files) + "; what is said later counts.");
        }
        configuration
                .flatMap(found -> found.excludes(document))
                .ifPresent(origin -> lines.add("# Not checked: left out by " + origin + "."));
    }

    private void setting(Setting setting, Optional<Sourced<String>> value) {
        if (value.isPresent()) {
            line(
                    setting.key() + ": " + value.get().value(),
                    value.get().origin().toString());
        } else {
            lines.add("# " + setting.key() + ": " + setting.unset());
        }
    }

    private void rule(String id, RuleChoice choice) {
        if (choice.parameters().isEmpty()) {
            choice.level()
                    .ifPresent(level -> line(
                            "  " + id + ": " + level.value(), level.origin().toString()));
            return;
        }
        lines.add("  " + id + ":");
        choice.level()
                .ifPresent(level -> line(
                        "    " + RulesShape.SEVERITY + ": " + level.value(),
                        level.origin().toString()));
        for (Map.Entry<String, Sourced<String>> parameter : choice.parameters().entrySet()) {
            Sourced<String> value = parameter.getValue();
            line(
                    "    " + parameter.getKey() + ": " + value.value(),
                    value.origin().toString());
        }
    }

    private void line(String text, String comment) {
        lines.add(text + " ".repeat(Math.max(2, COMMENTS - text.length())) + "# " + comment);
    }
}
