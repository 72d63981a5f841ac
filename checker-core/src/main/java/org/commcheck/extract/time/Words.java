package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The closed vocabularies of English dates: months, days of the week, units, numbers. They are code, not tables, because the grammar knows
 * each of them and no organisation has others; what is open (vague words, events, holidays) is data.
 */
final class Words {

    private static final Map<String, Integer> MONTHS = numbered(
            1,
            "january jan",
            "february feb febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec");

    private static final Map<String, Integer> WEEKDAYS = numbered(
            1,
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds",
            "thursday thu thur thurs",
            "friday fri",
            "saturday sat",
            "sunday sun");

    private static final Map<String, Integer> CARDINALS = cardinals();

    private static final Map<String, Integer> ORDINALS = numbered(
            1,
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Map<String, Grain> UNITS = units();

    /** Month words that are everyday words or first names too: alone they need a word beside them that shows a month is meant. */
    private static final Set<String> DOUBTFUL_MONTHS =
            Set.of("march", "may", "mar", "april", "june", "august", "jun", "dec", "jan", "sep");

    private static final Set<String> DOUBTFUL_WEEKDAYS = Set.of("sat", "sun", "wed", "mon");

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private Words() {}

    private static Map<String, Integer> numbered(int first, String... words) {
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            for (String word : words[i].split(" ", -1)) {
                map.put(word, first + i);
            }
        }
        return Map.copyOf(map);
    }

    private static Map<String, Integer> cardinals() {
        String small =
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                        + " eighteen nineteen";
        Map<String, Integer> map = new HashMap<>(numbered(1, small.split(" ", -1)));
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            map.put(tens[i], 20 + 10 * i);
        }
        return Map.copyOf(map);
    }

    private static Map<String, Grain> units() {
        Map<String, Grain> map = new HashMap<>();
        put(map, Grain.SECOND, "second seconds sec secs");
        put(map, Grain.MINUTE, "minute minutes min mins");
        put(map, Grain.HOUR, "hour hours hr hrs h");
        put(map, Grain.DAY, "day days d");
        put(map, Grain.WORKDAY, "workday workdays weekday weekdays");
        put(map, Grain.WEEKEND, "weekend weekends wkend");
        put(map, Grain.WEEK, "week weeks wk wks w");
        put(map, Grain.FORTNIGHT, "fortnight fortnights");
        put(map, Grain.MONTH, "month months mo mos");
        put(map, Grain.QUARTER, "quarter quarters qtr qtrs");
        put(map, Grain.SEASON, "season seasons summer winter spring autumn fall semester semesters");
        put(map, Grain.YEAR, "year years yr yrs");
        put(map, Grain.DECADE, "decade decades");
        return Map.copyOf(map);
    }

    private static void put(Map<String, Grain> map, Grain grain, String words) {
        for (String word : words.split(" ", -1)) {
            map.put(word, grain);
        }
    }

    /** 1–12, or 0 if the word is no month. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static boolean doubtfulMonth(String word) {
        return DOUBTFUL_MONTHS.contains(word);
    }

    static @Nullable DayOfWeek weekday(String word) {
        Integer number = WEEKDAYS.get(word);
        return number == null ? null : DayOfWeek.of(number);
    }

    static boolean doubtfulWeekday(String word) {
        return DOUBTFUL_WEEKDAYS.contains(word);
    }

    /** The day of the week that a plural names ({@code Mondays}). */
    static @Nullable DayOfWeek weekdays(String word) {
        return word.length() > 6 && word.endsWith("days") ? weekday(word.substring(0, word.length() - 1)) : null;
    }

    static @Nullable Grain unit(String word) {
        return UNITS.get(word);
    }

    /** 1–90, or 0 if the word is no number. */
    static int cardinal(String word) {
        return CARDINALS.getOrDefault(word, 0);
    }

    /** 1–20, or 0 if the word is no ordinal. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }

    static boolean ordinalEnding(String word) {
        return ORDINAL_ENDINGS.contains(word);
    }

    /** All names of months, and of days of the week, which may be plural. */
    static Set<String> names() {
        Set<String> names = new HashSet<>(MONTHS.keySet());
        names.addAll(WEEKDAYS.keySet());
        WEEKDAYS.keySet().forEach(day -> names.add(day + "s"));
        return names;
    }

    /** All words for one to ninety, and for the first to the twentieth. */
    static Set<String> numbers() {
        Set<String> numbers = new HashSet<>(CARDINALS.keySet());
        numbers.addAll(ORDINALS.keySet());
        return numbers;
    }

    /** All words for units of time. */
    static Set<String> unitWords() {
        return UNITS.keySet();
    }
}
