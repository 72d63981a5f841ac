package org.commcheck.extract.commitment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.reading.ReadUnit;
import org.jspecify.annotations.Nullable;

/** Reads when the task of a table's row is due, from the cells for its day and for its state. Immutable. */
final class RowDues {

    /** What a state says of the past: the day beside it is no limit. */
    private static final Pattern BEGUN =
            Pattern.compile("(?i)\\b(?:started|began|begun|opened|since)\\b|开始|開始|启动|啟動|[日号號]起|已");

    /** What stands before the day to which a limit was put off. */
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:moved|postponed|deferred|extended|rescheduled|pushed(?: back)?|put back|slipped) (?:to|until|till)\\b|(?:顺延|順延|延期|延后|延後|推迟|推遲|延长|延長|改期|调整|調整)[至到为為]");

    private final ItemReader reader;

    RowDues(ItemReader reader) {
        this.reader = reader;
    }

    /** What the column for it says; without one a row that names no day may do so with its state: 进行中，周五评审. */
    Optional<Placed<DueWords>> of(@Nullable ReadUnit due, @Nullable ReadUnit status, Draft own) {
        Optional<Placed<DueWords>> moved = Optional.ofNullable(status).flatMap(this::moved);
        if (moved.isPresent()) {
            return moved;
        }
        if (due != null) {
            return reader.dues().ofField(due);
        }
        return status == null
                        || !own.deadlines().isEmpty()
                        || BEGUN.matcher(status.words()).find()
                ? Optional.empty()
                : reader.dues().read(status, 0, status.words().length());
    }

    /** 未完成，顺延至6月8日, {@code Open, moved to 8 June}: the day to which a state says that the limit was put off. */
    private Optional<Placed<DueWords>> moved(ReadUnit status) {
        if (status.times().isEmpty()) {
            return Optional.empty();
        }
        Matcher moved = MOVED.matcher(status.words());
        return moved.find()
                ? status.times(moved.end(), status.words().length()).stream()
                        .limit(1)
                        .filter(time -> time.start() - moved.end() <= 1)
                        .flatMap(time -> reader.dues().read(status, moved.start(), time.end()).stream())
                        .findFirst()
                : Optional.empty();
    }
}
