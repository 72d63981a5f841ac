package org.commcheck.extract.structure;

import java.util.List;
import org.commcheck.extract.outline.Heading;

/** The headings under a title under which nothing stands, before the first section with content: a subtitle, the author, a number. */
public final class TitleBlock {

    private TitleBlock() {}

    /** Those that rank below the first section with content, so that none of them can be a section beside it. */
    public static List<Heading> of(Entry entry) {
        List<Heading> sections = entry.sections();
        int first = 0;
        while (first < sections.size() && !sections.get(first).content()) {
            first++;
        }
        if (first == 0 || first == sections.size()) {
            return List.of();
        }
        int level = sections.get(first).level();
        return sections.subList(0, first).stream()
                .filter(heading ->
                        heading.level() > level && entry.kind(heading.index()).equals(SectionKinds.OTHER))
                .toList();
    }
}
