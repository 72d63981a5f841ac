package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commcheck.model.InlineText;

/** Reads the parties in a cell or behind a label: {@code Ana, the release team}, 张三、李四. */
final class PartyNames {

    private static final int LONGEST = 60;
    private static final int LONGEST_HAN = 10;
    private static final int MOST_WORDS = 5;
    private static final String SEPARATORS = ",;、，；\n";

    /** Small words that stand inside names. */
    private static final Set<String> PARTICLES =
            Set.of("of", "the", "and", "for", "or", "&", "de", "der", "van", "von", "la", "all", "with", "+", "/", "-");

    /** Characters of a clause that describes a duty rather than naming somebody. */
    private static final String DESCRIBING = "谁誰的需要请請并並被将將会會是";

    private final ResponsibilityWords words;

    PartyNames(ResponsibilityWords words) {
        this.words = words;
    }

    /** The parties in a stretch of a text, divided by commas, semicolons and line ends outside brackets; a blank or {@code N/A} is none. */
    List<Words> split(InlineText inline, int from, int to) {
        List<Words> parties = new ArrayList<>();
        String text = inline.text();
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : '\n';
            depth += "(（[".indexOf(c) >= 0 ? 1 : 0;
            depth -= ")）]".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            if (i == to || (depth == 0 && SEPARATORS.indexOf(c) >= 0)) {
                add(Words.of(inline, start, i), parties);
                start = i + 1;
            }
        }
        return parties;
    }

    /** Whether a text is a list of names. */
    boolean areNames(InlineText inline) {
        List<Words> parties = split(inline, 0, inline.length());
        return !parties.isEmpty() && parties.stream().allMatch(party -> isName(party.text()));
    }

    /** Whether words look like the name of a person, a role or a group rather than the description of a duty. */
    boolean isName(String text) {
        String outside = Brackets.without(text).strip();
        if (outside.isEmpty()
                || outside.length() > LONGEST
                || words.role(Folding.key(outside)).isPresent()) {
            return words.role(Folding.key(outside))
                    .filter(ResponsibilityWords.OPEN::equals)
                    .isPresent();
        }
        if (words.isParty(outside)) {
            return outside.split(" ", -1).length <= MOST_WORDS;
        }
        return outside.chars().anyMatch(c -> Folding.isHan((char) c)) ? isHanName(outside) : isLatinName(outside);
    }

    private void add(Words party, List<Words> parties) {
        boolean nobody = words.role(Folding.key(party.text()))
                .filter(ResponsibilityWords.NONE::equals)
                .isPresent();
        if (!nobody && party.text().chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '?')) {
            parties.add(party);
        }
    }

    private static boolean isHanName(String text) {
        return text.length() <= LONGEST_HAN && text.chars().noneMatch(c -> DESCRIBING.indexOf(c) >= 0);
    }

    private static boolean isLatinName(String text) {
        String[] tokens = text.split("[ /&+]+", -1);
        for (String token : tokens) {
            boolean name = !token.isEmpty() && !Character.isLowerCase(token.codePointAt(0));
            if (!name && !PARTICLES.contains(token)) {
                return false;
            }
        }
        return tokens.length <= MOST_WORDS;
    }
}
