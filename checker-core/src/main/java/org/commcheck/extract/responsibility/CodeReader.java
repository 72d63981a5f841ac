package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;

/** Reads the cells of a responsibility matrix: {@code A/R}, {@code **R** (Build)}, {@code Ａ／Ｒ}, 负责. Safe for any number of threads. */
final class CodeReader {

    /** A longer cell holds no code; so one pass over a cell is all that is ever needed. */
    private static final int LONGEST_CELL = 80;

    /** A run as long as this is the name of a variant rather than a label. */
    private static final int VARIANT_NAME = 3;

    private static final String TICKS = "✓✔√☑✅●○◎◯△▲★☆■□◆◇";

    private final ResponsibilityWords words;
    private final CodeParts parts;

    CodeReader(ResponsibilityWords words) {
        this.words = words;
        this.parts = new CodeParts(words);
    }

    /** What a cell says. */
    Code read(String cell) {
        if (!mayHoldCode(cell)) {
            return Code.PROSE;
        }
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
        return nobody ? Code.BLANK : read(brackets);
    }

    /** What a label says that may hold nothing but duties: {@code Responsible (R)}, {@code R/A}, 负责人; prose if there is anything else. */
    Code readWhole(String label) {
        if (!mayBeDuty(label)) {
            return Code.PROSE;
        }
        String text = Folding.width(label).strip();
        Brackets brackets = Brackets.of(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
        return areDuties(parts.split(brackets.outside())) ? read(brackets) : Code.PROSE;
    }

    private boolean areDuties(List<String> pieces) {
        for (String piece : pieces) {
            if (!isDuty(piece)) {
                return false;
            }
        }
        return !pieces.isEmpty();
    }

    /** Whether a label is short enough, and begins with a bracket or like a duty. */
    private boolean mayBeDuty(String label) {
        int from = 0;
        int to = label.length();
        while (from < to && Folding.isBlank(label.charAt(from))) {
            from++;
        }
        while (to > from && Folding.isBlank(label.charAt(to - 1))) {
            to--;
        }
        return from < to && to - from <= LONGEST_CELL && words.mayBeginDuty(label, from, to);
    }

    /** Whether something in a cell is no plain word, or one of its parts begins like a duty; most cells are prose. */
    private boolean mayHoldCode(String cell) {
        boolean begins = true;
        boolean blank = true;
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (isOpening(c) || (begins && !Folding.isBlank(c) && words.mayBeginDuty(cell, at, cell.length()))) {
                return true;
            }
            boolean space = Folding.isBlank(c);
            blank &= space;
            begins = (begins && space) || CodeParts.maySeparate(c);
        }
        return blank;
    }

    /** Whether a bracket begins with the character, in either width. */
    private static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '【' || c == '〔' || c == '（' || c == '［';
    }

    private boolean isDuty(String part) {
        Code code = parts.read(part);
        return code.isCode() && code.runs().stream().allMatch(run -> run.length() < VARIANT_NAME);
    }

    /** A bracket that holds but letters is part of the code, another one tells its scope. Letters explain words: 负责（A） is but an A. */
    private Code read(Brackets brackets) {
        Code outside = parts.read(brackets.outside());
        if (outside.shape() != Code.Shape.CODES) {
            return outside;
        }
        List<String> runs = new ArrayList<>(outside.runs());
        List<String> roles = new ArrayList<>(outside.roles());
        boolean apart = false;
        for (String text : brackets.inside()) {
            Code code = parts.read(text);
            if (code.shape() == Code.Shape.CODES && code.runs().stream().allMatch(parts::isKnown)) {
                apart |= outside.runs().isEmpty() != code.runs().isEmpty();
                runs.addAll(code.runs());
                roles.addAll(code.roles());
            }
        }
        return new Code(Code.Shape.CODES, runs, apart ? List.of() : roles);
    }

    private boolean isBlank(String text) {
        boolean nobody = words.role(Folding.key(text))
                .filter(ResponsibilityWords.NONE::equals)
                .isPresent();
        return nobody || !saysAnything(text);
    }

    private static boolean saysAnything(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || TICKS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTick(String text) {
        return text.codePointCount(0, text.length()) <= 2 && TICKS.indexOf(text.charAt(0)) >= 0;
    }
}
