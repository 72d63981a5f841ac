package org.commcheck.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a block anew: other names, other days, other figures, its lines in another order where their order says nothing. */
final class Variation {

    private static final Pattern CHANGING = Pattern.compile(
            "(?<iso>20\\d\\d-\\d\\d-\\d\\d)|(?<day>\\d{1,2}) (?<month>January|February|March|April|May|June)\\b"
                    + "|(?<cmonth>\\d{1,2})月(?<cday>\\d{1,2})日|(?<number>\\b\\d{2,3}\\b)"
                    + "|(?<name>\\b(?:Ana|Bo|Priya|Jonas|Mara|Henrik|Lima|Chen|Nair|Weber|Okoye|Sand)\\b)"
                    + "|(?<cname>张三|李四|王五|李文静|陈伟|王敏|赵磊|周洋)");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June");
    private static final List<String> NAMES = List.of(
            "Ana", "Bo", "Priya", "Jonas", "Mara", "Henrik", "Tom", "Ingrid", "Yusuf", "Kenji", "Olga", "Pedro",
            "Lucia", "Noah", "Fatima", "Erik", "Hannah", "Ravi", "Mei", "Stefan");
    private static final List<String> CHINESE_NAMES =
            List.of("张三", "李四", "王五", "李文静", "陈伟", "王敏", "赵磊", "周洋", "孙丽", "吴刚", "郑洁", "冯涛", "何静", "罗斌", "高翔");

    private final Random random;
    private final int days;

    Variation(Random random) {
        this.random = random;
        this.days = random.nextInt(700);
    }

    /** The block with other words in it; as long as it was, but for a few characters. */
    String of(String block) {
        Matcher changing = CHANGING.matcher(block);
        String told = changing.replaceAll(found -> Matcher.quoteReplacement(other(found)));
        return isPlainList(told) ? shuffled(told) : told;
    }

    private String other(MatchResult found) {
        String text = found.group();
        if (found.group(1) != null) {
            return shifted(text);
        }
        if (found.group(2) != null) {
            return 1 + random.nextInt(28) + " " + MONTHS.get(random.nextInt(MONTHS.size()));
        }
        if (found.group(4) != null) {
            return 1 + random.nextInt(12) + "月" + (1 + random.nextInt(28)) + "日";
        }
        if (found.group(6) != null) {
            return Integer.toString(10 + random.nextInt(text.length() == 2 ? 90 : 990));
        }
        return found.group(7) != null ? one(NAMES) : one(CHINESE_NAMES);
    }

    private String shifted(String iso) {
        try {
            return LocalDate.parse(iso).plusDays(days).toString();
        } catch (java.time.DateTimeException noDay) {
            return iso;
        }
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static boolean isPlainList(String block) {
        return block.lines().allMatch(line -> line.startsWith("- "));
    }

    private String shuffled(String block) {
        List<String> lines = new java.util.ArrayList<>(block.lines().toList());
        java.util.Collections.shuffle(lines, random);
        return String.join("\n", lines) + "\n";
    }
}
