package org.commcheck.extract.language;

import org.commcheck.extract.vocabulary.WordStarts;

/** Tells whether a Chinese verb asks for an act by what stands right behind it: 完成文档, 完成后端; but 完成了, 完成后, 完成度. Immutable. */
final class VerbEnds {

    /** What behind a verb shows that it is the name of something, was done or failed: 完成的, 完成度, 完成了, 联系不上. */
    private static final String NO_OBJECT = "的了过過率度中后後时時不";

    /** Objects that begin with one of these characters nevertheless: 后端, 中文. */
    private final WordStarts objects;

    VerbEnds(WordLists lists) {
        objects = new WordStarts(lists.list("zh-object"));
    }

    /** Whether a verb may end at a place: with the text, or before its object. */
    boolean at(String text, int at) {
        return at == text.length() || NO_OBJECT.indexOf(text.charAt(at)) < 0 || objects.longest(text, at) > 0;
    }
}
