package org.commcheck.extract.language;

import java.util.List;
import java.util.regex.Pattern;

/** Tells English sentences that only look as if they asked for an act: they show the reader something, or are the title of what follows. Immutable. */
final class ShownLines {

    private static final Pattern TITLE =
            Pattern.compile("(?:\\p{Lu}{2,}[ ,/&-]+){3,}[^\\n]{0,200}?\\p{Lu}\\p{Ll}+ \\p{Ll}");

    /** {@code Please write to … if you have any questions}: a courtesy to whoever reads it. */
    private static final Pattern OFFER = Pattern.compile(
            "(?is)\\W{0,4}please\\s.*\\b(?:if|should) you (?:have|need) (?:any|further|more|other)\\b.*");

    private final EnglishWords lexicon;

    ShownLines(EnglishWords lexicon) {
        this.lexicon = lexicon;
    }

    boolean isOne(String sentence, List<Word> words, int from) {
        return pointsOut(words, from) || isTitle(sentence) || isOffer(sentence, words.get(from));
    }

    private static boolean isOffer(String sentence, Word first) {
        return first.is("please") && OFFER.matcher(sentence).matches();
    }

    /** {@code TO CONSIDER THE BUDGET It was approved}: words in capitals over what follows them in the same line. */
    private static boolean isTitle(String sentence) {
        return sentence.length() > 2
                && Character.isUpperCase(sentence.charAt(1))
                && TITLE.matcher(sentence).lookingAt();
    }

    /** {@code Please find attached …}, {@code please see below}, {@code Link to the minutes}, {@code Draft minutes for approval}: the reader is shown something. */
    private boolean pointsOut(List<Word> words, int from) {
        int at = from + 1;
        boolean link =
                words.get(from).is("link") && at < words.size() && words.get(at).is("to");
        boolean draft = words.get(from).is("draft")
                && at < words.size()
                && (words.get(at).is("minutes") || words.get(at).is("agenda"));
        if (link || draft) {
            return true;
        }
        return words.get(from).is("please")
                && at + 1 < words.size()
                && (words.get(at).is("find") || words.get(at).is("see"))
                && lexicon.is(words.get(at + 1), WordClass.SHOWN);
    }
}
