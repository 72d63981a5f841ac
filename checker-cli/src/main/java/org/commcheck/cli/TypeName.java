package org.commcheck.cli;

import java.util.List;
import org.commcheck.text.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Takes the document type that a user names. */
final class TypeName {

    private TypeName() {}

    /**
     * The type as it was asked for.
     *
     * @param said what says it, such as {@code --type}
     * @param types those that there are
     * @throws ParameterException if it is none of them
     */
    static String known(String said, String asked, List<String> types, CommandSpec spec) {
        if (!types.contains(asked)) {
            throw new ParameterException(
                    spec.commandLine(),
                    said + ": There is no document type “" + asked + "”." + suggestion(asked, types) + " The types are "
                            + String.join(", ", types) + ".");
        }
        return asked;
    }

    /** The type whose name is near, else the first one of which this is a word: {@code minutes}, {@code report}. */
    private static String suggestion(String asked, List<String> types) {
        return NearestName.of(asked, types)
                .or(() -> types.stream()
                        .filter(type -> List.of(type.split("-", -1)).contains(asked))
                        .findFirst())
                .map(type -> " Did you mean “" + type + "”?")
                .orElse("");
    }
}
