package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commcheck.extract.DocumentSection;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.vocabulary.NoneWords;
import org.commcheck.model.InlineMark;
import org.commcheck.model.Section.HeadingStyle;
import org.commcheck.text.TextRange;

/** Makes the facts {@link DocumentSection} of an entry. */
public final class SectionReader {

    /** A heading with more words is a sentence. */
    private static final int MOST_WORDS = 10;

    /** Nearly all Chinese words have two characters. */
    private static final int HAN_PER_WORD = 2;

    private static final String OPENING_QUOTES = "\"“「『";
    private static final String CLOSING_QUOTES = "\"”」』";

    /** What somebody reports of their work, as a first or a later part. */
    private static final Set<String> REPORTED = Set.of("progress", "next-steps", "issues", "goals");

    private final SectionKinds kinds;
    private final NoneWords none;
    private final HeadFields fields;

    public SectionReader(SectionKinds kinds, NoneWords none, HeadFields fields) {
        this.kinds = kinds;
        this.none = none;
        this.fields = fields;
    }

    /** The sections, in order; the title is none. */
    public List<DocumentSection> read(Entry entry) {
        List<DocumentSection> sections = new ArrayList<>();
        List<Heading> block = TitleBlock.of(entry);
        for (Heading heading : entry.sections()) {
            if (heading.words().isBlank() || isField(heading)) {
                continue;
            }
            String kind = entry.kind(heading.index());
            boolean empty = isEmpty(entry, heading);
            TextRange words = heading.text().range();
            int bodyStart = Math.min(words.end(), heading.range().end());
            sections.add(new DocumentSection(
                    words,
                    heading.words().strip(),
                    new TextRange(bodyStart, heading.range().end()),
                    kind,
                    heading.level(),
                    sections.size(),
                    empty && !holdsField(heading.words()) && !isWhose(entry, heading),
                    saysNone(entry, heading),
                    block.contains(heading)
                            || isSentence(heading.words())
                            || isWordless(heading.words())
                            || (empty && (hasValue(heading.words()) || isQuotation(heading))),
                    kinds.closing(kind)));
        }
        return sections;
    }

    /** A label line that is a field's key opens no section: {@code 汇报人：}, {@code ### 会议时间 2026-03-04}. */
    private boolean isField(Heading heading) {
        boolean alone = heading.firstUnit() == heading.endUnit()
                && fields.ofHeading(heading).isPresent();
        return alone
                || (heading.style() == HeadingStyle.LABEL
                        && heading.endUnit() - heading.firstUnit() <= 1
                        && fields.name(heading.words()).isPresent());
    }

    /** A label right over one that reports something says whose the parts below it are, or of what: 李小明：, and then 已完成：. */
    private static boolean isWhose(Entry entry, Heading heading) {
        List<Heading> all = entry.outline().headings();
        int next = heading.index() + 1;
        return isLabel(heading)
                && entry.kind(heading.index()).equals(SectionKinds.OTHER)
                && next < entry.endHeading()
                && isLabel(all.get(next))
                && all.get(next).parent() == heading.parent()
                && REPORTED.contains(entry.kind(next));
    }

    private static boolean isLabel(Heading heading) {
        return heading.style() == HeadingStyle.LABEL;
    }

    /** A field that somebody made a heading says all that it has to say: {@code ### Time: 11:30}. */
    private boolean holdsField(String words) {
        return Label.at(words, 0, words.length())
                .filter(label -> label.hasValue() && fields.name(label.key()).isPresent())
                .isPresent();
    }

    /** {@code **“Every voice counts”**}: a line in bold and in quotation marks is what a section says, a motto, and no title. */
    private static boolean isQuotation(Heading heading) {
        String words = heading.words().strip();
        int kind = heading.style() == HeadingStyle.BOLD && words.length() > 2
                ? OPENING_QUOTES.indexOf(words.charAt(0))
                : -1;
        return kind >= 0 && words.indexOf(CLOSING_QUOTES.charAt(kind), 1) == words.length() - 1;
    }

    /** {@code ### Version in use: 2.4} says what it has to say, like a sentence. */
    private static boolean hasValue(String words) {
        return Label.at(words, 0, words.length()).filter(Label::hasValue).isPresent();
    }

    /** Whether nothing stands under a heading, which is no link either: that leads to what it promises. Cells and items without words are nothing; a picture without words is seen. */
    private static boolean isEmpty(Entry entry, Heading heading) {
        List<Unit> units = entry.outline().units();
        for (int at = heading.firstUnit(); at < heading.endUnit(); at++) {
            if (units.get(at).text().isVisible()) {
                return false;
            }
        }
        boolean sub = heading.index() + 1 < entry.outline().headings().size()
                && entry.outline().within(heading.index() + 1, heading.index());
        boolean silent = heading.firstUnit() == heading.endUnit() && heading.content();
        return !sub && !silent && !heading.text().isWholly(InlineMark.Kind.LINK);
    }

    /** {@code #### 2472525}: a number promises nothing. */
    private static boolean isWordless(String words) {
        return words.chars().noneMatch(Character::isLetter);
    }

    private boolean saysNone(Entry entry, Heading heading) {
        List<Unit> units = entry.outline().units().subList(heading.firstUnit(), heading.endUnit());
        return !units.isEmpty() && none.matches(units.get(0).words());
    }

    /** A heading that is a sentence or an entry of a list needs nothing under it. */
    private static boolean isSentence(String words) {
        String bare = words.strip();
        boolean ends = bare.endsWith(".")
                || bare.endsWith("。")
                || bare.endsWith("；")
                || bare.endsWith("?")
                || bare.endsWith("？");
        return ends
                || words(bare) + han(bare) / HAN_PER_WORD > MOST_WORDS
                || hasClauses(bare)
                || bare.codePointCount(0, bare.length()) > 60;
    }

    /** 周六汇总，完成报告; the comma of a number divides nothing. */
    private static boolean hasClauses(String words) {
        int comma = words.indexOf('，', HeadingWords.start(words));
        return comma > 0 && comma < words.length() - 1;
    }

    private static int han(String text) {
        return (int) text.codePoints().filter(Character::isIdeographic).count();
    }

    /** How many words a text has that blanks divide; its ends are no blanks. */
    private static int words(String text) {
        int words = 1;
        for (int i = 1; i < text.length(); i++) {
            words += isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
