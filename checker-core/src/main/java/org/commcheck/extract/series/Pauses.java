package org.commcheck.extract.series;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.YearDay;

/**
 * Days on which nobody expects a report, from the table {@code report-pauses}: {@code language}, {@code from} and {@code to}, which are days of the
 * year ({@code 12-24}) or a festival of the table {@code time-festival} with days added ({@code spring-festival -2}). Immutable.
 */
final class Pauses {

    /** A report is due in the week around its day. */
    private static final int AROUND = 3;

    private final List<TableRow> pauses;
    private final Map<String, Map<Integer, MonthDay>> festivals = new HashMap<>();

    Pauses(Tables tables) {
        pauses = tables.rows("report-pauses");
        for (TableRow row : tables.rows("time-festival")) {
            int year = Integer.parseInt(row.get("year"));
            row.cells().forEach((festival, day) -> {
                if (!festival.equals("year") && !day.isEmpty()) {
                    festivals.computeIfAbsent(festival, name -> new HashMap<>()).put(year, YearDay.parse(day));
                }
            });
        }
    }

    /** Whether a pause of people who write this language touches the week around a day. */
    boolean excuse(LocalDate day, String language) {
        return pauses.stream()
                .filter(pause -> pause.get("language").equals(language))
                .anyMatch(pause -> touches(pause, day, day.getYear()) || touches(pause, day, day.getYear() - 1));
    }

    /** A pause that ends earlier in the year than it begins ends in the next. */
    private boolean touches(TableRow pause, LocalDate day, int year) {
        List<LocalDate> ends = new ArrayList<>();
        for (String column : List.of("from", "to")) {
            day(pause.get(column), year).ifPresent(ends::add);
        }
        if (ends.size() < 2) {
            return false;
        }
        LocalDate from = ends.get(0);
        LocalDate to = ends.get(1).isBefore(from) ? ends.get(1).plusYears(1) : ends.get(1);
        return !day.plusDays(AROUND).isBefore(from) && !day.minusDays(AROUND).isAfter(to);
    }

    private Optional<LocalDate> day(String words, int year) {
        if (Character.isDigit(words.charAt(0))) {
            return Optional.of(YearDay.parse(words).atYear(year));
        }
        String[] parts = words.split(" ", 2);
        MonthDay festival = festivals.getOrDefault(parts[0], Map.of()).get(year);
        long added = parts.length < 2 ? 0 : Long.parseLong(parts[1]);
        return Optional.ofNullable(festival).map(found -> found.atYear(year).plusDays(added));
    }
}
