package org.commcheck.extract.outline;

/** A list: its items stand under the same item and the same heading. */
public record Siblings(int parent, int heading) {

    /** The list that a unit is an item of. */
    public static Siblings of(Unit unit) {
        return new Siblings(unit.parent(), unit.heading());
    }
}
