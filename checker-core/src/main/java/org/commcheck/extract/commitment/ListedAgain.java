package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commcheck.extract.ActionItem.Form;

/**
 * What a sentence of minutes says and their list says again in fewer words: 由张伟3月18日前提交实施计划, and in the table below 提交实施计划 with 张伟 beside it.
 * It is one item, whose place is the list.
 */
final class ListedAgain {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Fewer letters may stand in many a sentence. */
    private static final int FEWEST_LETTERS = 4;

    /** With so many of one owner's items a sentence is compared: a limit for documents that hold thousands. */
    private static final int MOST_COMPARED = 60;

    private ListedAgain() {}

    /** The items without the sentences whose task the list of the same owner repeats. */
    static List<Draft> without(List<Draft> drafts) {
        Map<String, List<String>> listed = new HashMap<>();
        for (Draft draft : drafts) {
            String task = letters(draft.words());
            if (draft.form() != Form.SENTENCE && draft.owners().size() == 1 && task.length() >= FEWEST_LETTERS) {
                listed.computeIfAbsent(owner(draft), name -> new ArrayList<>()).add(task);
            }
        }
        return listed.isEmpty()
                ? drafts
                : drafts.stream().filter(draft -> !isListed(draft, listed)).toList();
    }

    private static boolean isListed(Draft draft, Map<String, List<String>> listed) {
        if (draft.form() != Form.SENTENCE || draft.owners().size() != 1) {
            return false;
        }
        String sentence = letters(draft.words());
        return listed.getOrDefault(owner(draft), List.of()).stream()
                .limit(MOST_COMPARED)
                .anyMatch(sentence::contains);
    }

    private static String owner(Draft draft) {
        return draft.owners().get(0).words().name();
    }

    private static String letters(String words) {
        return NOT_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
