package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cells of a responsibility matrix: {@code A/R}, {@code **R** (Build)}, {@code Ａ／Ｒ}, 负责. Safe for any number of threads. */
final class CodeReader {

    /** A longer cell holds no code; so one pass over a cell is all that is ever needed. */
    private static final int LONGEST_CELL = 80;

    private static final int LONGEST_RUN = 3;

    private static final String TICKS = "✓✔√☑✅●○◎◯△▲★☆■□◆◇";
    private static final String SEPARATORS = "/,;+&|、，；·\\";
    private static final String NOTE_MARKS = "*?.'!†‡^~:";

    private final ResponsibilityWords words;
    private final LetterRun letterRun;

    CodeReader(ResponsibilityWords words) {
        this.words = words;
        this.letterRun = new LetterRun(words);
    }

    /** What a cell says. */
    Code read(String cell) {
        String text = Folding.width(cell).strip();
        if (text.length() > LONGEST_CELL) {
            return Code.PROSE;
        }
        if (isBlank(text)) {
            return Code.BLANK;
        }
        if (isTick(text)) {
            return Code.TICK;
        }
        Brackets brackets = Brackets.of(text);
        if (brackets.outside().isEmpty() && brackets.inside().size() == 1) {
            return read(brackets.inside().get(0));
        }
        boolean nobody = !brackets.outside().isEmpty() && isBlank(brackets.outside());
        return nobody ? Code.BLANK : withBrackets(readParts(brackets.outside()), brackets.inside());
    }

    /** A bracket that holds but letters is part of the code, another one tells its scope. */
    private Code withBrackets(Code outside, List<String> inside) {
        if (outside.shape() != Code.Shape.CODES) {
            return outside;
        }
        List<String> runs = new ArrayList<>(outside.runs());
        List<String> roles = new ArrayList<>(outside.roles());
        for (String text : inside) {
            Code code = readParts(text);
            if (code.shape() == Code.Shape.CODES && code.runs().stream().allMatch(letterRun::isKnown)) {
                runs.addAll(code.runs());
                roles.addAll(code.roles());
            }
        }
        return new Code(Code.Shape.CODES, runs, roles);
    }

    /** What a label says that may hold nothing but duties: {@code Responsible (R)}, {@code R/A}, 负责人; prose if there is anything else. */
    Code readWhole(String label) {
        String text = Folding.width(label).strip();
        if (text.isEmpty() || text.length() > LONGEST_CELL) {
            return Code.PROSE;
        }
        Brackets brackets = Brackets.of(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
        List<String> parts = split(brackets.outside());
        boolean whole = !parts.isEmpty() && parts.stream().allMatch(this::isDuty);
        return whole ? withBrackets(readParts(brackets.outside()), brackets.inside()) : Code.PROSE;
    }

    /** A run of three letters or more is the name of a variant rather than a label. */
    private boolean isDuty(String part) {
        Code code = readParts(part);
        return code.isCode() && code.runs().stream().allMatch(run -> run.length() < LONGEST_RUN);
    }

    private Code readParts(String text) {
        Parts parts = new Parts();
        for (String part : split(text)) {
            readPart(part, parts);
        }
        if (parts.runs.isEmpty() && parts.roles.isEmpty()) {
            return Code.PROSE;
        }
        boolean known = !parts.roles.isEmpty() || parts.runs.stream().anyMatch(letterRun::isKnown);
        return new Code(known ? Code.Shape.CODES : Code.Shape.STRANGE, parts.runs, parts.roles);
    }

    private static final class Parts {
        private final List<String> runs = new ArrayList<>();
        private final List<String> roles = new ArrayList<>();
    }

    /** A part is words for a duty, a run of letters, several runs with blanks between, or a run with a note behind it. */
    private void readPart(String part, Parts parts) {
        Optional<String> role = words.duty(Folding.key(part));
        if (role.isPresent()) {
            parts.roles.add(role.get());
            return;
        }
        int note = noteStart(part);
        if (note > 0) {
            readPart(part.substring(0, note).strip(), parts);
            return;
        }
        List<String> runs = new ArrayList<>();
        for (String token : part.split(" +", -1)) {
            Optional<String> run = letterRun.read(stripMarks(token));
            if (run.isEmpty()) {
                return;
            }
            runs.add(run.get());
        }
        parts.runs.addAll(runs);
    }

    /** Where a note begins behind a code, as in {@code R: build} or {@code R – build}; 0 if there is none. */
    private static int noteStart(String part) {
        for (int i = 1; i < part.length() - 1; i++) {
            char c = part.charAt(i);
            boolean dash = (c == '-' || c == '–' || c == '—') && part.charAt(i - 1) == ' ';
            if (c == ':' || c == '=' || dash) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || isSeparator(text, i);
            if (ends) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        if (SEPARATORS.indexOf(c) >= 0 || c == '和' || c == '与' || c == '及' || c == '與') {
            return true;
        }
        boolean between = at > 0 && at < text.length() - 1;
        return between && (c == '-' || c == '–') && isSingle(text, at - 1) && isSingle(text, at + 1);
    }

    /** Whether a letter stands alone, so that the hyphen of {@code R-A} divides but that of {@code sign-off} does not. */
    private static boolean isSingle(String text, int at) {
        return Folding.isLatin(text.charAt(at))
                && (at == 0 || !Folding.isLatin(text.charAt(at - 1)))
                && (at + 1 == text.length() || !Folding.isLatin(text.charAt(at + 1)));
    }

    private boolean isBlank(String text) {
        if (words.role(Folding.key(text))
                .filter(ResponsibilityWords.NONE::equals)
                .isPresent()) {
            return true;
        }
        return text.chars().noneMatch(c -> Character.isLetterOrDigit(c) || TICKS.indexOf(c) >= 0);
    }

    private static boolean isTick(String text) {
        return text.codePointCount(0, text.length()) <= 2 && TICKS.indexOf(text.charAt(0)) >= 0;
    }

    /** Without the marks of footnotes and doubt: {@code R*}, {@code R1}, {@code A?}, {@code R¹}. */
    private static String stripMarks(String token) {
        int end = token.length();
        while (end > 0 && isMark(token.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && NOTE_MARKS.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        return token.substring(start, end);
    }

    private static boolean isMark(char c) {
        return NOTE_MARKS.indexOf(c) >= 0 || Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
