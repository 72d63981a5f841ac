package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.Option;
import org.commcheck.extract.matters.Rows.Row;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermHit;
import org.commcheck.model.InlineMark;
import org.commcheck.text.GuardedPattern;
import org.commcheck.text.TextRange;

/** Finds the options of an entry: by their labels, else by the section or table for them, else by the words that offer a choice. */
final class OptionReader {

    private static final String OPTIONS = "options";
    private static final String ALTERNATIVES = "alternatives";
    private static final Set<String> KINDS = Set.of(OPTIONS, ALTERNATIVES);
    private static final Set<String> CHOOSING = Set.of("complaint-response", "proposal", "resource-request");

    static final GuardedPattern LABEL = GuardedPattern.of(
            "oOaAcCpP方选選备",
            "\\b(?i:option|alternative|choice|plan)\\s+#?([A-F]|[1-9](?![\\d.])|(?i:one|two|three|four|five))\\b|(?:方案|选项|選項|备选)\\s*([一二三四五六七八九]|[A-F](?![A-Za-z])|[1-9](?![\\d.]))");

    private static final Pattern OR = Pattern.compile("(?i)\\bor\\b|或者|或是|或");
    /** {@code choose between a refund and a voucher}. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\bbetween\\s[^.;]{1,200}?\\sand\\s|在[^。；]{1,80}?[和与與跟][^。；]{1,60}?之间|在[^。；]{1,80}?[和與跟][^。；]{1,60}?之間");

    private static final Pattern LISTED = Pattern.compile("[,，、;；]");

    /** So far behind an offer its choices are looked for. */
    private static final int REACH = 500;

    private static final Pattern NUMBERED =
            Pattern.compile("[一二三四]是|其[一二三四](?=[，,：:])|第[一二三四](?=[，,、：:])|[（(][1-4a-d一二三四][)）]|[①②③④]");

    private final MatterWords words;
    private final SectionKinds kinds;
    private final Rows rows;

    OptionReader(Tables tables, MatterWords words, SectionKinds kinds) {
        this.words = words;
        this.kinds = kinds;
        this.rows = new Rows(tables, "option-columns");
    }

    private record Found(TextRange range, String text) {}

    /** The facts of an entry; only documents that are there to choose by have some. */
    List<Option> read(Matters matters) {
        if (!CHOOSING.contains(matters.context().type())) {
            return List.of();
        }
        List<Found> labelled = labelled(matters);
        List<Found> found = labelled.size() > 1 ? labelled : sections(matters);
        int first = found.isEmpty() || labelled.size() > 1 ? 0 : firstOrder(matters);
        found = found.isEmpty() ? introduced(matters) : found;
        found = found.isEmpty() ? labelled : found;
        found = found.isEmpty() ? only(matters) : found;
        List<Option> options = new ArrayList<>();
        for (Found option : found) {
            options.add(new Option(option.range(), option.text(), first + options.size()));
        }
        return options;
    }

    /** 方案: what a proposal is about, under a heading that says so, where it offers nothing else. */
    private List<Found> only(Matters matters) {
        List<Heading> plans = matters.context().type().equals("proposal")
                ? matters.context().sections().stream()
                        .filter(heading -> heading.content() && kinds.names(OPTIONS, heading.words()))
                        .toList()
                : List.of();
        return plans.size() == 1
                ? List.of(new Found(
                        plans.get(0).text().range(), plans.get(0).words().strip()))
                : List.of();
    }

    /** {@code Option A}, 方案一: each label once, where it stands first. */
    private static List<Found> labelled(Matters matters) {
        Map<String, Found> labels = new LinkedHashMap<>();
        Heading[] headings = matters.context().sections().toArray(Heading[]::new);
        for (Heading heading : headings) {
            labels(matters.context().heading(heading.index()), labels);
        }
        matters.units().forEach(unit -> labels(unit, labels));
        return new ArrayList<>(labels.values());
    }

    private static void labels(ReadUnit unit, Map<String, Found> labels) {
        Matcher label = LABEL.matcher(unit.words());
        for (int at = 0; LABEL.find(label, unit.words(), at); at = label.end()) {
            String name = label.group(1) == null ? label.group(2) : label.group(1);
            labels.putIfAbsent(
                    name.toLowerCase(Locale.ROOT), new Found(unit.range(label.start(), label.end()), label.group()));
        }
    }

    private List<Found> sections(Matters matters) {
        List<Found> found = new ArrayList<>();
        for (Listed entry : Listing.of(matters, words, KINDS)) {
            if (entry.unit().unit().isItem() || entry.unit().unit().index() < 0) {
                found.add(new Found(entry.range(), entry.words()));
            } else {
                found.addAll(choices(matters, entry.unit(), entry.start()));
            }
        }
        for (Row row : rows.of(matters, KINDS)) {
            found.add(new Found(
                    row.subject().unit().text().range(), row.subject().words().strip()));
        }
        found.addAll(compared(matters));
        return found;
    }

