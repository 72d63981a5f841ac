package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * A number or a connective that places a point in a sequence which the renderer does not number. Samples: the {@code 2、} of a typed list,
 * {@code Step 3}, （三）, a heading {@code 4. Costs}, {@code First,}, 其次. Sequences that do not begin with one are excerpts and make no facts; an
 * opening connective makes one only if its section goes on behind its sentence. Read by {@code structure/broken-sequence}.
 *
 * @param group number of the sequence in the document
 * @param order position in the sequence, from 0
 * @param value what it counts: 3 for {@code Step 3}; a connective that names no number ({@code then}, 最后) counts one more than its predecessor
 * @param previous the value of the marker before it in its sequence, 0 for the first
 * @param connective whether it is a connective rather than a number
 */
public record SequenceMarker(
        TextRange range, String text, int group, int order, int value, int previous, boolean connective)
        implements Fact {}
