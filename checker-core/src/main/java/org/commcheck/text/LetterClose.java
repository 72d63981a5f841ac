package org.commcheck.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The line that closes a letter or a mail: {@code Kind regards,}, {@code Thanks a lot!}, 此致. What follows is who signs. */
public final class LetterClose {

    private static final int MOST_WORDS = 5;

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，.!！。]+");

    /** What such a line consists of and nothing else: {@code Best practices} is none. */
    private static final Set<String> CLOSES = Set.of(
            "best",
            "kind",
            "kindest",
            "warm",
            "warmest",
            "regards",
            "wishes",
            "greetings",
            "cheers",
            "thanks",
            "sincerely",
            "faithfully",
            "truly",
            "yours",
            "respectfully",
            "thank",
            "此致",
            "敬礼",
            "敬禮",
            "祝好",
            "谢谢",
            "謝謝",
            "敬上");

    /** What may stand between them. */
    private static final Set<String> FILLERS =
            Set.of("and", "with", "many", "you", "a", "lot", "all", "the", "very", "again", "in", "advance");

    private LetterClose() {}

    /** Whether a line is one. */
    public static boolean is(String line) {
        String[] words = BETWEEN.split(line.strip().toLowerCase(Locale.ROOT), MOST_WORDS + 2);
        boolean closes = false;
        int count = 0;
        for (String word : words) {
            boolean close = CLOSES.contains(word);
            if (!close && !word.isEmpty() && !FILLERS.contains(word)) {
                return false;
            }
            closes |= close;
            count += word.isEmpty() ? 0 : 1;
        }
        return closes && count <= MOST_WORDS;
    }
}
