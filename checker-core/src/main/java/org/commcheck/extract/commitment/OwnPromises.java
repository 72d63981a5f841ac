package org.commcheck.extract.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.ActReader;

/** Tells what a speaker takes on in the first person: {@code I will send it}, {@code I can finish it by May}, {@code We should check, I will look it up}. */
final class OwnPromises {

    private static final String LEAD = "(?:so |and |ok,? |yes,? )?";

    private static final Pattern PROMISE =
            Pattern.compile(LEAD + "(?:I will|I'll|I’ll|I shall|I can take)\\s", Pattern.CASE_INSENSITIVE);

    /** {@code Will post it}, {@code Maybe will ask}: who speaks leaves the “I” out; or {@code My next step is to ask}. */
    private static final Pattern WILL = Pattern.compile(
            "(?:Will|(?:Maybe|Perhaps|Possibly|Probably|Hopefully),? will|My next steps? (?:is|are|will be) to|(?:I can|I could|Can) volunteer to) (?=[a-z])");

    private static final Pattern OFFER = Pattern.compile(LEAD + "I can [a-z]", Pattern.CASE_INSENSITIVE);

    private static final Pattern LATER =
            Pattern.compile("[,;–—-] (?:and |so |but )?(?:I will|I'll|I’ll|I shall) (?=[a-z])");

    private static final Pattern CONDITION =
            Pattern.compile("(?i)\\b(?:if|unless|when|once|whether|as soon as|hope|think|know)\\b");

    private final ActReader acts;

    OwnPromises(ActReader acts) {
        this.acts = acts;
    }

    /**
     * Whether words behind a speaker's name are such.
     *
     * @param limited whether they say by when: then what the speaker can do is promised
     */
    boolean isOne(String words, boolean limited) {
        boolean first = PROMISE.matcher(words).lookingAt()
                || (limited && OFFER.matcher(words).lookingAt())
                || wills(words)
                || isLater(words);
        return first && !acts.watches(words);
    }

    private boolean wills(String words) {
        Matcher will = WILL.matcher(words);
        return will.lookingAt() && acts.takesOn("Bo will " + words.substring(will.end()));
    }

    /** Behind what was said first the speaker promises an act, on no condition. */
    private boolean isLater(String words) {
        if (words.indexOf(" I") < 0) {
            return false;
        }
        Matcher later = LATER.matcher(words);
        return later.find()
                && !CONDITION.matcher(words.substring(0, later.start())).find()
                && acts.takesOn("Bo will " + words.substring(later.end()));
    }
}
