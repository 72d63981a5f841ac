package org.commcheck.extract.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How often a series has a document. A gap counts as one when it is more than half a turn too long, so that a day or two either way is no matter. */
public enum Rhythm {
    WEEKLY(6, 8, 7),
    FORTNIGHTLY(13, 15, 14),
    MONTHLY(27, 34, 30);

    /** Fewer gaps between the documents say nothing. */
    private static final int LEAST_GAPS = 2;

    /** So many gaps say more than what the series calls itself. */
    private static final int SURE_GAPS = 4;

    private final int least;
    private final int most;
    private final int days;

    Rhythm(int least, int most, int days) {
        this.least = least;
        this.most = most;
        this.days = days;
    }

    /**
     * The rhythm of a series: what its dates show, if there are many of them; else what its name says; else what few dates show.
     *
     * @param named see {@link org.commcheck.extract.SeriesName#rhythm}
     * @param sorted the days of its documents, none twice
     */
    static Optional<Rhythm> of(String named, List<LocalDate> sorted) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            gaps.add(ChronoUnit.DAYS.between(sorted.get(i - 1), sorted.get(i)));
        }
        gaps.sort(null);
        Optional<Rhythm> shown = gaps.size() < LEAST_GAPS ? Optional.empty() : shown(gaps);
        if (named.isEmpty() || gaps.size() >= SURE_GAPS) {
            return shown;
        }
        return List.of(values()).stream()
                .filter(rhythm -> rhythm.label().equals(named))
                .findFirst();
    }

    /** That of the median gap, if at least half of the gaps are of it; missing documents make gaps longer, never shorter. */
    private static Optional<Rhythm> shown(List<Long> gaps) {
        long median = gaps.get((gaps.size() - 1) / 2);
        return List.of(values()).stream()
                .filter(rhythm -> rhythm.fits(median)
                        && gaps.stream().filter(rhythm::fits).count() * 2 >= gaps.size())
                .findFirst();
    }

    private boolean fits(long gap) {
        return least <= gap && gap <= most;
    }

    /** The days on which documents were due between two, both left out; empty if none was. */
    List<LocalDate> between(LocalDate from, LocalDate to) {
        List<LocalDate> due = new ArrayList<>();
        LocalDate next = after(from, 1);
        while (ChronoUnit.DAYS.between(next, to) * 2 > days) {
            due.add(next);
            next = after(from, due.size() + 1);
        }
        return due;
    }

    private LocalDate after(LocalDate day, int turns) {
        return this == MONTHLY ? day.plusMonths(turns) : day.plusDays((long) days * turns);
    }

    /** As facts name it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a reader names a turn: its day, or its month. */
    String name(LocalDate turn) {
        return this == MONTHLY ? turn.toString().substring(0, "2026-03".length()) : turn.toString();
    }
}
