package org.commcheck.extract.vocabulary;

/**
 * All tables of terms that every unit of text is searched for, as one index: a text is gone through once, whoever will ask for what. Immutable,
 * for any number of threads.
 *
 * <pre>{@code
 * TextTerms terms = Lexicon.of(tables).read("We will try to send it soon.");
 * terms.hits(TermGroup.LANGUAGE)   // “will try to”, “soon”
 * }</pre>
 */
public final class Lexicon {

    private final TermIndex index;

    private Lexicon(TermIndex index) {
        this.index = index;
    }

    /**
     * The lexicon of a rulebase.
     *
     * @throws TableException if a row is not as it should be
     */
    public static Lexicon of(Tables tables) {
        return tables.made(Lexicon.class, Lexicon.class, () -> make(tables));
    }

    private static Lexicon make(Tables tables) {
        TermIndex index = new TermIndex(TermFolding.of(tables));
        for (TermGroup group : TermGroup.values()) {
            for (String name : group.tables()) {
                for (TableRow row : tables.rows(name)) {
                    Term.of(row).stream()
                            .filter(term -> group.includes(term.list()))
                            .forEach(term -> index.put(term, group.number()));
                }
            }
        }
        index.seal();
        return new Lexicon(index);
    }

    /** The terms in a text. */
    public TextTerms read(String text) {
        return new TextTerms(index, text);
    }
}
