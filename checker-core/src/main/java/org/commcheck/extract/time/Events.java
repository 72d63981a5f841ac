package org.commcheck.extract.time;

import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;

/**
 * The lexicon of events that may name a time: table {@code time-event}, columns {@code language}, {@code words} (several, divided by {@code ;}) and
 * {@code role}: {@code noun}, or {@code follow} for what makes another thing of the noun before it (release <em>notes</em>). Immutable.
 */
final class Events {

    private final PhraseTrie<Boolean> nouns = new PhraseTrie<>();
    private final PhraseTrie<Boolean> followers = new PhraseTrie<>();

    Events(Tables tables) {
        for (TableRow row : tables.rows("time-event")) {
            PhraseTrie<Boolean> trie = trie(row);
            row.list("words").forEach(words -> trie.add(words, true));
        }
    }

    private PhraseTrie<Boolean> trie(TableRow row) {
        return switch (row.get("role")) {
            case "noun" -> nouns;
            case "follow" -> followers;
            default ->
                throw new TableException(
                        row.origin(),
                        row.line(),
                        "“" + row.get("role") + "” in the column “role” is neither noun nor follow");
        };
    }

    Reader reader(Tokens t) {
        EnglishEvents english = new EnglishEvents(t, this);
        ChineseEvents chinese = new ChineseEvents(t, this);
        return at -> Reader.longer(english.read(at), chinese.read(at));
    }

    /** Behind the event noun that begins at this token and is not the modifier of another noun; the token itself if none does. */
    int nounEnd(Tokens t, int at) {
        PhraseTrie.Match<Boolean> noun = nouns.longest(t, at);
        return noun == null || followers.longest(t, noun.end()) != null ? at : noun.end();
    }
}
