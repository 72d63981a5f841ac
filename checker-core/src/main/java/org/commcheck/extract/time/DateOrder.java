package org.commcheck.extract.time;

/** In which order a document writes the numbers of {@code 03/04/2026}. */
public enum DateOrder {
    /** Nothing tells: such a date is ambiguous unless one number is above twelve. */
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST,
    /** {@code 26/03/04}; where the year stands last all the same, the month comes before the day. */
    YEAR_FIRST,
    /** {@code 26/03/04}, as Chinese writes it; where the year stands last nothing tells. */
    SHORT_YEAR_FIRST;

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** Dates without a year look like fractions, {@code 4/22 tests}: so many have to agree. */
    private static final int FEWEST_SHORT = 4;

    /**
     * The order that the dates with slashes or dashes and a year in these texts show: {@code 25/03/2026} tells it, else several like {@code 4/22}.
     * Unknown if none does, or two disagree.
     */
    public static DateOrder of(Iterable<String> texts) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        int shortDayFirst = 0;
        int shortMonthFirst = 0;
        for (String text : texts) {
            Tokens t = new Tokens(text);
            for (int i = 0; i + 4 < t.size(); i++) {
                if (isDate(t, i)) {
                    dayFirst |= t.value(i) > MONTHS && t.value(i + 2) <= MONTHS;
                    monthFirst |= t.value(i + 2) > MONTHS && t.value(i) <= MONTHS;
                }
            }
            for (int i = 0; i + 2 < t.size(); i++) {
                if (isShortDate(t, i)) {
                    shortDayFirst += t.value(i) > MONTHS && t.value(i + 2) <= MONTHS ? 1 : 0;
                    shortMonthFirst += t.value(i + 2) > MONTHS && t.value(i) <= MONTHS ? 1 : 0;
                }
            }
        }
        if (!dayFirst && !monthFirst) {
            dayFirst = shortDayFirst >= FEWEST_SHORT && shortMonthFirst == 0;
            monthFirst = shortMonthFirst >= FEWEST_SHORT && shortDayFirst == 0;
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /** {@code 4/22}, without a year. */
    private static boolean isShortDate(Tokens t, int i) {
        return t.ch(i + 1) == '/'
                && t.ch(i - 1) != '/'
                && t.ch(i + 3) != '/'
                && t.glued(i + 1)
                && t.glued(i + 2)
                && isDayOrMonth(t, i)
                && isDayOrMonth(t, i + 2);
    }

    boolean monthBeforeDay() {
        return this == MONTH_FIRST || this == YEAR_FIRST;
    }

    private static boolean isDate(Tokens t, int i) {
        char sign = t.ch(i + 1);
        boolean joined = (sign == '/' || sign == '-')
                && t.ch(i + 3) == sign
                && t.ch(i - 1) != sign
                && t.ch(i + 5) != sign
                && t.glued(i + 1)
                && t.glued(i + 4);
        boolean year = t.isNumber(i + 4) && (t.length(i + 4) == 4 || (t.length(i + 4) == 2 && sign == '/'));
        return joined && year && isDayOrMonth(t, i) && isDayOrMonth(t, i + 2);
    }

    private static boolean isDayOrMonth(Tokens t, int i) {
        return t.isNumber(i) && t.length(i) <= 2 && t.value(i) >= 1 && t.value(i) <= DAYS;
    }
}
