package org.commcheck.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commcheck.model.Comment;
import org.commcheck.model.Document;
import org.commcheck.text.TextRange;

/** What a parser comes upon beside the blocks: comments, and what it could not parse. Not for several threads. */
final class Asides {

    private final List<Comment> comments = new ArrayList<>();
    private final List<Document.Trouble> troubles = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    void comment(Comment comment) {
        comments.add(comment);
    }

    /** Notes a trouble; the same message is noted once, at its first place. */
    void trouble(TextRange range, String message) {
        if (said.add(message)) {
            troubles.add(new Document.Trouble(range, message));
        }
    }

    /** In order of place. */
    List<Comment> comments() {
        comments.sort(Comparator.comparing(Comment::range));
        return comments;
    }

    /** In order of place. */
    List<Document.Trouble> troubles() {
        troubles.sort(Comparator.comparing(Document.Trouble::range));
        return troubles;
    }
}
