package org.commcheck.extract.matters;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/** Tells what labels are for, and words that say nothing. Immutable. */
final class MatterWords {

    private static final long COLONS = CharSigns.of(":：");

    private static final int LONGEST_LABEL = 24;

    private static final int MOST_DIGITS = 2;

    /** What {@link #NONE} can begin with. */
    private static final String NONE_FIRST = "nwtNWT本目当暂暫没沒无無";

    /** {@code No major risks this week.}, {@code There's nothing we're stuck on}, 暂无重大风险。: longer sentences that begin so say something. */
    private static final Pattern NONE = Pattern.compile(
            "(?i)(?:there(?:['’]s| is| was) )?(?:(?:no|none|nothing|nil|without) (?:[\\w'’-]+ ?){0,6}|(?:not|never) (?:stuck|blocked))[.!]?|(?:本[周月期次])?(?:目前|当前)?(?:暂无|暂時無|暂时无|暫無|没有|沒有|无|無)[\\p{IsHan}]{0,10}[。.]?");

    private final SectionKinds kinds;
    private final NoneWords none;
    private final Set<String> attributes = new HashSet<>();

    /**
     * @param tables holds {@code risk-attributes}, the labels of what is said about one entry
     */
    MatterWords(Tables tables, SectionKinds kinds, NoneWords none) {
        this.kinds = kinds;
        this.none = none;
        tables.rows("risk-attributes").forEach(row -> attributes.add(row.get("phrase")));
    }

    /** The kind of section that a label line or a category names, {@link SectionKinds#OTHER} if none. */
    String kindOfLabel(String words) {
        String label = words.substring(0, numberStart(words));
        return label.length() <= 2 * LONGEST_LABEL ? kinds.of(label) : SectionKinds.OTHER;
    }

    /** Where the number at the end begins: {@code Risk 2}, {@code Q#3}; the end if there is none. */
    private static int numberStart(String words) {
        int behind = words.length();
        while (behind > 0 && Character.isWhitespace(words.charAt(behind - 1))) {
            behind--;
        }
        int at = behind;
        while (at > 0 && behind - at < MOST_DIGITS && words.charAt(at - 1) >= '0' && words.charAt(at - 1) <= '9') {
            at--;
        }
        if (at == behind) {
            return words.length();
        }
        while (at > 0 && (words.charAt(at - 1) == '#' || Character.isWhitespace(words.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /**
     * Whether a unit only announces what stands under it: it ends in a colon, or is a short name of a kind of section.
     *
     * @param parent whether other units stand under it
     */
    boolean introduces(ReadUnit unit, boolean parent) {
        if (!parent && !unit.mayHold(COLONS)) {
            return false;
        }
        String words = unit.words().strip();
        if (words.endsWith(":") || words.endsWith("：")) {
            return true;
        }
        return parent
                && words.length() <= LONGEST_LABEL
                && !kinds.of(words).equals(SectionKinds.OTHER)
                && !unit.has(Mood.QUESTION, 0, unit.words().length());
    }

    /** Whether a unit is a property of an entry: {@code Probability: low}, 影响：高. */
    boolean isAttribute(UnitLabels labels) {
        return attributes.contains(labels.name());
    }

    /** Whether the label of a line names a property of an entry. */
    boolean isAttribute(UnitLabels.Line line) {
        return attributes.contains(line.name());
    }

    /** Whether words say nothing but that there is nothing. */
    boolean saysNone(String words) {
        boolean may = !words.isEmpty() && NONE_FIRST.indexOf(words.charAt(0)) >= 0;
        return none.matches(words) || (may && NONE.matcher(words).matches());
    }
}
