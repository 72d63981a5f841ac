package org.commcheck.extract.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Unit;

/**
 * The end of a letter, notice or report, as whoever signs it writes it: 支付平台部⏎2026年3月5日, or the same as two paragraphs.
 *
 * @param day the paragraph that the day ends
 * @param dayLine the last line of it, which is nothing but the day
 * @param signed the paragraph that holds who signs; empty if nobody does
 * @param signer who signs, as written
 */
public record Signature(Unit day, String dayLine, Optional<Unit> signed, String signer) {

    /** A day with its weekday is no longer. */
    private static final int LONGEST_DAY = 30;

    private static final int LONGEST_SIGNER = 24;

    /** 数据管理局 2026年3月5日: at the end of a line, behind whatever sentence, an office and its day. */
    private static final Pattern INLINE = Pattern.compile(
            "(?:^|[。！；\\n])\\s*(\\p{IsHan}{2,22}(?:局|部|组|組|委员会|委員會|协会|協會|学会|學會|公司|中心|学院|學院|委|办公室|辦公室|处|處|科|室|队|隊|团|團|校|班|厅|廳))[ \\u3000]+(\\S[^。！；，\\n]{5,28})$");

    private static final Pattern NOTE =
            Pattern.compile("[(（][^()（）\\n]{2,40}[)）]|(?:抄送|主送|抄报|抄報|附件|主题词|主題詞)\\s*[:：][^\\n]{0,120}");

    /** What stands in sentences and labels, and in no name. */
    private static final String NO_NAME = "。！？；，：:;!?0123456789";

    /**
     * The signature of an entry, if its last paragraph ends with one.
     *
     * @param isDay whether a line is nothing but a day
     */
    static Optional<Signature> of(List<Unit> units, Predicate<String> isDay) {
        int end = units.size();
        while (end > 1 && isNote(units.get(end - 1))) {
            end--;
        }
        Unit last = end == 0 ? null : units.get(end - 1);
        Optional<Signature> inline =
                last == null || last.quoted() || last.isCell() ? Optional.empty() : inline(last, isDay);
        if (last == null || inline.isPresent() || !isPlain(last)) {
            return inline;
        }
        String words = last.words().strip();
        int feed = words.lastIndexOf('\n');
        String line = words.substring(feed + 1).strip();
        if (line.isEmpty() || line.length() > LONGEST_DAY || !isDay.test(line)) {
            return Optional.empty();
        }
        Optional<Unit> signed = Optional.of(last);
        String before = words.substring(0, Math.max(0, feed)).strip();
        if (before.isEmpty()) {
            signed = end > 1 && isPlain(units.get(end - 2)) ? Optional.of(units.get(end - 2)) : Optional.empty();
            before = signed.map(Unit::words).orElse("").strip();
            before = before.indexOf('\n') < 0 ? before : "";
        }
        String signer = before.substring(before.lastIndexOf('\n') + 1).strip();
        return Optional.of(new Signature(last, line, signed, isName(signer) ? signer : ""));
    }

    /** Behind the last sentence in the same line, which may well go on an entry of a list. */
    private static Optional<Signature> inline(Unit last, Predicate<String> isDay) {
        Matcher inline = INLINE.matcher(last.words().strip());
        return inline.find() && isDay.test(inline.group(2))
                ? Optional.of(new Signature(last, inline.group(2), Optional.of(last), inline.group(1)))
                : Optional.empty();
    }

    /** （此件公开发布）, 抄送：各部门: what stands below the signature of a letter. */
    private static boolean isNote(Unit unit) {
        return isPlain(unit) && NOTE.matcher(unit.words().strip()).matches();
    }

    private static boolean isPlain(Unit unit) {
        return unit.kind() == Unit.Kind.PARAGRAPH && unit.parent() < 0 && !unit.quoted();
    }

    private static boolean isName(String words) {
        return words.length() <= LONGEST_SIGNER && words.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0);
    }
}
