package org.commcheck.extract.commitment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.MeetingParts;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.Roster;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.CharSigns;

/** Where what somebody said, or what was noted on a topic, begins in the text of minutes: behind {@code Ana:}, {@code Verdict:} or 决议：. */
final class SpeechStarts {

    private static final Pattern SPEAKER =
            Pattern.compile("[^\\p{L}\\p{N}]{0,4}([^:：\\n]{1,40}?)[^\\p{L}\\p{N}:：\\n]{0,3}(?:[:：]\\s+|：)");
    private static final Set<String> NOTES = Set.of("decisions", "discussion");
    private static final long COLONS = CharSigns.of(":：");
    private static final int LONGEST_LABEL = 6;

    private final Roster roster;
    private final Purposes purposes;
    private final MeetingParts meeting;

    SpeechStarts(Roster roster, Purposes purposes, MeetingParts meeting) {
        this.roster = roster;
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
                ? isKnown(speaker.group(1)) || isLabel(speaker.group(1)) || isSomebody(unit.words(), speaker.end())
                : NOTES.contains(purposes.ofWords(speaker.group(1)));
        return speaks ? speaker.end() : 0;
    }

    /** {@code Docs: @ana will …}, {@code Note: Ana Lima will …}: whatever the label, somebody known stands behind it. */
    private boolean isSomebody(String words, int at) {
        int end = words.indexOf(' ', at);
        int next = end < 0 ? -1 : words.indexOf(' ', end + 1);
        return end > at && (isKnown(words.substring(at, end)) || (next > 0 && isKnown(words.substring(at, next))));
    }

    private boolean isLabel(String words) {
        return !purposes.ofWords(words).equals(SectionKinds.OTHER);
    }

    /** Behind 决议： where a later line of a paragraph begins with it. */
    int behindLabel(ReadUnit unit, ReadSentence sentence, int from) {
        int wide = unit.words().indexOf('：', from);
        int colon = wide < 0 ? unit.words().indexOf(':', from) : wide;
        boolean label = colon > from
                && colon + 1 < sentence.end()
                && colon - from <= LONGEST_LABEL
                && NOTES.contains(purposes.ofWords(unit.words().substring(from, colon)));
        return label ? colon + 1 : from;
    }

    private boolean isKnown(String words) {
        return NameShapes.isHandle(BareWords.of(words)) || roster.knows(words);
    }
}
