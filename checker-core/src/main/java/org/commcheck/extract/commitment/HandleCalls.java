package org.commcheck.extract.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.ActReader;

/** Tells whether a sentence that begins with a handle calls somebody to act, {@code @ana review the draft}, or takes an act on. Immutable. */
final class HandleCalls {

    /** What a handle was or did is told. */
    private static final Pattern HANDLE_FIRST = Pattern.compile(
            "@[\\p{L}\\p{N}_-]+([:,]?)\\s+(?!(?:ha[sd]n?|have|is|was|were|did|does|said|says|thinks?|[a-z]+ed)\\b)[a-z]");

    /** {@code @ana notes that …}, {@code @ana also prefers …}: the third person, which tells what somebody said or does. */
    private static final Pattern THIRD_PERSON = Pattern.compile(
            "@[\\p{L}\\p{N}_-]+\\s+(?:(?:also|already|just|now|only|still|then)\\s+)?[a-z]+[a-rtv-z]s\\s");

    private static final String WILL = "will ";

    private final ActReader acts;

    HandleCalls(ActReader acts) {
        this.acts = acts;
    }

    /** Behind a colon stands what somebody says: there the words must ask for the act. */
    boolean calls(String words) {
        if (words.indexOf('@') < 0) {
            return false;
        }
        String bare = words.strip();
        Matcher handle = HANDLE_FIRST.matcher(bare);
        return handle.lookingAt()
                && (handle.group(1).isEmpty()
                        ? !THIRD_PERSON.matcher(bare).lookingAt() || asks(bare)
                        : asks(bare.substring(handle.end(1))));
    }

    /** {@code Bo - will send an email}, {@code Bo: Will send one}, from behind the name on: among what others say, a promise all the same. */
    static boolean promises(String words, int from) {
        int at = from;
        while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
            at++;
        }
        return words.regionMatches(true, at, WILL, 0, WILL.length());
    }

    private boolean asks(String words) {
        return acts.read(words).isPresent();
    }
}
