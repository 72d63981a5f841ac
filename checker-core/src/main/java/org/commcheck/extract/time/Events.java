package org.commcheck.extract.time;

import java.util.Locale;
import java.util.Set;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of events that may name a time: table {@code time-event}, columns {@code language}, {@code words} (several, divided by {@code ;}) and
 * {@code role}, see {@link Role}. Immutable.
 */
final class Events {

    /** How a noun may name a time. */
    enum Role {
        /** It never acts, so that even {@code by} it is a time: {@code by the code freeze}. */
        MOMENT,
        /** {@code before the meeting} is a time, {@code by the meeting} may be who does it. */
        EVENT,
        /** So common that only the next one, or one with a number, is a time: {@code before the next call}. */
        OCCASION,
        /** What makes another thing of the noun before it: release <em>notes</em>. */
        FOLLOW
    }

    private final PhraseTrie<Role> nouns = new PhraseTrie<>();
    private final PhraseTrie<Role> followers = new PhraseTrie<>();

    Events(Tables tables) {
        for (TableRow row : tables.rows("time-event")) {
            Role role = role(row);
            PhraseTrie<Role> trie = role == Role.FOLLOW ? followers : nouns;
            row.list("words").forEach(words -> trie.add(words, role));
        }
    }

    static Role role(TableRow row) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(row.get("role"))) {
                return role;
            }
        }
        throw new TableException(
                row.origin(),
                row.line(),
                "“" + row.get("role") + "” in the column “role” is none of moment, event, occasion, follow");
    }

    /** What the words of this lexicon begin with. */
    Set<String> firsts() {
        return nouns.firsts();
    }

    Reader reader(Tokens t) {
        EnglishEvents english = new EnglishEvents(t, this);
        ChineseEvents chinese = new ChineseEvents(t, this);
        return at -> Reader.longer(english.read(at), chinese.read(at));
    }

    /** The event noun that begins at this token and is not the modifier of another noun, or null. */
    PhraseTrie.@Nullable Match<Role> noun(Tokens t, int at) {
        PhraseTrie.Match<Role> noun = nouns.longest(t, at);
        return noun == null || followers.longest(t, noun.end()) != null ? null : noun;
    }

    /** Behind that noun; the token itself if none begins there. */
    int nounEnd(Tokens t, int at) {
        PhraseTrie.Match<Role> noun = noun(t, at);
        return noun == null ? at : noun.end();
    }
}
