package org.commcheck.extract.time;

import java.util.Arrays;

/** What stands between two expressions of time that belong together: nothing, a comma, {@code on}; a dash, {@code to}, 至. Reads only. */
final class Links {

    private final Tokens t;

    Links(Tokens tokens) {
        t = tokens;
    }

    /** Whether the two stand side by side, or with only one of these words or a comma between. */
    boolean touch(Atom a, Atom b, String... words) {
        if (b.start() == a.end()) {
            return true;
        }
        int first = a.end();
        boolean comma = t.ch(first) == ',' || t.ch(first) == '@' || t.ch(first) == '(';
        if (b.start() == first + 1) {
            return comma || Arrays.asList(words).contains(t.norm(first));
        }
        return b.start() == first + 2 && comma && Arrays.asList(words).contains(t.norm(first + 1));
    }

    /** Whether only a dash or a word like {@code to} stands between, with {@code the} after it. */
    boolean join(Atom a, Atom b) {
        int first = a.end();
        int words = b.start() - first;
        boolean the = words == 2 && t.is(first + 1, "the");
        boolean longDash = words == 2 && t.ch(first) == t.ch(first + 1) && "-—~".indexOf(t.ch(first)) >= 0;
        longDash |= words == 3 && t.ch(first) == '~' && t.ch(first + 1) == '~' && t.ch(first + 2) == '~';
        boolean arrow = words == 2 && (t.ch(first) == '-' || t.ch(first) == '=') && t.ch(first + 1) == '>';
        if (words != 1 && !the && !longDash && !arrow) {
            return false;
        }
        char c = arrow ? '→' : t.ch(first);
        boolean dates = c == '/' && a.parts().year() > 0 && b.parts().year() > 0;
        boolean between = dates || (t.is(first, "and") && (t.is(a.start() - 1, "between") || holdsBetween(a)));
        return ("-~至到—→".indexOf(c) >= 0 && c != 0)
                || t.is(first, "to")
                || t.is(first, "through")
                || t.is(first, "thru")
                || t.is(first, "until")
                || t.is(first, "till")
                || t.is(first, "untill")
                || between;
    }

    /** {@code next week between Wednesday} and Friday. */
    private boolean holdsBetween(Atom atom) {
        boolean between = false;
        for (int i = atom.start(); i < atom.end(); i++) {
            between |= t.is(i, "between");
        }
        return between;
    }
}
