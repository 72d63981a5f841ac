package org.commcheck;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.config.DocumentConfiguration;
import org.commcheck.config.Lexicon;
import org.commcheck.config.RuleChoice;
import org.commcheck.config.Setting;
import org.commcheck.config.Sourced;
import org.commcheck.engine.RuleChoices;
import org.commcheck.engine.RulePack;
import org.commcheck.extract.assembly.ReadingOptions;
import org.commcheck.extract.time.DateOrder;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;

/** Joins what the request says with what a document's configuration says; the request counts first. */
final class ConfiguredSettings {

    private ConfiguredSettings() {}

    static DocumentSettings of(
            CheckOptions options, DocumentConfiguration said, Lexicon lexicon, List<RulePack> packs) {
        CheckOptions filled = options;
        if (options.profile().isEmpty() && said.value(Setting.PROFILE).isPresent()) {
            filled = filled.withProfile(
                    Profile.valueOf(said.value(Setting.PROFILE).get().toUpperCase(Locale.ROOT)));
        }
        if (options.type().isEmpty() && said.value(Setting.TYPE).isPresent()) {
            filled = filled.withType(said.value(Setting.TYPE).get());
        }
        if (options.today().isEmpty() && said.value(Setting.TODAY).isPresent()) {
            filled = filled.withToday(LocalDate.parse(said.value(Setting.TODAY).get()));
        }
        String language = said.value(Setting.LANGUAGE).orElse("auto");
        if (options.language().isEmpty() && !language.equals("auto")) {
            filled = filled.withLanguage(Language.valueOf(language.toUpperCase(Locale.ROOT)));
        }
        return new DocumentSettings(filled, choices(said.rules()), new Reading(lexicon, reading(said)), packs);
    }

    private static ReadingOptions reading(DocumentConfiguration said) {
        DateOrder order = switch (said.value(Setting.DATE_ORDER).orElse("")) {
            case "dmy" -> DateOrder.DAY_FIRST;
            case "mdy" -> DateOrder.MONTH_FIRST;
            case "ymd" -> DateOrder.YEAR_FIRST;
            default -> DateOrder.UNKNOWN;
        };
        return new ReadingOptions(
                order,
                said.value(Setting.TRACKERS_HOLD_DATES).filter("true"::equals).isPresent());
    }

    private static RuleChoices choices(Map<RuleId, RuleChoice> rules) {
        Set<RuleId> on = new HashSet<>();
        Set<RuleId> off = new HashSet<>();
        Map<RuleId, Severity> severities = new HashMap<>();
        Map<RuleId, Map<String, Integer>> parameters = new HashMap<>();
        rules.forEach((rule, choice) -> {
            if (choice.off()) {
                off.add(rule);
            } else if (choice.level().isPresent()) {
                choice.level().map(Sourced::value).map(Severity::of).ifPresent(level -> severities.put(rule, level));
                if (choice.byId()) {
                    on.add(rule);
                }
            }
            parameters.put(rule, values(choice));
        });
        return new RuleChoices(on, off, severities, parameters);
    }

    /** The schema has seen to it that they are numbers. */
    private static Map<String, Integer> values(RuleChoice choice) {
        Map<String, Integer> values = new HashMap<>();
        choice.parameters().forEach((name, value) -> values.put(name, Integer.valueOf(value.value())));
        return values;
    }
}
