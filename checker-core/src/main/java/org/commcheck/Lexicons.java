package org.commcheck;

import java.util.List;
import java.util.Map;
import org.commcheck.config.Lexicon;
import org.commcheck.config.Origin;
import org.commcheck.config.Sourced;
import org.commcheck.config.TableText;
import org.commcheck.config.Vocabulary;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableOverlay;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.finding.Flaw;

/** Makes word lists and tables of the rulebase's and what a configuration changes in them. */
final class Lexicons {

    private static final String ENGLISH = "terms-en";
    private static final String CHINESE = "terms-zh";

    private Lexicons() {}

    /** The tables, with all that is wrong with the changes. */
    static TableOverlay overlay(Tables base, Lexicon lexicon) {
        TableOverlay overlay = new TableOverlay(base);
        lexicon.tables().stream().map(Lexicons::source).forEach(overlay::add);
        Vocabulary words = lexicon.vocabulary();
        words.acronyms()
                .forEach(word -> overlay.add("terms-acronyms", row(word, Map.of("acronym", word.value())), false));
        words.people().forEach(name -> overlay.add("people", row(name, Map.of("name", name.value())), false));
        terms(words.added(), overlay, false);
        terms(words.allowed(), overlay, true);
        return overlay;
    }

    static Tables.Source source(TableText table) {
        return new Tables.Source(table.name(), table.origin(), table.csv());
    }

    static Flaw flaw(TableException e) {
        boolean sentence = e.detail().endsWith(".") || e.detail().endsWith("?");
        return new Flaw(e.origin(), e.line(), e.column(), e.detail() + (sentence ? "" : "."));
    }

    private static void terms(Map<String, List<Sourced<String>>> lists, TableOverlay overlay, boolean removes) {
        lists.forEach((list, words) -> words.forEach(word -> overlay.add(
                isChinese(word.value()) ? CHINESE : ENGLISH,
                row(word, Map.of("list", list, "term", word.value())),
                removes)));
    }

    private static boolean isChinese(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    private static TableRow row(Sourced<String> word, Map<String, String> cells) {
        Origin origin = word.origin();
        return new TableRow(origin.file(), origin.line(), cells);
    }
}
