package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.text.CharSet;

/** Takes a code apart: {@code R / A} is two parts, {@code R: build} and {@code R shared} are one with a note. Safe for any number of threads. */
final class CodeParts {

    /** Words of a part that begins with a letter and goes on in words: more are a sentence. */
    private static final int LONGEST_NOTE = 4;

    static final CharSet SEPARATORS = CharSet.of("/,;+&|、，；·\\和与及與");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final String MARKS = "*?.'\"“”!†‡^~:";

    private final ResponsibilityWords words;
    private final LetterRun letterRun;

    CodeParts(ResponsibilityWords words) {
        this.words = words;
        this.letterRun = new LetterRun(words);
    }

    /** What a text without brackets says; prose if it holds no code at all. Words beside a code are taken for a remark. */
    Code read(String text) {
        List<String> pieces = split(text);
        if (isLegend(pieces)) {
            return Code.PROSE;
        }
        List<String> runs = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (String part : pieces) {
            readPart(part, runs, roles);
        }
        if (runs.isEmpty() && roles.isEmpty()) {
            return Code.PROSE;
        }
        boolean known = !roles.isEmpty() || runs.stream().anyMatch(letterRun::isKnown);
        return new Code(known ? Code.Shape.CODES : Code.Shape.STRANGE, runs, roles);
    }

    /** {@code R = Responsible, A = Accountable}: what says of several letters which word each stands for gives nobody a duty. */
    private boolean isLegend(List<String> pieces) {
        return pieces.size() > 1 && pieces.stream().allMatch(this::explains);
    }

    private boolean explains(String piece) {
        int sign = piece.indexOf('=');
        return sign > 0
                && piece.substring(0, sign).strip().length() == 1
                && words.duty(Folding.key(piece.substring(sign + 1))).isPresent();
    }

    /** The stretches between separators, trimmed, without empty ones. */
    List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSeparator(text, i)) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Whether a run is made of letters that some variant uses. */
    boolean isKnown(String run) {
        return letterRun.isKnown(run);
    }

    private void readPart(String part, List<String> runs, List<String> roles) {
        Optional<String> role = words.duty(Folding.key(part));
        int note = noteStart(part);
        if (role.isPresent()) {
            roles.add(role.get());
        } else if (note > 0) {
            readPart(part.substring(0, note).strip(), runs, roles);
        } else {
            readTokens(part, runs);
        }
    }

    /** A part is runs from end to end, or a letter and a note; so its first word tells that nearly all are neither. */
    private void readTokens(String part, List<String> runs) {
        int blank = part.indexOf(' ');
        String first = blank < 0 ? part : part.substring(0, blank);
        if (first.length() == 1 || letterRun.read(stripMarks(first)).isPresent()) {
            readTokens(BLANKS.split(part, -1), runs);
        }
    }

    private void readTokens(String[] tokens, List<String> runs) {
        List<String> found = new ArrayList<>();
        for (String token : tokens) {
            letterRun.read(stripMarks(token)).ifPresent(found::add);
        }
        if (found.size() == tokens.length) {
            runs.addAll(found);
        } else if (isNoted(tokens)) {
            runs.add(tokens[0]);
        }
    }

    /** Whether a code letter goes on in a few small words: {@code R shared}. {@code I} would be a pronoun. */
    private boolean isNoted(String[] tokens) {
        return tokens.length <= LONGEST_NOTE
                && tokens[0].length() == 1
                && words.isLetter(tokens[0].charAt(0))
                && !tokens[0].equals("I")
                && Character.isLowerCase(tokens[1].codePointAt(0));
    }

    /** Where a note begins behind a code, as in {@code R: build}, {@code R – build}, {@code R→build}; 0 if there is none. */
    private static int noteStart(String part) {
        for (int i = 1; i < part.length() - 1; i++) {
            char c = part.charAt(i);
            boolean dash = (c == '-' || c == '–' || c == '—') && part.charAt(i - 1) == ' ';
            if (c == ':' || c == '=' || c == '→' || dash) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a character, in whatever width, may stand between parts. */
    static boolean maySeparate(char c) {
        return c == '-' || c == '–' || c >= 0xFF00 || SEPARATORS.has(c);
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        boolean between = at > 0 && at < text.length() - 1;
        boolean hyphen = between && (c == '-' || c == '–') && isSingle(text, at - 1) && isSingle(text, at + 1);
        return hyphen || SEPARATORS.has(c);
    }

    /** Whether a letter stands alone, so that the hyphen of {@code R-A} divides but that of {@code sign-off} does not. */
    private static boolean isSingle(String text, int at) {
        return Folding.isLatin(text.charAt(at))
                && (at == 0 || !Folding.isLatin(text.charAt(at - 1)))
                && (at + 1 == text.length() || !Folding.isLatin(text.charAt(at + 1)));
    }

    /** Without the marks of footnotes and doubt: {@code R*}, {@code R1}, {@code A?}, {@code R¹}. */
    private static String stripMarks(String token) {
        int end = token.length();
        while (end > 0 && isMark(token.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && MARKS.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        boolean numbered = end - start == 2
                && Character.isUpperCase(token.charAt(start))
                && Character.isDigit(token.charAt(start + 1));
        return token.substring(start, numbered ? end - 1 : end);
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
