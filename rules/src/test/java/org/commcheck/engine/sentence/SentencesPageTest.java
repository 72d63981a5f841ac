package org.commcheck.engine.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/sentences.md} shows every sentence that the shipped file knows, and every spelling of it. */
class SentencesPageTest {

    private static final Path PAGE = Path.of("../docs/sentences.md");
    private static final Pattern CHOICE = Pattern.compile("\\(([^)]*\\|[^)]*)\\)");
    private final SentenceGrammar grammar = SentenceGrammar.shipped();

    private Stream<Phrase> phrases() {
        List<Phrase> all = new ArrayList<>(grammar.subjects());
        all.addAll(grammar.scopes());
        all.addAll(grammar.things());
        all.addAll(grammar.consequences());
        all.addAll(grammar.advice());
        Stream.of(
                        "*",
                        "DocumentInfo",
                        "ActionItem",
                        "Decision",
                        "Risk",
                        "OpenQuestion",
                        "DocumentSection",
                        "Sentence",
                        "TermMatch")
                .forEach(fact -> all.addAll(grammar.predicates(fact)));
        return all.stream().distinct();
    }

    private static String pattern(Phrase phrase) {
        return Spelling.of(phrase.written().replaceAll("\\{\\w+}", "\uE000")).replace("\uE000", ".+?");
    }

    @Test
    void every_sentence_is_shown() throws IOException {
        List<String> rows = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `When"))
                .flatMap(line -> Arrays.stream(line.split("\\|")))
                .map(cell -> Spelling.of(cell.replace("`", "")))
                .toList();
        assertThat(phrases())
                .hasSizeGreaterThan(100)
                .allSatisfy(phrase -> assertThat(rows)
                        .as(phrase.written())
                        .anyMatch(row ->
                                Pattern.compile(pattern(phrase)).matcher(row).find()));
    }

    @Test
    void every_spelling_is_told() throws IOException {
        String page = Files.readString(PAGE);
        List<String> spellings = phrases()
                .flatMap(phrase -> CHOICE.matcher(phrase.written()).results())
                .map(found -> found.group(1))
                .flatMap(choice -> Arrays.stream(choice.split("\\|")))
                .distinct()
                .toList();
        assertThat(spellings)
                .isNotEmpty()
                .allSatisfy(spelling -> assertThat(page).contains(spelling));
    }

    @Test
    void every_english_sentence_has_a_chinese_one() {
        assertThat(phrases().filter(Phrase::chinese).map(phrase -> phrase.about() + phrase.drl()))
                .containsExactlyInAnyOrderElementsOf(phrases()
                        .filter(phrase -> !phrase.chinese() && !phrase.written().equals("{type}"))
                        .map(phrase -> phrase.about() + phrase.drl())
                        .toList());
    }

    /** What stands in quotation marks can stand in no other slot. */
    private boolean fits(Phrase phrase, String sample) {
        return phrase.match(sample)
                .filter(slots -> slots.entrySet().stream().allMatch(slot -> holds(slot.getKey(), slot.getValue())))
                .isPresent();
    }

    private boolean holds(String slot, String value) {
        return switch (slot) {
            case "number" -> value.equals("3");
            case "type" -> true;
            case "things" ->
                grammar.things().stream().anyMatch(thing -> thing.match(value).isPresent());
            default -> MaskedText.isMask(value);
        };
    }

    @Test
    void no_sentence_has_two_meanings() {
        List<Phrase> all = phrases().toList();
        for (Phrase phrase : all) {
            if (phrase.written().equals("{type}")) {
                continue;
            }
            Matcher plain = Pattern.compile("\\{(\\w+)}").matcher(phrase.plain());
            String sample = Spelling.of(plain.replaceAll(slot -> switch (slot.group(1)) {
                case "number" -> "3";
                case "things" -> phrase.chinese() ? "风险" : "risks";
                default -> "\uE000";
            }));
            assertThat(all.stream().filter(other -> other.about().equals(phrase.about())))
                    .as(sample)
                    .filteredOn(other -> !other.written().equals("{type}"))
                    .filteredOn(other -> fits(other, sample))
                    .extracting(Phrase::drl)
                    .containsOnly(phrase.drl());
        }
    }
}
