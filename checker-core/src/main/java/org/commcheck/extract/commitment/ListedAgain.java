package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commcheck.extract.ActionItem.Form;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.vocabulary.Likeness;
import org.commcheck.extract.vocabulary.Tables;

/**
 * What a sentence of minutes says and their list says again in fewer words: {@code Tom will update the price list on the website before 1 December}, and in the
 * table below {@code Update price list} with Tom beside it. It is one item, whose place is the list; what the list leaves out the sentence adds.
 */
final class ListedAgain {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Fewer letters may stand in many a sentence. */
    private static final int FEWEST_LETTERS = 4;

    /** So many of the words of the entry stand in the sentence too. */
    private static final double MOST_WORDS = 0.8;

    private static final int FEWEST_WORDS = 2;

    /** Of Chinese the pairs of characters are compared, which are one fewer than characters. */
    private static final int FEWEST_PAIRS = 3;

    /** With so many of one owner's items a sentence is compared: a limit for documents that hold thousands. */
    private static final int MOST_COMPARED = 60;

    /** A sentence is about so many words at most if a few of them are all that its list needs to say. */
    private static final int FEW_WORDS = 2;

    private final Likeness likeness;

    /** Verbs as {@link Likeness} compares them. */
    private final Set<String> verbs = new HashSet<>();

    ListedAgain(Tables tables) {
        likeness = new Likeness(tables);
        for (String table : List.of("mood-words", "act-words")) {
            WordLists words = WordLists.of(tables, table);
            Stream.of("verb", "verb-or-noun")
                    .flatMap(list -> words.list(list).stream())
                    .forEach(verb -> verbs.addAll(likeness.tokens(verb)));
        }
    }

    /** An entry of a list. */
    private record Listed(int index, String letters, Set<String> words) {}

    /** The items without the sentences whose task the list of the same owner repeats. */
    List<Draft> without(List<Draft> drafts) {
        boolean told = drafts.stream().anyMatch(draft -> draft.form() == Form.SENTENCE);
        Map<String, List<Listed>> listed = told ? listed(drafts) : Map.of();
        if (listed.isEmpty()) {
            return drafts;
        }
        List<Draft> settled = new ArrayList<>(drafts);
        List<Draft> repeated = new ArrayList<>();
        for (Draft draft : drafts) {
            entry(draft, listed).ifPresent(entry -> {
                repeated.add(draft);
                settled.set(entry.index(), completed(settled.get(entry.index()), draft));
            });
        }
        settled.removeAll(repeated);
        return settled;
    }

    private Map<String, List<Listed>> listed(List<Draft> drafts) {
        Map<String, List<Listed>> listed = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.form() != Form.SENTENCE && !draft.owners().isEmpty()) {
                listed.computeIfAbsent(owner(draft), name -> new ArrayList<>())
                        .add(new Listed(i, letters(draft.words()), words(draft)));
            }
        }
        return listed;
    }

    /** The entry of the list that says the same as a sentence. */
    private Optional<Listed> entry(Draft draft, Map<String, List<Listed>> listed) {
        if (draft.form() != Form.SENTENCE || draft.owners().isEmpty()) {
            return Optional.empty();
        }
        List<Listed> entries = listed.getOrDefault(owner(draft), List.of());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String letters = letters(draft.words());
        Set<String> words = likeness.tokens(draft.words());
        Set<String> about = words(draft);
        about.removeAll(verbs);
        return entries.stream()
                .limit(MOST_COMPARED)
                .filter(entry -> isIn(entry, letters, words) || isObject(entry, about))
                .findFirst();
    }

    private static boolean isIn(Listed entry, String letters, Set<String> words) {
        boolean whole = entry.letters().length() >= FEWEST_LETTERS && letters.contains(entry.letters());
        int fewest = entry.words().stream().anyMatch(word -> Character.isIdeographic(word.charAt(0)))
                ? FEWEST_PAIRS
                : FEWEST_WORDS;
        return whole || (entry.words().size() >= fewest && Likeness.share(entry.words(), words) >= MOST_WORDS);
    }

    /** {@code Pat will make flyers}, and in the list {@code Spirit night flyers}: an entry without a verb holds all that the sentence is about. */
    private boolean isObject(Listed entry, Set<String> about) {
        boolean noun = entry.words().stream().noneMatch(verbs::contains);
        return noun
                && !about.isEmpty()
                && about.size() <= FEW_WORDS
                && entry.words().containsAll(about);
    }

    /** What an entry is about, without who and when. */
    private Set<String> words(Draft draft) {
        Set<String> words = new HashSet<>(likeness.tokens(draft.words()));
        draft.owners()
                .forEach(owner -> words.removeAll(likeness.tokens(owner.words().name())));
        draft.deadlines()
                .forEach(due -> words.removeAll(likeness.tokens(due.words().text())));
        return words;
    }

    /** The entry, with the day that only the sentence names. */
    private static Draft completed(Draft entry, Draft sentence) {
        boolean dated =
                entry.deadlines().stream().anyMatch(due -> due.words().kind().concrete());
        return dated || sentence.deadlines().isEmpty() ? entry : entry.with(entry.owners(), sentence.deadlines());
    }

    /** The owners' names, in any order. */
    private static String owner(Draft draft) {
        return draft.owners().size() == 1
                ? firstName(draft.owners().get(0).words())
                : draft.owners().stream()
                        .map(owner -> firstName(owner.words()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** The first word of a name: minutes say {@code Tom} for {@code Tom Ibbotson}. */
    private static String firstName(OwnerWords owner) {
        String name = owner.name().strip().toLowerCase(Locale.ROOT);
        int blank = name.indexOf(' ');
        return blank > 0 && !name.startsWith("the ") ? name.substring(0, blank) : name;
    }

    private static String letters(String words) {
        return NOT_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
