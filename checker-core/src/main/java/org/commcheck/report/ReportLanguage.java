package org.commcheck.report;

import java.util.Optional;
import org.commcheck.CheckOptions.Language;
import org.commcheck.finding.Severity;

/** The language of a report's own words. */
enum ReportLanguage {
    EN,
    ZH;

    /** The language that was asked for, else that of a text in this language ({@code en} or {@code zh}). */
    static ReportLanguage of(Optional<Language> asked, String language) {
        return asked.map(wanted -> wanted == Language.ZH).orElse(language.equals("zh")) ? ZH : EN;
    }

    /** One of the two, which say the same. */
    String say(String english, String chinese) {
        return this == EN ? english : chinese;
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("error", "错误");
            case WARNING -> say("warning", "警告");
            case INFO -> say("info", "提示");
        };
    }

    /** {@code 1 error}, {@code 2 errors}, {@code 2 个错误}. */
    String count(int number, Severity severity) {
        return this == EN ? plural(number, severity(severity)) : number + " 个" + severity(severity);
    }

    /** {@code 1 document}, {@code 2 documents}. */
    static String plural(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
