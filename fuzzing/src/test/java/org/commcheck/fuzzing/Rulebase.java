package org.commcheck.fuzzing;

import java.nio.charset.StandardCharsets;
import org.commcheck.Checker;
import org.commcheck.engine.RuleBase;
import org.commcheck.extract.vocabulary.Tables;

/** The built-in rulebase, loaded once, and how bytes become text for what takes text. */
final class Rulebase {

    private static final Tables TABLES = RuleBase.builtIn().tables();
    private static final Checker CHECKER = Checker.withBuiltInRules();

    private Rulebase() {}

    static Tables tables() {
        return TABLES;
    }

    static Checker checker() {
        return CHECKER;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
