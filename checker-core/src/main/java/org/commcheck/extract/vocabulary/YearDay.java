package org.commcheck.extract.vocabulary;

import java.time.DateTimeException;
import java.time.MonthDay;

/** Days of the year as tables write them: {@code 03-29}. */
public final class YearDay {

    private static final int LENGTH = "03-29".length();

    private YearDay() {}

    /**
     * Reads one. Tables name some hundred of them, and a formatter would take a good part of the time to start.
     *
     * @throws DateTimeException if the cell is none
     */
    public static MonthDay parse(String cell) {
        if (cell.length() != LENGTH || cell.charAt(2) != '-') {
            throw new DateTimeException("“" + cell + "” is no day of the year");
        }
        return MonthDay.of(number(cell, 0), number(cell, LENGTH - 2));
    }

    private static int number(String cell, int at) {
        int tens = cell.charAt(at) - '0';
        int ones = cell.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new DateTimeException("“" + cell + "” is no day of the year");
        }
        return 10 * tens + ones;
    }
}
