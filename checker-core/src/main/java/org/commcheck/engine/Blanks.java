package org.commcheck.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.commcheck.extract.Attendee;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Fact;
import org.commcheck.extract.Owner;

/**
 * What is written into the blanks of messages, {@code {text}} and the like, for one document in one language. {@code {text}} is the subject;
 * {@code {part}} the subject as the name of a part; {@code {type}} the document's type; {@code {example-date}} a Friday soon after the
 * document's day; {@code {candidates}} names that might own an action; {@code {deadline}}, {@code {owner}} and so on the words of a fact that
 * made the rule fire, {@code {sentence.size}} what such a fact says of itself, {@code {max-words}} a parameter.
 */
final class Blanks {

    /** Those that need no particular fact. */
    static final Set<String> GENERAL = Set.of("text", "part", "type", "example-date", "candidates");

    private static final int MOST_CANDIDATES = 3;
    private static final int LEAST_DAYS = 3;

    private final boolean chinese;
    private final String type;
    private final String exampleDate;
    private final Lazily<String> candidates;
    private final UnaryOperator<String> names;

    /**
     * @param language {@code en} or {@code zh}
     * @param names readable name by id of a document type or part
     */
    Blanks(String language, List<Fact> facts, UnaryOperator<String> names) {
        this.chinese = language.equals("zh");
        this.names = names;
        this.type = first(facts, DocumentInfo.class).map(DocumentInfo::type).orElse("general");
        this.exampleDate = exampleDate(first(facts, DocumentDate.class).map(DocumentDate::date));
        this.candidates = Lazily.once(() -> candidates(facts));
    }

    /** {@code en} or {@code zh}. */
    String language() {
        return chinese ? "zh" : "en";
    }

    /** The template with its blanks filled; one that nothing fits stays as it is. */
    String fill(String template, Offence offence) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(template, from, open);
            String blank = template.substring(open + 1, close);
            text.append(value(blank, offence).orElse(template.substring(open, close + 1)));
            from = close + 1;
            open = template.indexOf('{', from);
        }
        return text.append(template, from, template.length()).toString();
    }

    private Optional<String> value(String blank, Offence offence) {
        return switch (blank) {
            case "text" -> Optional.of(Texts.shortened(offence.subject()));
            case "part" -> Optional.of(names.apply(offence.subject()));
            case "type" -> Optional.of(names.apply(type));
            case "example-date" -> Optional.of(exampleDate);
            case "candidates" -> Optional.of(candidates.get());
            default ->
                Optional.ofNullable(offence.words().get(blank))
                        .or(() -> offence.because().stream()
                                .flatMap(fact -> FactWords.of(fact, blank).stream())
                                .findFirst());
        };
    }

    /** What messages call a fact: {@code action-item}. */
    static String kind(Fact fact) {
        return Texts.kebab(fact.getClass().getSimpleName());
    }

    private String exampleDate(Optional<LocalDate> today) {
        Optional<LocalDate> friday =
                today.map(day -> day.plusDays(LEAST_DAYS).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
        if (chinese) {
            return friday.map(day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日（周五）")
                    .orElse("3月5日");
        }
        return friday.map(Blanks::englishFriday).orElse("5 March");
    }

    /** Written out by hand: the platform's tables of names cost more time than all else that is said here. */
    private static String englishFriday(LocalDate friday) {
        String month = friday.getMonth().name();
        return "Friday " + friday.getDayOfMonth() + " " + month.charAt(0)
                + month.substring(1).toLowerCase(Locale.ROOT) + " " + friday.getYear();
    }

    /** Those who were there may take a task on; where nobody is known to have been, those who own others. */
    private String candidates(List<Fact> facts) {
        List<String> there = names(facts, Attendee.class, Attendee::present);
        List<String> likely = there.isEmpty() ? names(facts, Owner.class, Owner::named) : there;
        if (likely.isEmpty()) {
            return chinese ? "具体的人、岗位或团队" : "one person, role or team, by name";
        }
        return chinese ? "例如" + listed(likely, "、", "或") : listed(likely, ", ", " or ") + ", for instance";
    }

    /** The first few names that facts of a kind hold, in order of place, each once. */
    private static <F extends Fact> List<String> names(List<Fact> facts, Class<F> kind, Predicate<F> which) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .sorted((left, right) -> left.range().compareTo(right.range()))
                .map(fact -> Texts.oneLine(fact.text()))
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static String listed(List<String> words, String comma, String or) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(comma, words.subList(0, last)) + or + words.get(last);
    }

    private static <F extends Fact> Optional<F> first(List<Fact> facts, Class<F> type) {
        Fact first = null;
        for (Fact fact : facts) {
            if (type.isInstance(fact) && (first == null || fact.range().compareTo(first.range()) < 0)) {
                first = fact;
            }
        }
        return Optional.ofNullable(first).map(type::cast);
    }
}
