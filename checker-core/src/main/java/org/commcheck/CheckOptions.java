package org.commcheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.commcheck.finding.RuleId;

/**
 * How a run checks. Immutable; change a copy with the {@code with…} methods. What is said here counts before what a configuration says.
 *
 * @param profile which guidelines are on; empty for what the configuration says, else {@link Profile#RECOMMENDED}
 * @param rules only these guidelines; empty for all that the profile has
 * @param type the document type of every document; empty to recognise it
 * @param language the language of the messages; empty for the language of each document
 * @param today the day to judge overdue actions by, and that documents without a date are read on; empty for each document's own date. The
 *     clock is never read
 * @param threads how many documents are checked at a time; 0 for one per processor
 * @param configuration which configurations count
 * @param baseline which baseline counts
 * @param cache folder where results are kept for the next run, so that unchanged documents are not checked again, and the
 *     compiled rules of packs, sealed with a secret in the user's own folder; empty for none. It may be shared by any number of runs at a time, and
 *     be deleted at any time. Documents come without facts then
 * @param limits how much one document may cost
 */
public record CheckOptions(
        Optional<Profile> profile,
        Set<RuleId> rules,
        Optional<String> type,
        Optional<Language> language,
        Optional<LocalDate> today,
        int threads,
        ConfigurationUse configuration,
        BaselineUse baseline,
        Optional<Path> cache,
        Limits limits) {

    /** The profile {@code recommended}, everything recognised from the documents, no configuration. */
    public static final CheckOptions DEFAULT = new CheckOptions(
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            ConfigurationUse.NONE,
            BaselineUse.CONFIGURED,
            Optional.empty(),
            Limits.DEFAULT);

    /** Which guidelines are on. */
    public enum Profile {
        /** Those that nearly every reader would agree with. */
        RECOMMENDED,
        /** All. */
        STRICT
    }

    /** A language of documents and messages. */
    public enum Language {
        EN,
        ZH
    }

    public CheckOptions {
        rules = Set.copyOf(rules);
        if (threads < 0) {
            throw new IllegalArgumentException("threads must be 0 or more, not " + threads);
        }
    }

    public CheckOptions withProfile(Profile changed) {
        return new CheckOptions(
                Optional.of(changed), rules, type, language, today, threads, configuration, baseline, cache, limits);
    }

    public CheckOptions withRules(Set<RuleId> changed) {
        return new CheckOptions(
                profile, changed, type, language, today, threads, configuration, baseline, cache, limits);
    }

    public CheckOptions withType(String changed) {
        return new CheckOptions(
                profile, rules, Optional.of(changed), language, today, threads, configuration, baseline, cache, limits);
    }

    public CheckOptions withLanguage(Language changed) {
        return new CheckOptions(
                profile, rules, type, Optional.of(changed), today, threads, configuration, baseline, cache, limits);
    }

    public CheckOptions withToday(LocalDate changed) {
        return new CheckOptions(
                profile, rules, type, language, Optional.of(changed), threads, configuration, baseline, cache, limits);
    }

    public CheckOptions withThreads(int changed) {
        return new CheckOptions(profile, rules, type, language, today, changed, configuration, baseline, cache, limits);
    }

    public CheckOptions withConfiguration(ConfigurationUse changed) {
        return new CheckOptions(profile, rules, type, language, today, threads, changed, baseline, cache, limits);
    }

    public CheckOptions withBaseline(BaselineUse changed) {
        return new CheckOptions(profile, rules, type, language, today, threads, configuration, changed, cache, limits);
    }

    public CheckOptions withCache(Path folder) {
        return new CheckOptions(
                profile, rules, type, language, today, threads, configuration, baseline, Optional.of(folder), limits);
    }

    public CheckOptions withoutCache() {
        return new CheckOptions(
                profile, rules, type, language, today, threads, configuration, baseline, Optional.empty(), limits);
    }

    public CheckOptions withLimits(Limits changed) {
        return new CheckOptions(
                profile, rules, type, language, today, threads, configuration, baseline, cache, changed);
    }
}
