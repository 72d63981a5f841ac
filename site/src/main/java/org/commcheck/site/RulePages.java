package org.commcheck.site;

import java.util.List;
import java.util.regex.Pattern;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Severity;

/** A page for each guideline. */
final class RulePages {

    private static final Pattern BLANK = Pattern.compile("\\{[^{}]*}");
    private static final String CHINESE = "中文说明";

    private RulePages() {}

    static String path(Guideline guideline) {
        return "rules/" + guideline.id() + ".html";
    }

    static String page(Tongue tongue, Guideline guideline, RuleText text) {
        Markdown markdown = new Markdown(tongue, link -> link);
        StringBuilder body = new StringBuilder("<h1>" + Escape.html(text.title()) + "</h1>\n");
        body.append("<p class=\"id\"><code>").append(guideline.id()).append("</code></p>\n");
        body.append(facts(tongue, guideline));
        body.append(wording(tongue, guideline));
        if (tongue == Tongue.ZH) {
            body.append("<h2>说明</h2>\n").append(markdown.html(text.section(CHINESE)));
            body.append("<h2>示例</h2>\n");
            text.examplesChineseFirst().forEach(example -> body.append(markdown.html(example)));
        } else {
            text.sections().forEach((heading, section) -> {
                if (!heading.isEmpty() && !heading.equals(CHINESE)) {
                    body.append("<h2>")
                            .append(Escape.html(heading))
                            .append("</h2>\n")
                            .append(markdown.html(section));
                }
            });
        }
        return Layout.page(tongue, path(guideline), text.title(), body.toString());
    }

    /** A wording for no finding in particular. */
    static String general(String wording) {
        return BLANK.matcher(wording).replaceAll("…");
    }

    static String severity(Tongue tongue, Severity severity) {
        return switch (severity) {
            case ERROR -> tongue.say("error", "错误");
            case WARNING -> tongue.say("warning", "警告");
            case INFO -> tongue.say("info", "提示");
        };
    }

    static String profile(Tongue tongue, Guideline guideline) {
        return guideline.strict() ? tongue.say("strict", "严格") : tongue.say("recommended", "推荐");
    }

    private static String facts(Tongue tongue, Guideline guideline) {
        List<String> types = guideline.types();
        String all = tongue.say("all", "全部");
        return "<dl class=\"facts\">"
                + fact(tongue.say("Severity", "级别"), severity(tongue, guideline.severity()))
                + fact(tongue.say("Profile", "方案"), profile(tongue, guideline))
                + fact(tongue.say("Document types", "文档类型"), types.isEmpty() ? all : String.join(", ", types))
                + fact(tongue.say("Since", "起始版本"), guideline.since())
                + fact(tongue.say("Source", "来源"), guideline.source())
                + "</dl>\n";
    }

    private static String fact(String term, String value) {
        return "<div><dt>" + Escape.html(term) + "</dt><dd>" + Escape.html(value) + "</dd></div>";
    }

    private static String wording(Tongue tongue, Guideline guideline) {
        return "<blockquote class=\"wording\"><p><strong>"
                + Escape.html(general(guideline.message().in(tongue.code())))
                + "</strong></p><p>"
                + Escape.html(general(guideline.help().in(tongue.code())))
                + "</p></blockquote>\n";
    }
}
