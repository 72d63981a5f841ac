package org.commcheck;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.commcheck.finding.RuleId;

/**
 * How a run checks. Immutable; change a copy with the {@code with…} methods.
 *
 * @param profile which guidelines are on
 * @param rules only these guidelines; empty for all that the profile has
 * @param type the document type of every document; empty to recognise it
 * @param language the language of the messages; empty for the language of each document
 * @param today the day to judge overdue actions by, and that documents without a date are read on; empty for each document's own date. The
 *     clock is never read
 * @param threads how many documents are checked at a time; 0 for one per processor
 */
public record CheckOptions(
        Profile profile,
        Set<RuleId> rules,
        Optional<String> type,
        Optional<Language> language,
        Optional<LocalDate> today,
        int threads) {

    /** The profile {@code recommended}, everything recognised from the documents. */
    public static final CheckOptions DEFAULT =
            new CheckOptions(Profile.RECOMMENDED, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

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
        return new CheckOptions(changed, rules, type, language, today, threads);
    }

    public CheckOptions withRules(Set<RuleId> changed) {
        return new CheckOptions(profile, changed, type, language, today, threads);
    }

    public CheckOptions withType(String changed) {
        return new CheckOptions(profile, rules, Optional.of(changed), language, today, threads);
    }

    public CheckOptions withLanguage(Language changed) {
        return new CheckOptions(profile, rules, type, Optional.of(changed), today, threads);
    }

    public CheckOptions withToday(LocalDate changed) {
        return new CheckOptions(profile, rules, type, language, Optional.of(changed), threads);
    }

    public CheckOptions withThreads(int changed) {
        return new CheckOptions(profile, rules, type, language, today, changed);
    }
}
