package org.commcheck.extract.commitment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.ActReader;
import org.commcheck.extract.language.ChineseActs;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.people.OwnerWords;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.model.InlineMark;

/** Tells entries that state something, who is what or where a paper lies, from those that say what is to be done. */
final class StatedEntries {

    /** A role and what stands behind its colon. */
    private static final Pattern ROLE = Pattern.compile(
            "\\s*(?:\\p{IsHan}{0,8}(?:负责人|負責人|经理|經理|组长|組長|队长|总监|主管|接口人|联系人|协调人|发起人)|(?:[\\p{L}-]+ ){0,2}(?i:manager|sponsor|coordinator|director|lead|chair|secretary))\\s*[:：]\\s*([^:：，,。；;]{2,40})");

    /** What says of a place what is there: （设计文档）. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]");

    private final ItemContext context;
    private final ItemReader reader;
    private final ActReader acts;
    private final ChineseActs chinese;
    private final NameShapes shapes;

    StatedEntries(ItemContext context, ItemReader reader, ActReader acts, ChineseActs chinese, NameShapes shapes) {
        this.context = context;
        this.reader = reader;
        this.acts = acts;
        this.chinese = chinese;
        this.shapes = shapes;
    }

    /** Whether an entry of a list only states something. */
    boolean isOne(ReadUnit unit) {
        return unit.times().isEmpty() && (isRoleHolder(unit) || isStated(unit));
    }

    /** 项目负责人：高峰, {@code Project manager: Ana Lima}: who is what, and nothing to do. */
    private boolean isRoleHolder(ReadUnit unit) {
        Matcher role = ROLE.matcher(unit.words());
        return role.matches() && onlyNames(role.group(1)).isPresent();
    }

    private boolean isStated(ReadUnit unit) {
        String words = unit.words();
        return Label.at(words, 0, words.length())
                .filter(Label::hasValue)
                .filter(label -> isVacant(words, label) || isPlace(unit, label))
                .isPresent();
    }

    /** 测试组：待定, {@code Design team: TBD}: behind the group nobody stands yet who will lead it, and no act. */
    private boolean isVacant(String words, Label label) {
        String group = label.key();
        boolean several = shapes.isUnit(group) || (group.indexOf(' ') > 0 && shapes.isGroup(group));
        return several && shapes.isNobody(label.value(words));
    }

    /** {@code Style guide: docs/style.md}, 需求文档：`docs/需求.md`（按模块组织）: where something lies. */
    private boolean isPlace(ReadUnit unit, Label label) {
        String value = label.value(unit.words());
        return isTarget(unit, label.valueStart())
                && isNothingElse(unit, label, value)
                && onlyNames(label.key()).isEmpty()
                && !chinese.begins(unit.words(), 0)
                && acts.read(unit.words()).isEmpty();
    }

    private static boolean isTarget(ReadUnit unit, int at) {
        return unit.unit().text().isMarked(InlineMark.Kind.CODE, at, at + 1)
                || unit.unit().text().isMarked(InlineMark.Kind.LINK, at, at + 1);
    }

    private static boolean isNothingElse(ReadUnit unit, Label label, String value) {
        StringBuilder rest = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            if (isTarget(unit, label.valueStart() + i)) {
                rest.setCharAt(i, ' ');
            }
        }
        return REMARK.matcher(rest).replaceAll("").codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private Optional<List<OwnerWords>> onlyNames(String words) {
        return reader.owners().onlyNames(words, context.roster());
    }
}