    /** A table that compares: the options are its columns, the criteria its rows, and the corner above them is empty. */
    private static List<Found> compared(Matters matters) {
        List<Found> found = new ArrayList<>();
        for (Grid grid : matters.context().grids()) {
            boolean compares = KINDS.contains(matters.context().purpose(grid.heading()))
                    && grid.rows().size() > 1
                    && grid.rows().get(0).size() > 2
                    && matters.context().unit(grid.rows().get(0).get(0)).words().isBlank();
            if (compares) {
                List<Integer> header = grid.rows().get(0);
                for (int cell : header.subList(1, header.size())) {
                    ReadUnit unit = matters.context().unit(cell);
                    found.add(new Found(unit.unit().text().range(), unit.words().strip()));
                }
            }
        }
        return found;
    }

    /** One in a section of alternatives, for there the proposal is the first option. */
    private int firstOrder(Matters matters) {
        boolean options = false;
        boolean alternatives = false;
        for (Heading heading : matters.context().sections()) {
            boolean others = kinds.of(heading.words()).equals(ALTERNATIVES);
            alternatives |= others;
            options |= kinds.of(heading.words()).equals(OPTIONS);
        }
        return alternatives && !options ? 1 : 0;
    }

    /** A paragraph of a section for options: the choices that its words offer, else the paragraph as one. */
    private static List<Found> choices(Matters matters, ReadUnit unit, int from) {
        List<Found> found = boldLines(unit);
        if (found.size() > 1) {
            return found;
        }
        found.clear();
        for (ReadSentence sentence : unit.sentences()) {
            if (sentence.start() >= from || sentence.end() > from) {
                int count = count(unit.words().substring(Math.max(from, sentence.start()), sentence.end()));
                for (int i = 0; i < count && count > 1; i++) {
                    found.add(found(unit, sentence));
                }
            }
        }
        boolean more = matters.has(unit, "another-option");
        if (found.isEmpty() && !unit.sentences().isEmpty()) {
            found.add(found(unit, unit.sentences().get(0)));
            if (more) {
                found.add(found(unit, unit.sentences().get(unit.sentences().size() - 1)));
            }
        }
        return found;
    }

    /** {@code **A – Leave it.** No cost.⏎**B – One number.** …}: the lines of a paragraph that begin in bold. */
    private static List<Found> boldLines(ReadUnit unit) {
        List<Found> found = new ArrayList<>();
        for (InlineMark mark : unit.unit().text().marks()) {
            int start = mark.start();
            boolean begins = start == 0 || unit.words().charAt(start - 1) == '\n';
            if (mark.kind() == InlineMark.Kind.STRONG && begins) {
                found.add(new Found(unit.range(start, mark.end()), unit.words().substring(start, mark.end())));
            }
        }
        return found;
    }

    private static Found found(ReadUnit unit, ReadSentence sentence) {
        String text = unit.words().substring(sentence.start(), sentence.end());
        return new Found(unit.range(sentence.start(), sentence.end()), text.strip());
    }

    /** The list behind words that offer a choice, or the choices in their sentence. */
    private static List<Found> introduced(Matters matters) {
        for (ReadUnit unit : matters.units()) {
            for (ReadSentence sentence : unit.sentences()) {
                Optional<TermHit> offer = matters.first(unit, "offer", sentence.start(), sentence.end());
                if (offer.isPresent() && !unit.unit().quoted()) {
                    List<Found> listed = listBehind(matters, unit);
                    int behind = Math.max(
                            count(unit.words().substring(offer.get().start(), sentence.end())),
                            numbered(unit.words(), offer.get().start()));
                    int count = behind > 1 ? behind : joined(unit.words().substring(sentence.start(), sentence.end()));
                    if (!listed.isEmpty()) {
                        return listed;
                    }
                    if (count > 1) {
                        return Collections.nCopies(count, found(unit, sentence));
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Found> listBehind(Matters matters, ReadUnit unit) {
        String text = unit.words().strip();
        List<Found> items = new ArrayList<>();
        if (!(text.endsWith(":") || text.endsWith("："))) {
            return items;
        }
        for (int at = unit.unit().index() + 1; matters.context().has(at); at++) {
            ReadUnit item = matters.context().unit(at);
            if (!item.unit().isItem()) {
                break;
            }
            if (item.unit().parent() < 0) {
                items.add(new Found(item.unit().text().range(), item.words().strip()));
            }
        }
        return items;
    }

    /** How many choices are numbered in the words that offer them: 一是…；二是…, {@code (1) a refund (2) a voucher}. */
    private static int numbered(String words, int from) {
        return (int) NUMBERED.matcher(words)
                .region(from, Math.min(words.length(), from + REACH))
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    /** How many things are joined before the words that offer them: {@code a refund or a voucher, please choose}. */
    private static int joined(String sentence) {
        return BETWEEN.matcher(sentence).find()
                ? 2
                : 1 + (int) OR.matcher(sentence).results().count();
    }

    /** How many things the last "or" of a sentence joins, or a choice is between; one if it has neither. */
    private static int count(String sentence) {
        Matcher or = OR.matcher(sentence);
        int count = 1;
        int last = 0;
        while (or.find()) {
            count++;
            last = or.start();
        }
        if (count == 1) {
            return BETWEEN.matcher(sentence).find() ? 2 : 1;
        }
        Matcher comma = LISTED.matcher(sentence.substring(0, last).stripTrailing());
        while (comma.find()) {
            count += comma.end() < sentence.substring(0, last).stripTrailing().length() ? 1 : 0;
        }
        return count;
    }
}
