package org.commcheck.maven;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.commcheck.CheckOptions.Language;
import org.commcheck.finding.Severity;

/** The words of a site report, in English or Chinese. */
final class SiteWords {

    private static final String BUNDLE = "org.commcheck.maven.site-report";

    private final String report;
    private final Language language;
    private final ResourceBundle bundle;

    private SiteWords(String report, Language language, ResourceBundle bundle) {
        this.report = report;
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * The words for a site: Chinese for all sites in Chinese, English for any other.
     *
     * @param report {@code report} or {@code aggregate}
     */
    static SiteWords of(String report, Locale locale) {
        Language language = locale.getLanguage().equals("zh") ? Language.ZH : Language.EN;
        // A bundle of the machine's own language must not stand in for the missing one.
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language == Language.ZH ? Locale.CHINESE : Locale.ROOT,
                SiteWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new SiteWords(report, language, bundle);
    }

    Language language() {
        return language;
    }

    /** {@code en} or {@code zh}. */
    String code() {
        return language == Language.ZH ? "zh" : "en";
    }

    /**
     * Words with numbers filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    String say(String key, Object... numbers) {
        String words = bundle.getString(key);
        return numbers.length == 0 ? words : new MessageFormat(words, Locale.ROOT).format(numbers);
    }

    /** What the report is called. */
    String name() {
        return say(report + ".name");
    }

    String description() {
        return say(report + ".description");
    }

    String severity(Severity severity) {
        return say("severity." + severity.label());
    }
}
