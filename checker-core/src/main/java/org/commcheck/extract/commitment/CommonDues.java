package org.commcheck.extract.commitment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.Sentence.Mood;
import org.commcheck.extract.commitment.Draft.Placed;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.time.TimeSpan;

/**
 * Reads the line that dates at once what minutes have handed out before it, wherever it stands: 所有成员5月5日前完成各自任务,
 * {@code Everyone finishes their tasks by 5 May}. It is no task besides those.
 */
final class CommonDues {

    /** Whose tasks, or which: what every member has been given, what stands above. */
    private static final Pattern ALL = Pattern.compile(
            "(?:各自|自己|所分配|所负责|所負責|分配|认领|認領)的?(?:\\p{IsHan}{0,6})?(?:任务|任務|工作|部分|内容|內容|模块|模塊)(?!量|日志|日誌|计划|計劃|总结|總結|汇报|匯報|报告|報告|时间|時間)"
                    + "|(?:以上|上述)(?:各项|各項|所有|全部)?(?:任务|任務|工作|事项|事項|分工|内容|內容)"
                    + "|\\b(?i:all (?:of )?(?:the )?above|(?:everyone|everybody|each (?:member|person|one)|all members)\\b.{1,40}\\b(?:their|his or her|own|assigned) (?:\\p{L}+ )?(?:tasks?|actions?|items?|parts?|assignments?))\\b");

    /** For whom the first of those words hold. */
    private static final Pattern EVERYBODY =
            Pattern.compile("所有|全体|全體|每|各(?!自)|大家|以上|上述|\\b(?i:all|everyone|everybody|each)\\b");

    /** What was done, or is asked, sets no day. */
    private static final Set<Mood> MAY_BIND = EnumSet.of(Mood.COMMITMENT, Mood.STATEMENT);

    private CommonDues() {}

    /** The items, those that have somebody and no day with the day that such a line behind them gives, and without the line. */
    static List<Draft> dated(ItemContext context, List<Draft> drafts) {
        if (drafts.stream().noneMatch(CommonDues::lacksDay)) {
            return drafts;
        }
        List<Draft> dated = drafts;
        for (ReadUnit unit : context.units()) {
            Optional<Placed<DueWords>> due =
                    unit.times().isEmpty() || unit.unit().isCell() ? Optional.empty() : due(unit);
            if (due.isPresent()) {
                dated = dated(unit, due.get(), dated);
            }
        }
        return dated;
    }

    private static boolean lacksDay(Draft draft) {
        return draft.state() == State.OPEN
                && draft.deadlines().isEmpty()
                && draft.owners().stream().anyMatch(owner -> owner.words().named());
    }

    private static Optional<Placed<DueWords>> due(ReadUnit unit) {
        List<TimeSpan> limits = unit.times().stream()
                .filter(time -> time.deadline() && time.kind().concrete())
                .toList();
        boolean one = limits.size() == 1
                && unit.times().size() == 1
                && unit.sentences().size() == 1
                && MAY_BIND.contains(unit.sentences().get(0).mood());
        return one
                        && ALL.matcher(unit.words()).find()
                        && EVERYBODY.matcher(unit.words()).find()
                ? DueReader.ofPlan(unit.words(), limits)
                        .map(due -> new Placed<>(
                                due,
                                unit.range(limits.get(0).start(), limits.get(0).end())))
                : Optional.empty();
    }

    private static List<Draft> dated(ReadUnit line, Placed<DueWords> due, List<Draft> drafts) {
        int at = line.unit().index();
        List<Draft> dated = new ArrayList<>();
        boolean used = false;
        for (Draft draft : drafts) {
            boolean before = draft.unit().unit().index() < at && lacksDay(draft);
            used |= before;
            dated.add(before ? draft.with(draft.owners(), List.of(due)) : draft);
        }
        if (used) {
            dated.removeIf(draft -> draft.unit().unit().index() == at
                    && draft.owners().stream().noneMatch(owner -> owner.words().named()));
        }
        return dated;
    }
}
