package org.commcheck.extract.structure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a field for its reader, though no colon divides it: {@code Prepared by Ana Lima}, {@code Date of report (2026-03-04)}.
 *
 * @param key its first words
 * @param start offset of the value
 * @param end behind the value
 * @param people whether the value are names, else it stood in brackets
 */
record SpokenField(String key, int start, int end, boolean people) {

    private static final int LONGEST = 80;

    private static final Set<String> OF_PEOPLE = Set.of("author", "chair");
    private static final Set<String> IN_BRACKETS = Set.of("date", "edited", "period", "version");

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
    private static final Pattern BY =
            Pattern.compile("([\\p{L} ]{3,30}\\bby) (" + NAME + "(?:(?:, | and | & )" + NAME + "){0,3})");
    private static final Pattern BRACKETED = Pattern.compile("([\\p{L}/& ]{4,40}?) ?[(（]([^()（）]{1,40})[)）]");

    /** {@code Version 1.2, 20 October 2026}. */
    private static final Pattern VERSION = Pattern.compile(
            "((?i:version|revision|rev\\.|版本|修订版))\\s?([vVＶ]?\\d{1,3}(?:\\.\\d{1,3}){0,3})(?=$|[\\s,;.，。；·|])");

    /** The field that a whole line may be; whether its key is known is for the caller to say. */
    static Optional<SpokenField> of(String words) {
        String line = words.strip();
        int from = words.indexOf(line);
        if (line.isEmpty() || line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(line);
        if (line.contains("by ") && by.matches()) {
            return Optional.of(new SpokenField(by.group(1), from + by.start(2), from + by.end(2), true));
        }
        Matcher version = VERSION.matcher(line);
        if (version.lookingAt()) {
            return Optional.of(
                    new SpokenField(version.group(1), from + version.start(2), from + version.end(2), false));
        }
        Matcher bracketed = BRACKETED.matcher(line);
        char last = line.charAt(line.length() - 1);
        return (last == ')' || last == '）') && bracketed.matches()
                ? Optional.of(
                        new SpokenField(bracketed.group(1), from + bracketed.start(2), from + bracketed.end(2), false))
                : Optional.empty();
    }

    /** Whether such a value fits a field. */
    boolean tells(String field) {
        return (people ? OF_PEOPLE : IN_BRACKETS).contains(field);
    }
}
