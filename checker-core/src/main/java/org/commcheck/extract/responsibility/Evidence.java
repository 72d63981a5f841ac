package org.commcheck.extract.responsibility;

import java.util.Set;

/**
 * Decides whether codes are those of a responsibility matrix. The letters R, A, C and I alone also rate requirements, grade papers and
 * colour projects red and amber; so without a name or a legend the set of duties must be telling, and names lower the bar.
 */
final class Evidence {

    private static final String RESPONSIBLE = "responsible";
    private static final String ACCOUNTABLE = "accountable";
    private static final String CONSULTED = "consulted";
    private static final String INFORMED = "informed";
    private static final String DRIVER = "driver";

    private Evidence() {}

    /**
     * Whether a table's codes are duties.
     *
     * @param codes what its cells hold that is meant as a code, where parties and tasks cross
     * @param columns the number of columns that hold codes
     * @param partyHeads whether two or more of these columns are headed by a role or a group
     */
    static boolean ofCodes(CodeCounts codes, Variant variant, Naming naming, int columns, boolean partyHeads) {
        int coded = codes.total();
        int valid = codes.count(code -> code.isValid(variant));
        if (valid == 0 || valid * 2 < coded) {
            return false;
        }
        if (naming.isGiven()) {
            // A single column of words may as well be a glossary.
            return columns > 1 || (valid > 1 && valid == coded && codes.areLetters());
        }
        Set<String> duties = codes.required(variant);
        return columns > 1 && (coded - valid) * 3 <= coded && isTelling(duties, partyHeads && valid == coded);
    }

    /** Whether labels are those of a list of duties: a person for each. Letters label many things; words say what they mean. */
    static boolean ofLabels(CodeCounts labels, Variant variant, Naming naming) {
        Set<String> duties = labels.required(variant);
        boolean leads = duties.contains(RESPONSIBLE) || duties.contains(ACCOUNTABLE) || duties.contains(DRIVER);
        if (naming.isGiven()) {
            return leads && duties.size() > 1;
        }
        if (!labels.areWords()) {
            return duties.containsAll(Set.of(ACCOUNTABLE, CONSULTED, INFORMED)) && duties.size() > 3;
        }
        return duties.contains(CONSULTED)
                && (duties.contains(RESPONSIBLE) || (duties.contains(DRIVER) && duties.contains(INFORMED)))
                && duties.size() > 2;
    }

    private static boolean isTelling(Set<String> duties, boolean partyHeads) {
        if (duties.contains(RESPONSIBLE)) {
            return duties.size() > 2 || (partyHeads && duties.contains(ACCOUNTABLE));
        }
        return duties.contains(DRIVER) && duties.size() > 2 && (partyHeads || duties.contains(INFORMED));
    }
}
