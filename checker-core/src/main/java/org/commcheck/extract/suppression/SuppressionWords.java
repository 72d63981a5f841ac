package org.commcheck.extract.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commcheck.extract.suppression.SuppressionComment.Name;
import org.commcheck.extract.suppression.SuppressionComment.Reach;
import org.commcheck.model.Comment;
import org.commcheck.text.TextRange;

/**
 * Reads the words of a comment: {@code commcheck: allow RULE, RULE because REASON}, {@code commcheck：允许 RULE、RULE 因为REASON}. For one comment.
 */
final class SuppressionWords {

    private static final String ADDRESS = "commcheck";
    private static final String COLONS = ":：";
    private static final String COMMAS = ",，、";
    private static final String NAME_MARKS = "/*-_";
    private static final List<String> REASONS = List.of("because", "因为", "因為", "原因");
    private static final Map<String, Reach> VERBS = Map.of(
            "allow", Reach.BLOCK,
            "允许", Reach.BLOCK,
            "允許", Reach.BLOCK,
            "allow-section", Reach.SECTION,
            "允许本节", Reach.SECTION,
            "允許本節", Reach.SECTION,
            "allow-file", Reach.FILE,
            "允许全文", Reach.FILE,
            "允許全文", Reach.FILE);

    private final String text;
    private final int offset;
    private int at;

    private SuppressionWords(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /** What the words say. */
    record Read(Reach reach, List<Name> names, String reason) {

        static final Read UNREADABLE = new Read(Reach.UNREADABLE, List.of(), "");
    }

    /**
     * What a comment says; empty if it isn't meant for the checker.
     *
     * @param source the text that the comment's range points into
     */
    static Optional<Read> read(Comment comment, String source) {
        int start = comment.range().start() + "<!--".length();
        while (start < comment.range().end() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        SuppressionWords words = new SuppressionWords(comment.text(), start);
        return words.isAddressed() ? Optional.of(words.read()) : Optional.empty();
    }

    private boolean isAddressed() {
        if (!text.regionMatches(true, 0, ADDRESS, 0, ADDRESS.length())) {
            return false;
        }
        at = ADDRESS.length();
        skipBlanks();
        return skip(COLONS);
    }

    private Read read() {
        skipBlanks();
        Reach reach = VERBS.get(word());
        if (reach == null) {
            return Read.UNREADABLE;
        }
        List<Name> names = new ArrayList<>();
        do {
            skipBlanks();
            int start = at;
            while (at < text.length() && isNameLetter(text.charAt(at))) {
                at++;
            }
            if (start == at || startsReason(start)) {
                return Read.UNREADABLE;
            }
            names.add(new Name(
                    text.substring(start, at).toLowerCase(Locale.ROOT), new TextRange(offset + start, offset + at)));
            skipBlanks();
        } while (skip(COMMAS));
        return at == text.length() || startsReason(at) ? new Read(reach, names, reason()) : Read.UNREADABLE;
    }

    /** Up to the next blank. */
    private String word() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private boolean startsReason(int from) {
        return reasonAt(from).findAny().isPresent();
    }

    private Stream<String> reasonAt(int from) {
        return REASONS.stream().filter(word -> text.regionMatches(true, from, word, 0, word.length()));
    }

    private String reason() {
        at += reasonAt(at).mapToInt(String::length).max().orElse(0);
        skipBlanks();
        skip(COLONS);
        return text.substring(at).strip();
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean skip(String letters) {
        boolean there = at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there;
    }

    private static boolean isNameLetter(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || NAME_MARKS.indexOf(c) >= 0;
    }
}
