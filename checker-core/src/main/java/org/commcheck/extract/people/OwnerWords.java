package org.commcheck.extract.people;

/**
 * Words that say who owns something.
 *
 * @param start first plain character
 * @param end behind the last
 * @param name the name, without the words around it
 * @param named whether somebody can be held to it; {@code team}, {@code TBD}, 相关人员 name nobody
 */
public record OwnerWords(int start, int end, String name, boolean named) {

    /** The same words as they stand in a longer text, of which the text that was read begins at {@code by}. */
    public OwnerWords moved(int by) {
        return new OwnerWords(start + by, end + by, name, named);
    }
}
