package org.commcheck.engine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Fact;
import org.commcheck.text.NearestName;

/**
 * What a compiler said about a rule, as its author needs it.
 *
 * @param line 1-based
 * @param column 1-based; 0 if it is not known
 */
record DrlError(int line, int column, String message) {

    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\d+] Line \\d+:\\d+ ");
    private static final Pattern TYPE = Pattern.compile("Unable to resolve ObjectType '([^']*)'");
    private static final Pattern MEMBER =
            Pattern.compile("unable to resolve method using strict-mode: ([\\w.$]+)\\.([\\w$]+)\\(");
    private static final Pattern IMPORT = Pattern.compile("Error importing : '([^']*)'");
    private static final Pattern BOUND =
            Pattern.compile("Field Reader does not exist for declaration '[^']*' in '[^':]*:\\s*([\\w$]+)");
    private static final Pattern EXPRESSION =
            Pattern.compile("Unable to Analyse Expression (.*?):\\s*\\[Error: (.*?)]\\s*\\[Near", Pattern.DOTALL);
    private static final Pattern TYPES = Pattern.compile("requires compatible types\\. Found (.*) and (.*)");
    private static final String HELPER = "org.drools.";

    /**
     * @param line what the compiler names, which is often the rule or the pattern; the word itself is looked for from there on
     * @param fact the fact whose pattern is wrong; empty if it is not known
     */
    static DrlError of(String text, int line, String fact, String said) {
        Matcher type = TYPE.matcher(said);
        if (type.find()) {
            return at(
                    text,
                    line,
                    type.group(1),
                    "There is no fact “" + type.group(1) + "”, or it is not imported."
                            + NearestName.suggestion(type.group(1), factNames()));
        }
        Matcher imported = IMPORT.matcher(said);
        if (imported.find()) {
            String name = imported.group(1);
            return at(
                    text,
                    1,
                    name,
                    "There is no class “" + name + "” to import."
                            + NearestName.suggestion(name.substring(name.lastIndexOf('.') + 1), factNames()));
        }
        Matcher member = MEMBER.matcher(said);
        if (member.find()) {
            return member(text, line, member.group(1), member.group(2));
        }
        Matcher bound = BOUND.matcher(said);
        if (bound.find()) {
            return noProperty(text, line, fact, bound.group(1));
        }
        Matcher expression = EXPRESSION.matcher(said);
        if (expression.find()) {
            return at(text, line, expression.group(1), wrong(expression.group(1), expression.group(2)));
        }
        String first = SYNTAX.matcher(said).replaceFirst("").lines().findFirst().orElse(said);
        return new DrlError(line, 0, first.replaceFirst("[.:]$", "") + ".");
    }

    private static String wrong(String expression, String why) {
        Matcher types = TYPES.matcher(why);
        return types.find()
                ? "“" + expression + "” compares " + simple(types.group(1)) + " with " + simple(types.group(2))
                        + ", which have nothing in common; compare values of one type."
                : "“" + expression + "” can't be understood: " + why + ".";
    }

    private static String simple(String type) {
        return type.replaceFirst("^(class|interface) ", "").replaceFirst("^.*[.$]", "");
    }

    private static DrlError member(String text, int line, String owner, String name) {
        if (owner.startsWith(HELPER)) {
            return at(text, line, name, "“" + name + "” is nothing that the rule binds.");
        }
        List<String> constants = constants(owner);
        if (!constants.isEmpty()) {
            return at(
                    text,
                    line,
                    name,
                    "There is no " + name + " in " + simple(owner) + "." + NearestName.suggestion(name, constants)
                            + listed(constants));
        }
        if (name.startsWith("$")) {
            return at(text, line, name, "“" + name + "” is nothing that the rule binds.");
        }
        return noProperty(text, line, owner.substring(owner.lastIndexOf('.') + 1), name);
    }

    private static DrlError noProperty(String text, int line, String fact, String name) {
        return at(
                text,
                line,
                name,
                "The fact " + fact + " has no property “" + name + "”." + NearestName.suggestion(name, properties(fact))
                        + listed(properties(fact)));
    }

    private static String listed(List<String> properties) {
        return properties.isEmpty() ? "" : " It has " + String.join(", ", properties) + ".";
    }

    private static DrlError at(String text, int from, String word, String message) {
        Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
        List<String> lines = text.lines().toList();
        for (int i = Math.max(0, from - 1); i < lines.size(); i++) {
            Matcher place = whole.matcher(lines.get(i));
            if (place.find()) {
                return new DrlError(i + 1, place.start() + 1, message);
            }
        }
        return new DrlError(from, 0, message);
    }

    /** The names of an enum of the facts; empty if it is something else. */
    private static List<String> constants(String type) {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .flatMap(fact -> Arrays.stream(fact.getDeclaredClasses()))
                .filter(nested -> nested.isEnum() && nested.getName().equals(type))
                .flatMap(nested -> Arrays.stream(nested.getEnumConstants()))
                .map(String::valueOf)
                .toList();
    }

    private static List<String> factNames() {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    private static List<String> properties(String fact) {
        Optional<Class<?>> known = Arrays.<Class<?>>stream(Fact.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(fact))
                .findFirst();
        RecordComponent[] components = known.map(Class::getRecordComponents).orElse(new RecordComponent[0]);
        return Arrays.stream(components == null ? new RecordComponent[0] : components)
                .map(RecordComponent::getName)
                .toList();
    }
}
