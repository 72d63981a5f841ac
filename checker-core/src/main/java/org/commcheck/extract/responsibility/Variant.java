package org.commcheck.extract.responsibility;

import java.util.ArrayList;
import java.util.List;

/**
 * A kind of responsibility matrix.
 *
 * @param name such as {@code RACI}; empty where a text only says that there is a responsibility matrix
 * @param inferred whether the letters alone tell it, without its name
 * @param letters in the order of the name
 */
record Variant(String name, boolean inferred, List<Letter> letters) {

    /**
     * @param letter upper case
     * @param role the duty it stands for
     * @param required whether a matrix of the variant must use it
     */
    record Letter(char letter, String role, boolean required) {}

    Variant {
        letters = List.copyOf(letters);
    }

    boolean knows(char letter) {
        for (Letter known : letters) {
            if (known.letter() == letter) {
                return true;
            }
        }
        return false;
    }

    /** Whether each character of a run such as {@code AR} is a letter of the variant; an empty run is none. */
    boolean knowsAll(String run) {
        return !run.isEmpty() && run.chars().allMatch(c -> knows((char) c));
    }

    boolean has(String role) {
        return letters.stream().anyMatch(known -> known.role().equals(role));
    }

    boolean requires(String role) {
        return letters.stream().anyMatch(known -> known.role().equals(role) && known.required());
    }

    /** The duty of a letter that the variant knows. */
    String role(char letter) {
        for (Letter known : letters) {
            if (known.letter() == letter) {
                return known.role();
            }
        }
        throw new IllegalArgumentException(letter + " is no letter of " + name);
    }

    /** Whether it has all letters of another variant. */
    boolean extendsVariant(Variant other) {
        return other.letters.stream().allMatch(letter -> knows(letter.letter()));
    }

    /** The variant with letters that a document adds to it; those that it knows keep their duty. */
    Variant with(List<Letter> added) {
        List<Letter> all = new ArrayList<>(letters);
        for (Letter letter : added) {
            if (!knows(letter.letter())) {
                all.add(letter);
            }
        }
        return all.size() == letters.size() ? this : new Variant(name, inferred, all);
    }
}
