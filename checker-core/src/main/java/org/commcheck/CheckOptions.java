package org.commcheck;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * @param threads how many documents are checked at a time, up to {@link #MOST_THREADS}; 0 for one per processor
 * @param configuration which configurations count
 * @param baseline which baseline counts
 * @param cache folder where results are kept for the next run, so that unchanged documents are not checked again, and the
 *     compiled rules of packs, sealed with a secret in the user's own folder; empty for none. It may be shared by any number of runs at a time, and
 *     be deleted at any time. Documents come without facts then
 * @param limits how much one document may cost
 * @param encoding what documents are encoded in that don't tell, see {@link #withEncoding}
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
        Limits limits,
        Charset encoding) {

    /** The most documents that are checked at a time. */
    public static final int MOST_THREADS = 1024;

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
            Limits.DEFAULT,
            StandardCharsets.UTF_8);

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
        if (threads < 0 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads must be from 0 to " + MOST_THREADS + ", not " + threads);
        }
    }

    public CheckOptions withProfile(Profile changed) {
        return new CheckOptions(
                Optional.of(changed),
                rules,
                type,
                language,
                today,
                threads,
                configuration,
                baseline,
                cache,
                limits,
                encoding);
    }

    public CheckOptions withRules(Set<RuleId> changed) {
        return new CheckOptions(
                profile, changed, type, language, today, threads, configuration, baseline, cache, limits, encoding);
    }

    public CheckOptions withType(String changed) {
        return new CheckOptions(
                profile,
                rules,
                Optional.of(changed),
                language,
                today,
                threads,
                configuration,
                baseline,
                cache,
                limits,
                encoding);
    }

    public CheckOptions withLanguage(Language changed) {
        return new CheckOptions(
                profile,
                rules,
                type,
                Optional.of(changed),
                today,
                threads,
                configuration,
                baseline,
                cache,
                limits,
                encoding);
    }

    public CheckOptions withToday(LocalDate changed) {
        return new CheckOptions(
                profile,
                rules,
                type,
                language,
                Optional.of(changed),
                threads,
                configuration,
                baseline,
                cache,
                limits,
                encoding);
    }

    public CheckOptions withThreads(int changed) {
        return new CheckOptions(
                profile, rules, type, language, today, changed, configuration, baseline, cache, limits, encoding);
    }

    public CheckOptions withConfiguration(ConfigurationUse changed) {
        return new CheckOptions(
                profile, rules, type, language, today, threads, changed, baseline, cache, limits, encoding);
    }

    public CheckOptions withBaseline(BaselineUse changed) {
        return new CheckOptions(
                profile, rules, type, language, today, threads, configuration, changed, cache, limits, encoding);
    }

    public CheckOptions withCache(Path folder) {
        return new CheckOptions(
                profile,
                rules,
                type,
                language,
                today,
                threads,
                configuration,
                baseline,
                Optional.of(folder),
                limits,
                encoding);
    }

    public CheckOptions withoutCache() {
        return new CheckOptions(
                profile,
                rules,
                type,
                language,
                today,
                threads,
                configuration,
                baseline,
                Optional.empty(),
                limits,
                encoding);
    }

    public CheckOptions withLimits(Limits changed) {
        return new CheckOptions(
                profile, rules, type, language, today, threads, configuration, baseline, cache, changed, encoding);
    }

    /**
     * Documents that don't tell their encoding are in this one rather than in UTF-8. Those tell it that begin with a byte-order mark, that are valid
     * UTF-8, or that are HTML and declare it. One that is no text in it is read as if this was not said, in the Chinese encoding that makes sense of
     * it. GBK and GB2312 stand for GB18030, which holds them.
     */
    public CheckOptions withEncoding(Charset changed) {
        return new CheckOptions(
                profile, rules, type, language, today, threads, configuration, baseline, cache, limits, changed);
    }
}
