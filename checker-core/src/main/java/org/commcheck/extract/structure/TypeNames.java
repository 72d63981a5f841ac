package org.commcheck.extract.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.extract.vocabulary.Phrases;
import org.commcheck.extract.vocabulary.Phrases.Found;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.TermFolding;

/**
 * Reads a document's type from its name. In both languages the last noun of a compound says what the thing is, so “incident review meeting”
 * is a meeting and 验收会议纪要 minutes; what stands behind a preposition or a colon is only what it is about. Immutable.
 */
final class TypeNames {

    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^（）()\\[\\]【】]{0,80})[)）\\]】]");
    private static final Pattern PIECES = Pattern.compile("[:：|｜—–\\n]+|\\s-+\\s");
    /** Which one of a series it is, and of when: it parts words that belong together, as in “Sprint 4 update”. */
    private static final Pattern COUNTERS =
            Pattern.compile("第\\s?[\\d一二三四五六七八九十百]{1,4}\\s?[期次周週号號届屆]|\\d{1,4}[年月日号]|#?\\d+"
                    + "|\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b"
                    + "|\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b");

    /** “Down for 47 minutes”: so long did it last. */
    private static final Pattern DURATION = Pattern.compile(
            "\\b(?:for|in|within|after|of|by|down|lasted|lasting|took|takes|about|nearly|over|than) \\d{1,3} minutes\\b");

    private static final Pattern ABOUT =
            Pattern.compile("(?:^|\\W)(?:of|for|on|about|from|with|to|in|at|by|re)(?:\\W|$)", Pattern.CASE_INSENSITIVE);

    /** A phrase such as “how to” brings its preposition along. */
    private static final int SHORTEST = 2;

    private final Phrases names;

    TypeNames(List<TableRow> rows, TermFolding folding) {
        names = new Phrases(rows, "type", folding);
    }

    /** The type that a title, file name or folder names. */
    Optional<String> typeOf(String name) {
        return ofPieces(BRACKETS.matcher(name).replaceAll("：")).or(() -> ofPieces(name));
    }

    private Optional<String> ofPieces(String name) {
        String before = "";
        for (String piece : PIECES.split(name, -1)) {
            String words =
                    DURATION.matcher(HeadingWords.normalise(before + piece)).replaceAll(" ");
            Optional<String> type = ofPiece(words);
            if (type.isEmpty()) {
                type = ofPiece(HeadingWords.normalise(COUNTERS.matcher(words).replaceAll(" ")));
            }
            if (type.isPresent()) {
                return type;
            }
            before = words.substring(words.lastIndexOf(' ') + 1) + " ";
        }
        return Optional.empty();
    }

    private Optional<String> ofPiece(String words) {
        List<Found> found = names.found(words);
        if (found.isEmpty()) {
            return names.whole(words);
        }
        Found head = found.get(0);
        for (Found next : found.subList(1, found.size())) {
            int between = Math.max(next.start(), head.end() - SHORTEST);
            if (ABOUT.matcher(words.substring(head.end() - SHORTEST, between)).find()) {
                break;
            }
            head = next;
        }
        return Optional.of(head.meaning());
    }
}
