package org.commcheck.engine.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one spelling in which sentences are compared: small letters, half-width punctuation and digits, one space between English words, none
 * beside Chinese ones, {@code a} or {@code an} for every article.
 */
final class Spelling {

    private static final Map<Character, Character> NARROW =
            Map.of('，', ',', '。', '.', '；', ';', '：', ':', '／', '/', '、', ',', '\u3000', ' ', '\u00A0', ' ');
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern CHINESE_GAP = Pattern.compile("(?<![a-z0-9])\\s+|\\s+(?![a-z0-9])");
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:an?|the|any|every|each) (?=([a-z0-9]))");
    private static final Pattern HAVE = Pattern.compile("\\bhave\\b");
    private static final Pattern DO = Pattern.compile("\\b(?:do not|don't|doesn't)(?= )");

    private Spelling() {}

    static boolean chinese(String text) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    }

    static String of(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            narrow.append(
                    letter >= '０' && letter <= '９'
                            ? (char) (letter - '０' + '0')
                            : (char) NARROW.getOrDefault(letter, letter));
        }
        String line = GAP.matcher(narrow).replaceAll(" ").strip();
        return chinese(line) ? CHINESE_GAP.matcher(line).replaceAll("") : english(line);
    }

    private static String english(String line) {
        String articles = ARTICLE.matcher(line).replaceAll(found -> "aeio".contains(found.group(1)) ? "an " : "a ");
        return DO.matcher(HAVE.matcher(articles).replaceAll("has")).replaceAll("does not");
    }
}
