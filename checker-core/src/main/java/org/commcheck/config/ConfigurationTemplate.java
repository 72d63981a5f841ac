package org.commcheck.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The configuration that newcomers begin with: every setting is explained in it, and none is set. */
public final class ConfigurationTemplate {

    private ConfigurationTemplate() {}

    /** The text of the file. */
    public static String text() {
        try (InputStream in = ConfigurationTemplate.class.getResourceAsStream("template.yml")) {
            if (in == null) {
                throw new IllegalStateException("the resource org/commcheck/config/template.yml is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
