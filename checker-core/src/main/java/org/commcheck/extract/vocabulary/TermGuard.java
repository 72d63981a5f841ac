package org.commcheck.extract.vocabulary;

import java.util.List;

/**
 * What must, or must not, stand right before or behind an entry. Each side is a list of alternatives: plain words or characters,
 * {@code *ing} (a word that ends so), {@code re*} (one that begins so), {@code #} (a digit), {@code ^} (the start of the text or of a
 * clause), {@code $} (the end of one). Spaces between the entry and its neighbour don't count.
 */
record TermGuard(List<String> onlyBefore, List<String> onlyAfter, List<String> unlessBefore, List<String> unlessAfter) {

    private static final String CLAUSE_ENDS = ".,;:!?()[]|\n。，；：！？、（）";

    static TermGuard of(TableRow row) {
        return new TermGuard(
                side(row, "only-before"),
                side(row, "only-after"),
                side(row, "unless-before"),
                side(row, "unless-after"));
    }

    private static List<String> side(TableRow row, String column) {
        return row.cells().containsKey(column) ? row.list(column) : List.of();
    }

    boolean allows(CharSequence text, int start, int end, TermFolding folding) {
        return (onlyBefore.isEmpty() || before(text, start, onlyBefore, folding))
                && (onlyAfter.isEmpty() || after(text, end, onlyAfter, folding))
                && !before(text, start, unlessBefore, folding)
                && !after(text, end, unlessAfter, folding);
    }

    private static boolean before(CharSequence text, int start, List<String> alternatives, TermFolding folding) {
        if (alternatives.isEmpty()) {
            return false;
        }
        int at = start;
        while (at > 0 && folding.fold(text.charAt(at - 1)) == ' ' && text.charAt(at - 1) != '\n') {
            at--;
        }
        for (String alternative : alternatives) {
            if (standsBefore(text, at, alternative, folding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsBefore(CharSequence text, int at, String what, TermFolding folding) {
        if (what.equals("^")) {
            return at == 0 || CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
        }
        if (what.equals("#")) {
            return at > 0 && Character.isDigit(text.charAt(at - 1));
        }
        boolean beginning = what.endsWith("*");
        int end = beginning ? wordStart(text, at) + what.length() - 1 : at;
        String literal = beginning ? what.substring(0, what.length() - 1) : without(what);
        int start = end - literal.length();
        return end <= at
                && same(text, start, literal, folding)
                && (what.startsWith("*") || TermBorders.startsAt(text, start));
    }

    private static boolean after(CharSequence text, int end, List<String> alternatives, TermFolding folding) {
        if (alternatives.isEmpty()) {
            return false;
        }
        int at = end;
        while (at < text.length() && text.charAt(at) != '\n' && folding.fold(text.charAt(at)) == ' ') {
            at++;
        }
        for (String alternative : alternatives) {
            if (standsAfter(text, at, alternative, folding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAfter(CharSequence text, int at, String what, TermFolding folding) {
        if (what.equals("$")) {
            return at == text.length() || CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0;
        }
        if (what.equals("#")) {
            return at < text.length() && Character.isDigit(text.charAt(at));
        }
        String literal = what.endsWith("*") ? what.substring(0, what.length() - 1) : without(what);
        int start = what.startsWith("*") ? wordEnd(text, at) - literal.length() : at;
        int end = start + literal.length();
        return start >= at
                && same(text, start, literal, folding)
                && (what.endsWith("*") || TermBorders.endsAt(text, end));
    }

    private static String without(String what) {
        return what.startsWith("*") ? what.substring(1) : what;
    }

    private static boolean same(CharSequence text, int start, String literal, TermFolding folding) {
        if (start < 0 || start + literal.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < literal.length(); i++) {
            if (folding.fold(text.charAt(start + i)) != folding.fold(literal.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int wordStart(CharSequence text, int at) {
        int start = at;
        while (start > 0 && TermBorders.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && TermBorders.isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
