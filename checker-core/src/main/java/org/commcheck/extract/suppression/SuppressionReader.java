package org.commcheck.extract.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commcheck.extract.suppression.Places.Kind;
import org.commcheck.extract.suppression.Places.Place;
import org.commcheck.extract.suppression.SuppressionComment.Reach;
import org.commcheck.model.Comment;
import org.commcheck.model.Document;
import org.commcheck.text.TextRange;

/**
 * Reads the comments of a document that are meant for the checker. A comment behind words belongs to their block: the paragraph, list item,
 * table row or heading; one on a line of its own to the block that follows, or, as the last thing in a list item or quotation, to that.
 */
public final class SuppressionReader {

    /** Tags that end within a block. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "del", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strong",
            "sub", "sup", "u");

    private final String source;
    private final boolean indentation;
    private final Places places;

    private SuppressionReader(Document document) {
        this.source = document.source().content();
        this.indentation = document.format() == Document.Format.MARKDOWN;
        this.places = Places.of(document);
    }

    /** In the order of the document. */
    public static List<SuppressionComment> read(Document document) {
        if (document.comments().isEmpty()) {
            return List.of();
        }
        SuppressionReader reader = new SuppressionReader(document);
        List<SuppressionComment> comments = new ArrayList<>();
        for (Comment comment : document.comments()) {
            SuppressionWords.read(comment, reader.source)
                    .map(words -> new SuppressionComment(
                            comment.range(),
                            words.reach(),
                            reader.scope(words.reach(), comment.range()),
                            words.names(),
                            words.reason()))
                    .ifPresent(comments::add);
        }
        return comments;
    }

    private TextRange scope(Reach reach, TextRange comment) {
        return switch (reach) {
            case BLOCK -> block(comment);
            case SECTION -> section(comment);
            case FILE -> new TextRange(0, source.length());
            case UNREADABLE -> new TextRange(comment.start(), comment.start());
        };
    }

    private TextRange block(TextRange comment) {
        Optional<Place> words = places.around(comment, Kind.LEAF)
                .or(() -> places.before(comment.start()).filter(place -> isOnLineOf(place, comment)));
        if (words.isPresent()) {
            return words.get().words();
        }
        Optional<Place> holder = places.around(comment, Kind.HOLDER, Kind.ITEM)
                .filter(place -> place.kind() == Kind.ITEM)
                .or(() -> places.itemBefore(comment.start(), item -> indentation && isIndentedUnder(item, comment)))
                .or(() -> places.around(comment, Kind.HOLDER));
        return places.from(comment.end())
                .filter(next -> holder.isEmpty()
                        || next.whole().start() < holder.get().whole().end())
                .or(() -> holder)
                .map(Place::words)
                .orElse(new TextRange(comment.start(), comment.start()));
    }

    private TextRange section(TextRange comment) {
        Optional<Place> before = places.before(comment.start());
        Optional<Place> next = places.from(comment.end());
        boolean belowHeading = before.isPresent() && before.get().kind() == Kind.SECTION;
        boolean aboveHeading = next.isPresent() && next.get().kind() == Kind.SECTION;
        if (belowHeading && !(aboveHeading && isNearer(next.get(), before.get(), comment))) {
            return before.get().whole();
        }
        return next.filter(place -> aboveHeading)
                .or(() -> places.around(comment, Kind.SECTION))
                .or(() -> before.flatMap(place -> places.around(place.whole(), Kind.SECTION)))
                .map(Place::whole)
                .orElse(new TextRange(0, source.length()));
    }

    private boolean isInline(int from, int to) {
        return INLINE.contains(source.substring(from, to).strip().toLowerCase(Locale.ROOT));
    }

    /** Of two headings around a comment that which fewer lines divide from it; if as many do, the one above. */
    private boolean isNearer(Place next, Place before, TextRange comment) {
        return lines(comment.end(), next.whole().start()) < lines(before.first().end(), comment.start());
    }

    private long lines(int from, int to) {
        return source.substring(Math.min(from, to), to)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    /** A comment that stands further in than the marker of an item is a part of it. */
    private boolean isIndentedUnder(Place item, TextRange comment) {
        return column(comment.start()) > column(item.whole().start());
    }

    private int column(int offset) {
        return offset - (source.lastIndexOf('\n', offset - 1) + 1);
    }

    /** Whether nothing but blanks stands between the first words of a block and the comment, and no tag has ended the block. */
    private boolean isOnLineOf(Place place, TextRange comment) {
        int end = place.first().end();
        if (end > comment.start()) {
            return place.first().start() < comment.start();
        }
        int tag = source.lastIndexOf("</", end);
        if (tag >= place.first().start() && source.indexOf('>', tag) == end - 1 && !isInline(tag + 2, end - 1)) {
            return false;
        }
        for (int i = end; i < comment.start(); i++) {
            char c = source.charAt(i);
            if (c != ' ' && c != '\t' && c != '#') {
                return false;
            }
        }
        return true;
    }
}
