package org.commcheck.extract.responsibility;

import java.util.Optional;

/**
 * Where blocks stand: under which heading or list item.
 *
 * @param heading the words of the nearest heading or item; empty at the top of the document
 * @param named the matrix that these words name, or those above them
 * @param depth number of headings and items above, 0 at the top
 * @param number of the place, in the order in which places are met
 * @param parent number of the place above, its own at the top
 */
record Place(Words heading, Optional<Variant> named, int depth, int number, int parent) {

    static Place top(Optional<Variant> named) {
        return new Place(Words.NONE, named, 0, 0, 0);
    }

    Place below(Words words, NameFinder names, int next) {
        return new Place(words, names.find(words.text()).or(() -> named), depth + 1, next, number);
    }
}
