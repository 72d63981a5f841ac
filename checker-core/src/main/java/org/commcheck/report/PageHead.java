package org.commcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commcheck.CheckedDocument;
import org.commcheck.extract.DocumentInfo;
import org.commcheck.extract.Field;

/** The line that says what a document is: its type and why, its language, day, period and author. */
final class PageHead {

    private static final Map<String, String> EVIDENCE_ZH = Map.of(
            "request",
            "指定类型",
            "front matter",
            "文档元数据",
            "title",
            "标题",
            "file name",
            "文件名",
            "headings",
            "章节标题",
            "content",
            "内容");

    /** {@code [@ana](https://…)}, which front matter holds as it is written. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,80})\\]\\([^()\\s]{1,300}\\)");

    private final CheckedDocument document;
    private final List<Field> fields;
    private final ReportLanguage language;

    PageHead(CheckedDocument document, List<Field> fields, ReportLanguage language) {
        this.document = document;
        this.fields = fields;
        this.language = language;
    }

    String line() {
        List<String> head = new ArrayList<>();
        head.add(type());
        long entries = entries();
        if (entries > 0) {
            head.add(language.say("a log of " + entries + " entries", "含 " + entries + " 期记录"));
        }
        head.add(document.language().equals("zh") ? language.say("Chinese", "中文") : language.say("English", "英文"));
        if (entries == 0) {
            head.add(document.date().map(Object::toString).orElse(language.say("no date", "无日期")));
            field("period").ifPresent(period -> head.add(language.say("for ", "周期：") + period));
        }
        field("author")
                .map(author -> LINK.matcher(author).replaceAll("$1"))
                .ifPresent(author -> head.add(language.say("by ", "作者：") + author));
        head.add(document.source().encoding());
        return String.join(" · ", head);
    }

    private long entries() {
        return document.facts().stream()
                .filter(fact -> fact instanceof DocumentInfo info && info.entry())
                .count();
    }

    private String type() {
        String evidence = document.typeEvidence();
        return document.type()
                + (evidence.equals("none")
                        ? ""
                        : " ("
                                + language.say(
                                        "from the " + evidence, "依据：" + EVIDENCE_ZH.getOrDefault(evidence, evidence))
                                + ")");
    }

    private Optional<String> field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && field.filled())
                .map(Field::text)
                .map(SafeText::flat)
                .findFirst();
    }
}
