package org.commcheck.extract.language;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of characters picked at random, the same ones in every run. */
final class RandomTexts {

    private RandomTexts() {}

    static Stream<String> over(String alphabet, int count) {
        Random random = new Random(11);
        return Stream.generate(() -> random.ints(random.nextInt(50), 0, alphabet.length())
                        .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                        .collect(Collectors.joining()))
                .limit(count);
    }
}
