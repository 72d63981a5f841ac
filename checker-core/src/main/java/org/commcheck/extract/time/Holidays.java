package org.commcheck.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commcheck.extract.time.EnglishNumbers.Quantity;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.YearDay;
import org.jspecify.annotations.Nullable;

/**
 * Days with a name: {@code Thanksgiving}, {@code Easter 2027}, 国庆节, 2027年春节. Table {@code time-holiday}: columns {@code language}, {@code words},
 * {@code rule} (see {@link HolidayRule}), {@code doubtful} ({@code yes} for a name that is an everyday word too: it counts only with a year, or as a limit: 五一前), {@code not-before}.
 * Table {@code time-festival}: a row a year, a column a festival of the lunisolar calendar. Immutable.
 */
final class Holidays {

    private static final int YEARS_AROUND = 1;

    /** What stands beside the name of a festival. */
    private static final List<String> BESIDE =
            List.of("期间", "假期", "假前", "节前", "节后", "长假", "放假", "小长假", "黄金周", "後", "之后", "过后");

    /** So many days after a holiday a text still means that one, and not next year's. */
    private static final int JUST_OVER = 31;

    /** A row of the table. */
    private record Entry(HolidayRule rule, boolean doubtful, Set<String> notBefore) {}

    private final PhraseTrie<Entry> entries = new PhraseTrie<>();
    private final Map<String, Map<Integer, LocalDate>> festivals = new HashMap<>();

    Holidays(Tables tables) {
        for (TableRow row : tables.rows("time-festival")) {
            int year = Integer.parseInt(row.get("year"));
            row.cells().forEach((festival, day) -> add(festival, year, day));
        }
        for (TableRow row : tables.rows("time-holiday")) {
            Entry entry = new Entry(rule(row), row.yes("doubtful"), Set.copyOf(row.list("not-before")));
            row.list("words").forEach(words -> entries.add(words, entry));
        }
    }

    private void add(String festival, int year, String day) {
        if (!festival.equals("year") && !day.isEmpty()) {
            festivals
                    .computeIfAbsent(festival, name -> new HashMap<>())
                    .put(year, YearDay.parse(day).atYear(year));
        }
    }

    private HolidayRule rule(TableRow row) {
        try {
            return HolidayRule.parse(row.get("rule"), festivals.keySet());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TableException(
                    row.origin(),
                    row.line(),
                    "“" + row.get("rule") + "” in the column “rule” is no rule for a holiday: " + e.getMessage()
                            + "; write 12-25, “4 thu 11”, “easter +1” or a festival of the table time-festival");
        }
    }

    /** The phrases of this lexicon. */
    PhraseTrie<Entry> phrases() {
        return entries;
    }

    Reader reader(Tokens t, Calendar calendar) {
        EnglishNumbers numbers = new EnglishNumbers(t);
        return at -> read(t, at, calendar, numbers);
    }

    private @Nullable Atom read(Tokens t, int at, Calendar calendar, EnglishNumbers numbers) {
        PhraseTrie.Match<Entry> match = entries.longest(t, at);
        if (match == null || match.value().notBefore().contains(t.norm(match.end()))) {
            return null;
        }
        int end = match.end();
        int of = t.is(end, "of") || t.is(end, "in") || t.ch(end) == ',' ? end + 1 : end;
        Quantity year = numbers.year(of);
        if (year != null) {
            return Atom.of(
                    at, year.end(), Shape.DAY, Days.of(match.value().rule().in((int) year.value(), festivals)));
        }
        if (t.ch(at - 1) == '年' && t.length(at - 2) == 4 && Calendar.isYear(t.value(at - 2))) {
            return Atom.of(at, end, Shape.DAY, Days.of(match.value().rule().in(t.value(at - 2), festivals)));
        }
        boolean word =
                (match.value().doubtful() && !counted(t, at) && !isLimit(t, at, end)) || isCommonWord(t, at, end);
        return word && !t.whole(at, end)
                ? null
                : yearless(t, at, end, match.value().rule(), calendar);
    }

    /** A single English word in lower case, with no word before it that shows a time, may be anything: {@code eid}, {@code rakhi}. */
    private static boolean isCommonWord(Tokens t, int at, int end) {
        boolean single = t.isWord(at) && end == at + 1 && !t.capital(at);
        return single && !Cues.beforeDay(t, at) && !Cues.beforeMonth(t, at) && !counted(t, at);
    }

    /** 五一前, 十一期间: the words around two figures that name a day show it; not 二十一前. */
    private static boolean isLimit(Tokens t, int at, int end) {
        boolean figure = ChineseNumbers.numeral(t.ch(at - 1)) || t.ch(at - 1) == '第' || t.isNumber(at - 1);
        return t.isHan(at)
                && !figure
                && (ChineseParts.limitEnd(t, end) > end || BESIDE.stream().anyMatch(word -> t.reads(end, word)));
    }

    /** Whether {@code next}, {@code last} or the like stands before it. */
    private static boolean counted(Tokens t, int at) {
        return EnglishPeriods.offset(t, at - 1) != EnglishPeriods.NONE;
    }

    private Atom yearless(Tokens t, int at, int end, HolidayRule rule, Calendar calendar) {
        int word = EnglishPeriods.offset(t, at - 1);
        int offset = word == EnglishPeriods.NONE ? 0 : word;
        LocalDate anchor = calendar.anchor();
        if (anchor == null) {
            return Atom.of(at, end, Shape.DAY);
        }
        LocalDate best = null;
        for (int year = anchor.getYear() - YEARS_AROUND; year <= anchor.getYear() + YEARS_AROUND; year++) {
            LocalDate day = rule.in(year, festivals);
            boolean past = day != null && day.isBefore(anchor.minusDays(offset > 0 ? 0 : JUST_OVER));
            if (day != null && (offset < 0 ? day.isBefore(anchor) : best == null && !past)) {
                best = day;
            }
        }
        return Atom.of(at, end, Shape.DAY, Days.of(best));
    }
}
