package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.people.OwnerWords;

/** Lines that several people share, each with a clause of their own: 王芳打印承诺书；李强补拍截图. They are as many items as people. */
final class SharedLines {

    private static final String STOPS = "；;";

    /** So far behind the beginning of a clause the one who acts may stand. */
    private static final int LATEST_NAME = 2;

    private final ItemContext context;
    private final ItemReader reader;

    SharedLines(ItemContext context, ItemReader reader) {
        this.context = context;
        this.reader = reader;
    }

    /** The item, or those that it is if each of its clauses begins with somebody known. */
    List<Draft> divide(Draft draft) {
        String words = draft.words();
        List<Draft> parts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || STOPS.indexOf(words.charAt(at)) >= 0) {
                if (!words.substring(from, at).isBlank()) {
                    parts.add(reader.read(
                            draft.unit(),
                            draft.start() + from,
                            draft.start() + at,
                            draft.form(),
                            context.roster(),
                            true));
                }
                from = at + 1;
            }
        }
        return parts.size() > 1 && parts.stream().allMatch(this::isSomebodys) ? parts : List.of(draft);
    }

    private boolean isSomebodys(Draft part) {
        List<OwnerWords> owners = reader.owners().read(part.words(), context.roster(), true);
        return !owners.isEmpty()
                && owners.get(0).start() <= LATEST_NAME
                && owners.stream().allMatch(owner -> context.roster().knows(owner.name()));
    }
}
