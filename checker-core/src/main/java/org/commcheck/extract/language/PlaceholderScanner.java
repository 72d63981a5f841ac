package org.commcheck.extract.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commcheck.extract.language.PlaceholderSpan.Kind;
import org.commcheck.extract.vocabulary.Lexicon;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermBorders;
import org.commcheck.extract.vocabulary.TermGroup;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.extract.vocabulary.TermScanner;
import org.commcheck.text.CharSigns;

/**
 * Finds text that a template left to be filled in. The words are those of the table {@code placeholders}; code and template engines'
 * {@code {{ … }}} hold none, and neither do addresses, type parameters and the like. Whether a {@code TBD} matters where it stands (as an
 * owner, in a template) is the caller's to judge. Give it the text of one block, since it looks at what is alone in its line. Immutable, for
 * any number of threads.
 */
public final class PlaceholderScanner {

    private static final int LONGEST_INSTRUCTION = 100;

    private static final long BRACE = CharSigns.of("{");

    private final Lexicon lexicon;
    private final SlotScanner slots;

    private PlaceholderScanner(Lexicon lexicon, TermScanner slotWords) {
        this.lexicon = lexicon;
        this.slots = new SlotScanner(slotWords);
    }

    /** A scanner with the words of the table {@code placeholders}. */
    public static PlaceholderScanner of(Tables tables) {
        return new PlaceholderScanner(
                Lexicon.of(tables),
                TermScanner.of(tables, list -> !TermGroup.PLACEHOLDERS.includes(list), "placeholders"));
    }

    /** The placeholders, sorted by start, none inside another. */
    public List<PlaceholderSpan> scan(String text) {
        return scan(text, CharSigns.of(text), lexicon.read(text).hits(TermGroup.PLACEHOLDERS));
    }

    /**
     * The placeholders, sorted by start, none inside another.
     *
     * @param signs of the text, see {@link CharSigns}
     * @param hits the terms of {@link TermGroup#PLACEHOLDERS} in it
     */
    public List<PlaceholderSpan> scan(String text, long signs, List<TermHit> hits) {
        List<PlaceholderSpan> found = new ArrayList<>(0);
        if (!hits.isEmpty()) {
            addWords(text, hits, found);
            addInstructions(text, hits, found);
        }
        if (CharSigns.share(signs, SlotScanner.BRACKETS)) {
            found.addAll(slots.scan(text));
        }
        RunScanner.scan(text, !explainsFormat(hits), found);
        if (found.isEmpty()) {
            return found;
        }
        return apart(found, CharSigns.share(signs, BRACE) ? engineSpans(text) : List.of());
    }

    /** Whether words that fill a line in brackets tell the author what to write there. */
    public boolean instructs(String content) {
        return slots.instructs(content);
    }

    private static boolean explainsFormat(List<TermHit> hits) {
        for (TermHit hit : hits) {
            if (hit.list().equals("format-word")) {
                return true;
            }
        }
        return false;
    }

    private static void addWords(String text, List<TermHit> hits, List<PlaceholderSpan> found) {
        for (TermHit hit : hits) {
            switch (hit.list()) {
                case "marker" -> {
                    if (!isAside(text, hit)) {
                        found.add(new PlaceholderSpan(hit.start(), hit.end(), Kind.MARKER));
                    }
                }
                case "task-marker" ->
                    found.add(new PlaceholderSpan(
                            hit.start(), hit.end(), isFollowed(text, hit.end()) ? Kind.TASK_MARKER : Kind.MARKER));
                case "slot" -> found.add(new PlaceholderSpan(hit.start(), hit.end(), Kind.SLOT));
                case "instruction" -> found.add(new PlaceholderSpan(hit.start(), hit.end(), Kind.INSTRUCTION));
                default -> {
                    // The other lists are for brackets and lines.
                }
            }
        }
    }

    /** 四月发布（待定）: the author's own "undecided" behind something that is known. */
    private static boolean isAside(String text, TermHit hit) {
        return hit.start() > 1
                && hit.end() < text.length()
                && "（(".indexOf(text.charAt(hit.start() - 1)) >= 0
                && "）)，,；;".indexOf(text.charAt(hit.end())) >= 0
                && TermBorders.isHan(text.charAt(hit.start()));
    }

    private static boolean isFollowed(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return true;
            }
            if (".)]|，。）".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** Lines such as {@code Describe the impact here}. */
    private static void addInstructions(String text, List<TermHit> hits, List<PlaceholderSpan> found) {
        int verb = -1;
        for (TermHit hit : hits) {
            if (hit.list().equals("instruction-verb")) {
                verb = hit.start();
            } else if (hit.list().equals("instruction-place") && verb >= 0) {
                if (hit.end() - verb <= LONGEST_INSTRUCTION && isOneClause(text, verb, hit.start())) {
                    found.add(new PlaceholderSpan(verb, hit.end(), Kind.INSTRUCTION));
                }
                verb = -1;
            }
        }
    }

    private static boolean isOneClause(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\n.;:?!".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** What template engines fill in: {@code {{ … }}} and {@code {% … %}}. */
    private static List<Span> engineSpans(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (open < 0 && c == '{' && (next == '{' || next == '%')) {
                open = i;
            } else if (open >= 0 && (c == '}' || c == '%') && next == '}') {
                spans.add(new Span(open, i + 2));
                open = -1;
            }
        }
        return spans;
    }

    /** Of two that overlap, the one that begins first and then the longer one; none inside what an engine fills in. */
    private static List<PlaceholderSpan> apart(List<PlaceholderSpan> found, List<Span> engine) {
        found.sort(Comparator.comparingInt(PlaceholderSpan::start)
                .thenComparing(Comparator.comparingInt(PlaceholderSpan::end).reversed()));
        List<PlaceholderSpan> apart = new ArrayList<>();
        int behind = 0;
        int next = 0;
        for (PlaceholderSpan span : found) {
            while (next < engine.size() && engine.get(next).end() <= span.start()) {
                next++;
            }
            boolean filledIn = next < engine.size() && engine.get(next).overlaps(span.start(), span.end());
            if (span.start() >= behind && !filledIn) {
                apart.add(span);
                behind = span.end();
            }
        }
        return apart;
    }
}
