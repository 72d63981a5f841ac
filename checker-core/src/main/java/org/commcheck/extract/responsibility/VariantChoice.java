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

    Variant choose(CodeCounts codes, Naming naming) {
        if (naming.variant().isEmpty()) {
            return best(Variant::inferred, codes, naming.legend()).with(naming.legend());
        }
        Variant named = naming.variant().get();
        return naming.legend().isEmpty() ? extended(named, codes) : named.with(naming.legend());
    }

    /** The named variant, or a common extension of it whose further letters are used again and again. */
    private Variant extended(Variant named, CodeCounts codes) {
        Variant wider = best(variant -> variant.inferred() && variant.extendsVariant(named), codes, List.of());
        return score(wider, codes, List.of()) - score(named, codes, List.of()) >= CONVENTION ? wider : named;
    }

    private Variant best(Predicate<Variant> allowed, CodeCounts codes, List<Variant.Letter> legend) {
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

    private static int score(Variant variant, CodeCounts codes, List<Variant.Letter> legend) {
        int explained = 0;
        for (Variant.Letter letter : legend) {
            explained += variant.knows(letter.letter()) ? 1 : 0;
        }
        return explained + codes.sum(code -> known(code, variant));
    }

    /** Number of letters and words of a code that a variant knows. */
    private static int known(Code code, Variant variant) {
        int known = 0;
        for (String run : code.runs()) {
            known += Math.toIntExact(
                    run.chars().filter(letter -> variant.knows((char) letter)).count());
        }
        for (String role : code.roles()) {
            known += variant.has(role) ? 1 : 0;
        }
        return known;
    }
}
