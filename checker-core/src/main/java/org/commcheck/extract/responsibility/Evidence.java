package org.commcheck.extract.responsibility;

import java.util.HashSet;
import java.util.List;
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
     * @param codes what its cells hold where parties and tasks cross
     * @param columns the number of columns that hold codes
     * @param partyHeads whether two or more of these columns are headed by a role or a group
     */
    static boolean ofCodes(List<Code> codes, Variant variant, Naming naming, int columns, boolean partyHeads) {
        long coded = codes.stream().filter(Code::isCode).count();
        long valid = codes.stream().filter(code -> code.isValid(variant)).count();
        if (valid == 0 || valid * 2 < coded) {
            return false;
        }
        if (naming.isGiven()) {
            return columns > 1 || (valid > 1 && valid == coded);
        }
        Set<String> duties = duties(codes, variant);
        return columns > 1 && (coded - valid) * 3 <= coded && isTelling(duties, partyHeads && valid == coded);
    }

    /** Whether labels are those of a list of duties: a person for each. */
    static boolean ofLabels(List<Code> labels, Variant variant, Naming naming) {
        Set<String> duties = duties(labels, variant);
        boolean leads = duties.contains(RESPONSIBLE) || duties.contains(ACCOUNTABLE) || duties.contains(DRIVER);
        if (naming.isGiven()) {
            return leads && duties.size() > 1;
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

    private static Set<String> duties(List<Code> codes, Variant variant) {
        Set<String> duties = new HashSet<>();
        for (Code code : codes) {
            duties.addAll(code.duties(variant));
        }
        duties.removeIf(role -> !variant.requires(role));
        return duties;
    }
}
