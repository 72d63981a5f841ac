package org.commcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.commcheck.finding.RuleId;

/** The version of Commcheck that is running, and where its documentation is. */
public final class ToolVersion {

    private static final Properties PROPERTIES = read();

    private ToolVersion() {}

    /** Such as {@code 0.1.0}. */
    public static String current() {
        return PROPERTIES.getProperty("version");
    }

    /** Where the documentation is published; ends with a slash. */
    public static String site() {
        return PROPERTIES.getProperty("site");
    }

    /** Where the page of a built-in guideline is published. */
    public static String page(RuleId rule) {
        return site() + "rules/" + rule + ".html";
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the resource org/commcheck/version.properties is missing");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
