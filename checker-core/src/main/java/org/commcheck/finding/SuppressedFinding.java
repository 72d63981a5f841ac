package org.commcheck.finding;

/** A finding that is not held against its document: it is reported, and counts for nothing. */
public record SuppressedFinding(Finding finding, Suppression suppression) implements Comparable<SuppressedFinding> {

    @Override
    public int compareTo(SuppressedFinding other) {
        return finding.compareTo(other.finding);
    }
}
