package org.commcheck.extract.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * One variant of an entry of a word list.
 *
 * @param list the word list
 * @param written this variant
 * @param match how it is compared
 * @param guard what must or must not stand around it
 */
record Term(String list, String written, Match match, TermGuard guard) {

    /** More variants than this from one entry cost start-up time; guards say the same with less. */
    private static final int MOST_VARIANTS = 500;

    /** How an entry is compared with the text. */
    enum Match {
        /** As whole words, whatever their case. */
        WORD,
        /** As the start of a word: {@code prefix}. */
        PREFIX,
        /** As whole words in just this case: {@code case}. */
        CASE,
        /** Like {@code WORD}, but a look-alike: where it matches, nothing shorter of its list does: {@code except}. */
        EXCEPT,
        /** Not at all: takes the entry of an earlier row away: {@code off}. */
        OFF
    }

    /**
     * The variants of a row's entry, in every list that the row names.
     *
     * @throws TableException if the row has no list, no term, or a cell that means nothing
     */
    static List<Term> of(TableRow row) {
        List<String> variants = variants(row);
        List<String> lists = row.list("list");
        if (lists.isEmpty() || variants.contains("")) {
            throw new TableException(row.origin(), row.line(), "a row needs a list and a term");
        }
        Match match = match(row);
        TermGuard guard = TermGuard.of(row);
        List<Term> terms = new ArrayList<>();
        for (String list : lists) {
            for (String variant : variants) {
                terms.add(new Term(list, variant, match, guard));
            }
        }
        return terms;
    }

    private static Match match(TableRow row) {
        String match = row.cells().getOrDefault("match", "");
        return switch (match) {
            case "", "word" -> Match.WORD;
            case "prefix" -> Match.PREFIX;
            case "case" -> Match.CASE;
            case "except" -> Match.EXCEPT;
            case "off" -> Match.OFF;
            default ->
                throw new TableException(
                        row.origin(),
                        row.line(),
                        "“" + match + "” is no way to match; there are word, prefix, case, except and off");
        };
    }

    /** Spells {@code (try|tries) to} out; an empty alternative makes a part optional. */
    private static List<String> variants(TableRow row) {
        String term = row.get("term");
        if (term.indexOf('(') < 0) {
            return List.of(term.strip());
        }
        List<String> variants = new ArrayList<>(List.of(""));
        int at = 0;
        while (at < term.length()) {
            int open = term.indexOf('(', at);
            int close = open < 0 ? -1 : term.indexOf(')', open);
            if (open >= 0 && close < 0) {
                throw new TableException(row.origin(), row.line(), "“" + term + "” lacks a closing parenthesis");
            }
            if (open >= 0 && term.lastIndexOf('(', close) > open) {
                throw new TableException(
                        row.origin(),
                        row.line(),
                        "“" + term + "” has parentheses within parentheses; write a row for each outer alternative");
            }
            int literalEnd = open < 0 ? term.length() : open;
            variants = append(variants, List.of(term.substring(at, literalEnd)));
            if (open >= 0) {
                variants =
                        append(variants, List.of(term.substring(open + 1, close).split("\\|", -1)));
            }
            at = open < 0 ? term.length() : close + 1;
        }
        if (variants.size() > MOST_VARIANTS) {
            throw new TableException(
                    row.origin(),
                    row.line(),
                    "the term has " + variants.size() + " variants, more than " + MOST_VARIANTS
                            + "; write the outer words into the columns only-before or only-after");
        }
        variants.replaceAll(String::strip);
        return variants;
    }

    private static List<String> append(List<String> heads, List<String> tails) {
        List<String> joined = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                joined.add(head + tail);
            }
        }
        return joined;
    }
}
