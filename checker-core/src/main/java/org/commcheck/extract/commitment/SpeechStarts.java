package org.commcheck.extract.commitment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.MeetingParts;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.text.CharSigns;

/** Where what somebody said, or what was noted on a topic, begins in the text of minutes: behind {@code Ana:}, {@code Verdict:} or 决议：. */
final class SpeechStarts {

    private static final Pattern SPEAKER =
            Pattern.compile("[^\\p{L}\\p{N}]{0,4}([^:：\\n]{1,40}?)[^\\p{L}\\p{N}:：\\n]{0,3}(?:[:：]\\s+|：)");
    private static final long COLONS = CharSigns.of(":：");

    private final ItemContext context;
    private final Purposes purposes;
    private final MeetingParts meeting;
    private final NameShapes shapes;

    SpeechStarts(ItemContext context, Purposes purposes, MeetingParts meeting, NameShapes shapes) {
        this.shapes = shapes;
        this.context = context;
        this.purposes = purposes;
        this.meeting = meeting;
    }

    /** Where a speaker's words begin: behind {@code Ana:} or {@code Verdict:}, else at the start. */
    int start(ReadUnit unit) {
        if (!unit.mayHold(COLONS)) {
            return 0;
        }
        int introduced = meeting.behindPresenter(unit.words());
        if (introduced > 0) {
            return introduced;
        }
        Matcher speaker = SPEAKER.matcher(unit.words());
        if (!speaker.lookingAt()) {
            return 0;
        }
        boolean apart = Character.isWhitespace(unit.words().charAt(speaker.end() - 1));
        boolean speaks = apart
                ? context.knows(speaker.group(1))
                        || (isFirstPerson(unit.words(), speaker.end()) && shapes.isSurelyPerson(speaker.group(1)))
                        || isLabel(speaker.group(1))
                        || isSomebody(unit.words(), speaker.end())
                : purposes.isNote(speaker.group(1));
        return speaks ? speaker.end() : 0;
    }

    /** {@code Docs: @ana will …}, {@code Note: Ana Lima will …}: whatever the label, somebody known stands behind it. */
    private boolean isSomebody(String words, int at) {
        int end = words.indexOf(' ', at);
        int next = end < 0 ? -1 : words.indexOf(' ', end + 1);
        return end > at
                && (context.knows(words.substring(at, end)) || (next > 0 && context.knows(words.substring(at, next))));
    }

    /** {@code I will …}, {@code I’ll …}. */
    private static boolean isFirstPerson(String words, int at) {
        return at + 1 < words.length() && words.charAt(at) == 'I' && " '’".indexOf(words.charAt(at + 1)) >= 0;
    }

    private boolean isLabel(String words) {
        return !purposes.ofWords(words).equals(SectionKinds.OTHER);
    }
}
