package org.commcheck.extract.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Decides which variant a matrix follows: the one that is named, else the one that its legend and its letters fit. */
final class VariantChoice {

    /** A stray letter is a slip; used as often as this it is a convention of the document. */
    private static final int CONVENTION = 2;

    private final Collection<Variant> variants;

    VariantChoice(ResponsibilityWords words) {
        this.variants = words.variants();
    }

    Variant choose(List<Code> codes, Naming naming) {
        if (naming.variant().isEmpty()) {
            return best(Variant::inferred, codes, naming.legend()).with(naming.legend());
        }
        Variant named = naming.variant().get();
        return naming.legend().isEmpty() ? extended(named, codes) : named.with(naming.legend());
    }

    /** The named variant, or a common extension of it whose further letters are used again and again. */
    private Variant extended(Variant named, List<Code> codes) {
        Variant wider = best(variant -> variant.inferred() && variant.extendsVariant(named), codes, List.of());
        return score(wider, codes, List.of()) - score(named, codes, List.of()) >= CONVENTION ? wider : named;
    }

    private Variant best(Predicate<Variant> allowed, List<Code> codes, List<Variant.Letter> legend) {
        Variant best = NameFinder.UNSAID;
        int most = -1;
        for (Variant variant : variants) {
            int score = allowed.test(variant) ? score(variant, codes, legend) : -1;
            if (score > most) {
                most = score;
                best = variant;
            }
        }
        return best;
    }

    private static int score(Variant variant, List<Code> codes, List<Variant.Letter> legend) {
        long letters = codes.stream()
                .flatMap(code -> code.runs().stream())
                .flatMapToInt(String::chars)
                .filter(letter -> variant.knows((char) letter))
                .count();
        long roles = codes.stream()
                .flatMap(code -> code.roles().stream())
                .filter(variant::has)
                .count();
        long explained =
                legend.stream().filter(letter -> variant.knows(letter.letter())).count();
        return Math.toIntExact(letters + roles + explained);
    }
}
