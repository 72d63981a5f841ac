package org.commcheck.maven;

import org.commcheck.CheckOptions;
import org.commcheck.CheckOptions.Language;

/** The values of the parameter {@code language}. */
enum MessageLanguage {
    /** The language of each document. */
    AUTO,
    EN,
    ZH;

    /** The options, with the messages in this language. */
    CheckOptions in(CheckOptions options) {
        return switch (this) {
            case AUTO -> options;
            case EN -> options.withLanguage(Language.EN);
            case ZH -> options.withLanguage(Language.ZH);
        };
    }
}
