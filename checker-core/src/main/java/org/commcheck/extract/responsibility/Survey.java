package org.commcheck.extract.responsibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commcheck.model.Block;
import org.commcheck.model.Document;
import org.commcheck.model.FrontMatter;
import org.commcheck.model.InlineText;
import org.commcheck.model.ListBlock;
import org.commcheck.model.ListItem;
import org.commcheck.model.Section;
import org.commcheck.text.Ordered;
import org.commcheck.text.TextRange;

/** Goes over a document once and notes every place where blocks stand side by side. Quotes are somebody else's words and left out. */
final class Survey {

    private final NameFinder names;
    private final TextRange within;
    private final List<Site> sites = new ArrayList<>();
    private final Deque<Site> open = new ArrayDeque<>();
    private int places = 1;

    private Survey(NameFinder names, TextRange within) {
        this.names = names;
        this.within = within;
    }

    /** All sites of a part of a document; nesting as deep as it may be costs no stack. */
    static List<Site> of(Document document, TextRange within, NameFinder names) {
        Survey survey = new Survey(names, within);
        survey.open.add(new Site(survey.inside(document.blocks()), Place.top(title(document, names))));
        while (!survey.open.isEmpty()) {
            survey.visit(survey.open.poll());
        }
        return survey.sites;
    }

    private void visit(Site site) {
        sites.add(site);
        for (Block block : site.blocks()) {
            if (block instanceof Section section) {
                enter(section.blocks(), section.heading(), site.place());
            } else if (block instanceof ListBlock list) {
                for (ListItem item : list.items()) {
                    enter(item.blocks(), item.text(), site.place());
                }
            }
        }
    }

    private void enter(List<Block> blocks, InlineText heading, Place parent) {
        if (!blocks.isEmpty()) {
            open.add(new Site(inside(blocks), parent.below(Words.of(heading), names, places++)));
        }
    }

    /** The blocks that lie in the part, found by halving, so that a log of many entries costs no more for being read entry by entry. */
    private List<Block> inside(List<Block> blocks) {
        return LooseRows.join(Ordered.between(
                blocks,
                block -> block.range().end(),
                within.start() + 1,
                block -> block.range().start(),
                within.end()));
    }

    /** What the document's name, its front matter or its first heading says that the whole of it is. */
    private static Optional<Variant> title(Document document, NameFinder names) {
        String path = document.source().path();
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Optional<Variant> named = names.find(file.replace('_', ' '));
        for (FrontMatter.Entry entry : document.frontMatter().entries()) {
            String key = Folding.key(entry.key());
            if (named.isEmpty() && (key.equals("title") || key.equals("type") || key.equals("标题"))) {
                named = names.find(String.join(" ", entry.values()));
            }
        }
        return named.or(() -> firstHeading(document, names));
    }

    private static Optional<Variant> firstHeading(Document document, NameFinder names) {
        for (Block block : document.blocks()) {
            if (block instanceof Section section) {
                return names.find(section.heading().text());
            }
        }
        return Optional.empty();
    }
}
