package org.commcheck.extract.matters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.DocumentDate;
import org.commcheck.extract.FollowUp;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.time.TimeSpan;

/** Finds the promises of an entry to come back to the customer, and how soon. Immutable. */
final class FollowUpReader {

    private static final String FOLLOW_UP = "follow-up";
    private static final int HOURS_A_DAY = 24;

    private static final Pattern LENGTH = Pattern.compile(
            "(\\d{1,4}|an?|one|two|three|four|five|six|seven|ten|[一二两三四五六七八九十]{1,2})\\s*-?\\s*(?:个|個)?\\s*(?:business |working |full )?(minute|hour|day|week|month|分钟|小时|小時|工作日|天|日|周|月)");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("ten", 10),
            Map.entry("两", 2));

    private static final Map<String, Double> HOURS = Map.ofEntries(
            Map.entry("minute", 1 / 60.0),
            Map.entry("hour", 1.0),
            Map.entry("day", 24.0),
            Map.entry("week", 168.0),
            Map.entry("month", 720.0),
            Map.entry("分钟", 1 / 60.0),
            Map.entry("小时", 1.0),
            Map.entry("小時", 1.0),
            Map.entry("工作日", 24.0),
            Map.entry("天", 24.0),
            Map.entry("日", 24.0),
            Map.entry("周", 168.0),
            Map.entry("月", 720.0));

    private final SectionKinds kinds;

    FollowUpReader(SectionKinds kinds) {
        this.kinds = kinds;
    }

    /** The facts of an entry, in order. */
    List<FollowUp> read(Matters matters) {
        List<FollowUp> found = new ArrayList<>();
        int last = -1;
        boolean section = false;
        for (ReadUnit unit : matters.units()) {
            int heading = unit.unit().heading();
            section = heading == last ? section : isSection(matters, heading);
            last = heading;
            if (!unit.unit().quoted() && (section || matters.has(unit, FOLLOW_UP))) {
                read(matters, unit, section, found);
            }
        }
        return found;
    }

    private static void read(Matters matters, ReadUnit unit, boolean section, List<FollowUp> found) {
        for (ReadSentence sentence : unit.sentences()) {
            boolean plan = sentence.mood() == Mood.COMMITMENT || sentence.mood() == Mood.STATEMENT;
            boolean told = section || matters.has(unit, FOLLOW_UP, sentence.start(), sentence.end());
            if (plan && told) {
                String text = unit.words().substring(sentence.start(), sentence.end());
                found.add(new FollowUp(
                        unit.range(sentence.start(), sentence.end()), text.strip(), hours(matters, unit, sentence)));
            }
        }
    }

    /** Whether a section is for what comes next. */
    private boolean isSection(Matters matters, int heading) {
        return heading >= 0
                && heading != matters.entry().title()
                && kinds.names(
                        FOLLOW_UP,
                        matters.entry().outline().headings().get(heading).words());
    }

    private static int hours(Matters matters, ReadUnit unit, ReadSentence sentence) {
        int hours = -1;
        for (TimeSpan time : unit.times(sentence.start(), sentence.end())) {
            int found = hours(matters, time, unit.words().substring(time.start(), time.end()));
            hours = found < 0 ? hours : hours < 0 ? found : Math.min(hours, found);
        }
        return hours;
    }

    private static int hours(Matters matters, TimeSpan time, String words) {
        Matcher length = LENGTH.matcher(words.toLowerCase(Locale.ROOT));
        if (length.find()) {
            String number = length.group(1);
            int count = WORDS.getOrDefault(number, Numeral.of(number));
            return count < 0 ? -1 : (int) Math.ceil(count * HOURS.getOrDefault(length.group(2), 0.0));
        }
        LocalDate to = time.to();
        return to == null
                ? -1
                : matters.known(DocumentDate.class).stream()
                        .mapToInt(day -> (int) ChronoUnit.DAYS.between(day.date(), to) * HOURS_A_DAY)
                        .findFirst()
                        .orElse(-1);
    }
}
