package org.commcheck.extract.commitment;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.Tables;

/** Reads who is called for what stands below a line: {@code Ana and Bo to:}, {@code Ana will do the following:}. Immutable. */
final class CallWords {

    private final Pattern call;

    /**
     * The words before the verb.
     *
     * @param start offset of the first
     * @param colon whether the line ends in a colon, so that it calls for the list behind it too
     */
    record Call(String names, int start, boolean colon) {}

    CallWords(Tables tables) {
        WordLists lists = WordLists.of(tables, "act-words");
        call = Pattern.compile("\\s*(.{1,60}?)(?:\\s+(?:" + any(lists.list("call")) + "))(?:\\s+(?:"
                + any(lists.list("call-rest")) + ")){0,4}\\s*([:：]?)\\s*");
    }

    /** Of the table's words {@code needs:to} is two. */
    private static String any(Collection<String> words) {
        return words.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(word -> Pattern.quote(word.replace(':', ' ')))
                .collect(Collectors.joining("|"));
    }

    /** The call that a line is; empty if it says anything else. */
    Optional<Call> read(String line) {
        Matcher matcher = call.matcher(line);
        return matcher.matches()
                ? Optional.of(new Call(
                        matcher.group(1), matcher.start(1), !matcher.group(2).isEmpty()))
                : Optional.empty();
    }
}
