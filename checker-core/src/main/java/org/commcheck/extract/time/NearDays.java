package org.commcheck.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days of the weeks around the document's own: numbers that are one are hardly a share or a version by chance. */
final class NearDays {

    /** Days since, and until, a day that two numbers may name without more. */
    private static final int SHORT_AGO = 7;

    private static final int SOON = 62;
    private static final int MONTHS = 12;

    private final Calendar calendar;

    NearDays(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Whether two numbers are such a day.
     *
     * @param monthFirst whether it is known that the first is the month; otherwise one of them has to be no month
     */
    boolean isDay(int a, int b, boolean monthFirst) {
        boolean either = !monthFirst && a <= MONTHS && b <= MONTHS && a != b;
        return !either && (a > MONTHS ? isDay(b, a) : isDay(a, b));
    }

    boolean isDay(int month, int number) {
        LocalDate today = calendar.anchor();
        for (int ahead = 0; today != null && ahead <= 1; ahead++) {
            LocalDate day = Calendar.dateOrNull(today.getYear() + ahead, month, number);
            if (day != null && isNear(ChronoUnit.DAYS.between(today, day))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(long days) {
        return days >= -SHORT_AGO && days <= SOON;
    }

    /** Whether a year is the document's own or the next. */
    boolean isYear(int year) {
        LocalDate today = calendar.anchor();
        return today != null && (year == today.getYear() || year == today.getYear() + 1);
    }

    /** {@code 04/12} and nothing else, in a document that shows which of the numbers is the month. */
    boolean isCell(Tokens t, int at) {
        boolean padded = t.length(at) == 2 && t.length(at + 2) == 2 && t.whole(at, at + 3);
        DateOrder order = calendar.order();
        return padded
                && (order == DateOrder.DAY_FIRST
                        ? isDay(t.value(at + 2), t.value(at))
                        : order == DateOrder.MONTH_FIRST && isDay(t.value(at), t.value(at + 2)));
    }
}
