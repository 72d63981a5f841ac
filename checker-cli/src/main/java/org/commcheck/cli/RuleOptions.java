package org.commcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.Checker;
import org.commcheck.finding.RuleId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which guidelines a check goes by. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = ProfileChoice.class,
            description = "recommended, or strict for all guidelines. Default: what the configuration says, else"
                    + " recommended.")
    private @Nullable Profile profile;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            split = ",",
            description =
                    "Only this guideline, such as precision/vague-deadline, whatever the profile; may be given several"
                            + " times. Default: all of the profile.")
    private List<String> rules = new ArrayList<>();

    CheckOptions apply(CheckOptions options, Checker checker) {
        Set<RuleId> ids = rules.stream()
                .map(rule -> RuleName.find(rule, checker)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), "--rule: " + RuleName.unknown(rule, checker))))
                .collect(Collectors.toSet());
        CheckOptions chosen = options.withRules(ids);
        return profile == null ? chosen : chosen.withProfile(profile);
    }

    private static final class ProfileChoice extends Choice<Profile> {
        ProfileChoice() {
            super(Profile.class);
        }
    }
}
