package org.commcheck.maven;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.commcheck.CheckOptions;
import org.commcheck.Limits;
import org.commcheck.PackLayout;
import org.commcheck.finding.RuleId;
import org.jspecify.annotations.Nullable;

/** Reads the texts that a build gives as parameters. What can't be read ends the build with the parameter, its value and what is valid. */
final class ParameterValue {

    private ParameterValue() {}

    /** A text without the blanks around it; an empty property means the same as none. */
    static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** A list's texts without the blank ones; Maven passes no list at all for an empty element. */
    static List<String> texts(@Nullable List<String> list) {
        List<String> texts = list == null ? List.of() : list;
        return texts.stream().flatMap(text -> text(text).stream()).toList();
    }

    /** The constant that a text names, in lower or upper case. */
    static <E extends Enum<E>> E choice(Class<E> type, String parameter, String text) throws MojoExecutionException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text.strip())) {
                return constant;
            }
        }
        throw invalid(parameter, text, "one of " + names(type));
    }

    static void notNegative(String parameter, int number) throws MojoExecutionException {
        if (number < 0) {
            throw invalid(parameter, Integer.toString(number), "0 or more");
        }
    }

    /** How many documents to check at a time. */
    static int threads(int number) throws MojoExecutionException {
        if (number < 0 || number > CheckOptions.MOST_THREADS) {
            throw invalid("threads", Integer.toString(number), "from 0 to " + CheckOptions.MOST_THREADS);
        }
        return number;
    }

    static Charset encoding(String parameter, String text) throws MojoExecutionException {
        try {
            return Charset.forName(text.strip());
        } catch (IllegalArgumentException e) {
            throw invalid(parameter, text, "an encoding that Java knows, such as UTF-8, GB18030, Big5 or windows-1252");
        }
    }

    /**
     * Rule packs that are there.
     *
     * @param folder what relative paths start from
     */
    static List<Path> packs(Path folder, String parameter, List<String> places) throws MojoExecutionException {
        List<Path> packs = new ArrayList<>();
        for (String place : places) {
            Path pack = folder.resolve(place).toAbsolutePath().normalize();
            if (!Files.exists(pack)) {
                throw invalid(
                        parameter,
                        place,
                        "a folder or a jar with a " + PackLayout.DESCRIPTION + ", and there is no " + pack);
            }
            packs.add(pack);
        }
        return packs;
    }

    static LocalDate day(String parameter, String text) throws MojoExecutionException {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw invalid(parameter, text, "a day such as 2026-11-22");
        }
    }

    /** How much a document may cost. */
    static Limits limits(@Nullable String time, String size) throws MojoExecutionException {
        try {
            Limits limits = Limits.DEFAULT.withBytes(Limits.size(size));
            Optional<String> given = text(time);
            return given.isPresent() ? limits.withTime(Limits.time(given.get())) : limits;
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "commcheck.timeLimit or commcheck.maxSize is wrong: " + e.getMessage() + ".", e);
        }
    }

    /** One of the texts that are valid. */
    static String oneOf(List<String> valid, String parameter, String text) throws MojoExecutionException {
        if (!valid.contains(text)) {
            throw invalid(parameter, text, "one of " + String.join(", ", valid));
        }
        return text;
    }

    /**
     * The rules that these ids name.
     *
     * @param known ids of all rules
     */
    static Set<RuleId> rules(List<String> known, String parameter, List<String> ids) throws MojoExecutionException {
        Set<RuleId> rules = new LinkedHashSet<>();
        for (String id : ids) {
            rules.add(RuleId.of(oneOf(known, parameter, id)));
        }
        return rules;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static MojoExecutionException invalid(String parameter, String text, String valid) {
        return new MojoExecutionException("commcheck." + parameter + " is “" + text + "”; it must be " + valid + ".");
    }
}
