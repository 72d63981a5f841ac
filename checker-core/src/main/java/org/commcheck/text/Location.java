package org.commcheck.text;

/**
 * A place as people and editors name it.
 *
 * @param line 1-based; CRLF, LF and CR each end one line
 * @param column 1-based, in UTF-16 code units from the start of the line, a tab counting one; a byte-order mark counts nothing
 */
public record Location(int line, int column) implements Comparable<Location> {

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a location: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Location other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
