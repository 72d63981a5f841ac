package org.commcheck.finding;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a guideline: {@code family/name}, which is also the name of its rule, its page and its suppression.
 *
 * @param family such as {@code precision}
 * @param name the offence in kebab case, such as {@code vague-deadline}
 */
public record RuleId(String family, String name) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * The id that a text names.
     *
     * @throws IllegalArgumentException if the text is not of the form {@code family/name}
     */
    public static RuleId of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "“" + text + "” is no rule id; a rule id looks like precision/vague-deadline");
        }
        int slash = text.indexOf('/');
        return new RuleId(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Written out, for what Java makes of a record when it is first asked takes start-up a good while. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleId id && family.equals(id.family) && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return 31 * family.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(RuleId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return family + "/" + name;
    }
}
