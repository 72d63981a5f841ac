package org.commcheck.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which day of a year a holiday falls. Written as
 *
 * <ul>
 *   <li>{@code 12-25}: always that day;
 *   <li>{@code 4 thu 11}: the fourth Thursday of November, {@code last mon 5} the last Monday of May;
 *   <li>{@code easter}, {@code orthodox-easter}, {@code qingming}: computed;
 *   <li>{@code spring-festival} or any other column of the table {@code time-festival}, which lists the days year by year;
 *   <li>any of them and a number of days: {@code easter +1}, {@code 4 thu 11 +1};
 *   <li>nothing: a holiday that is known by name only.
 * </ul>
 *
 * @param words what is written, without the days added
 * @param add days added
 */
record HolidayRule(List<String> words, int add) {

    /** A leap year, which has every day that there may be. */
    private static final int LEAP_YEAR = 2000;

    /**
     * @param festivals those that are listed year by year
     * @throws IllegalArgumentException if it is none of these
     * @throws java.time.DateTimeException if a month or a number of days is out of range
     */
    static HolidayRule parse(String rule, Set<String> festivals) {
        List<String> words = rule.isBlank() ? List.of() : List.of(rule.strip().split("\\s+"));
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean adds = words.size() > 1 && (last.startsWith("+") || last.startsWith("-"));
        HolidayRule parsed = adds
                ? new HolidayRule(words.subList(0, words.size() - 1), Integer.parseInt(last))
                : new HolidayRule(words, 0);
        LocalDate day = parsed.in(LEAP_YEAR, Map.of());
        boolean known = parsed.words().isEmpty()
                || day != null
                || festivals.contains(parsed.words().get(0));
        if (!known) {
            throw new IllegalArgumentException(
                    Character.isDigit(parsed.words().get(0).charAt(0))
                            ? "there is no such day"
                            : "there is no festival of this name");
        }
        return parsed;
    }

    /**
     * The day in that year, or null if it isn't known.
     *
     * @param festivals days by festival and year
     */
    @Nullable
    LocalDate in(int year, Map<String, Map<Integer, LocalDate>> festivals) {
        LocalDate day = switch (words.size()) {
            case 0 -> null;
            case 1 -> Character.isDigit(words.get(0).charAt(0)) ? fixed(year, words.get(0)) : named(year, festivals);
            case 3 -> weekday(year);
            default -> throw new IllegalArgumentException("not a rule for a holiday: " + String.join(" ", words));
        };
        return day == null ? null : day.plusDays(add);
    }

    private static @Nullable LocalDate fixed(int year, String monthAndDay) {
        String[] numbers = monthAndDay.split("-", 2);
        if (numbers.length != 2) {
            throw new IllegalArgumentException("not a month and a day: " + monthAndDay);
        }
        return Calendar.dateOrNull(year, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private LocalDate weekday(int year) {
        int nth = words.get(0).equals("last") ? -1 : Integer.parseInt(words.get(0));
        DayOfWeek weekday = Words.weekday(words.get(1).toLowerCase(Locale.ROOT));
        if (weekday == null) {
            throw new IllegalArgumentException("not a day of the week: " + words.get(1));
        }
        LocalDate month = LocalDate.of(year, Integer.parseInt(words.get(2)), 1);
        return month.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    private @Nullable LocalDate named(int year, Map<String, Map<Integer, LocalDate>> festivals) {
        return switch (words.get(0)) {
            case "easter" -> easter(year);
            case "orthodox-easter" -> orthodoxEaster(year);
            case "qingming" -> qingming(year);
            default -> festivals.getOrDefault(words.get(0), Map.of()).get(year);
        };
    }

    /** The Gregorian computus of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
        int shift = (golden + 11 * moon + 22 * weekday) / 451;
        int day = moon + weekday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    /** Meeus' Julian computus, thirteen days later as both calendars stand apart from 1900 to 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int day = moon + weekday + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(13);
    }

    /** The day of 15° solar longitude by the usual formula, right from 2000 to 2099. */
    private static @Nullable LocalDate qingming(int year) {
        int short2 = year - 2000;
        return short2 < 0 || short2 > 99 ? null : LocalDate.of(year, 4, (int) (short2 * 0.2422 + 4.81) - short2 / 4);
    }
}
