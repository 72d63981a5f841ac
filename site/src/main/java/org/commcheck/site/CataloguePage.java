package org.commcheck.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commcheck.finding.Guideline;

/** The first page: all guidelines by family. */
final class CataloguePage {

    private static final Map<String, List<String>> FAMILIES = Map.of(
            "structure", List.of("Does the conclusion come first, and do the tasks come last?", "结论是否先行，任务是否收尾？"),
            "precision", List.of("Would two readers put it on the same day?", "两位读者的理解是否相同？"),
            "accountability", List.of("Is there one person to ask?", "事情找谁负责？"),
            "completeness", List.of("Does it hold what a document of its type must hold?", "该类文档应有的内容是否齐全？"),
            "tone", List.of("Would you like to receive it?", "自己愿意收到这样的文字吗？"),
            "timeliness", List.of("Is it still in time?", "是否及时？"));

    private CataloguePage() {}

    static String page(Tongue tongue, List<Guideline> guidelines, Map<Guideline, RuleText> texts) {
        StringBuilder body = new StringBuilder("<h1>")
                .append(tongue.say("Guidelines of good project communication", "项目沟通文档的规则"))
                .append("</h1>\n<p class=\"lead\">")
                .append(tongue.say(
                        "Commcheck reads status reports, minutes, plans and the like, in English and Chinese, and says where"
                                + " they leave their reader without an answer. These are the " + guidelines.size()
                                + " guidelines that it checks.",
                        "Commcheck 检查中英文的周报、会议纪要、计划等项目文档，指出哪些地方没有给读者答案。以下是它检查的 " + guidelines.size() + " 条规则。"))
                .append("</p>\n");
        families(guidelines).forEach((family, members) -> body.append(family(tongue, family, members, texts)));
        return Layout.page(tongue, "index.html", tongue.say("Guidelines", "规则"), body.toString());
    }

    private static Map<String, List<Guideline>> families(List<Guideline> guidelines) {
        Map<String, List<Guideline>> families = new TreeMap<>();
        for (Guideline guideline : guidelines) {
            families.computeIfAbsent(guideline.id().family(), family -> new ArrayList<>())
                    .add(guideline);
        }
        return families;
    }

    private static String family(
            Tongue tongue, String family, List<Guideline> members, Map<Guideline, RuleText> texts) {
        StringBuilder html = new StringBuilder("<section><h2 id=\"" + family + "\">" + family + "</h2>\n");
        List<String> question = FAMILIES.getOrDefault(family, List.of("", ""));
        html.append("<p>").append(tongue.say(question.get(0), question.get(1))).append("</p>\n<ul class=\"rules\">\n");
        for (Guideline guideline : members) {
            String severity = guideline.severity().label();
            html.append("<li><a href=\"").append(RulePages.path(guideline)).append("\">");
            html.append(Escape.html(Objects.requireNonNull(texts.get(guideline)).title()));
            html.append("</a> <span class=\"badge ").append(severity).append("\">");
            html.append(RulePages.severity(tongue, guideline.severity())).append("</span>");
            if (guideline.strict()) {
                html.append(" <span class=\"badge\">")
                        .append(RulePages.profile(tongue, guideline))
                        .append("</span>");
            }
            html.append("<br><span class=\"message\">");
            html.append(Escape.html(RulePages.general(guideline.message().in(tongue.code()))));
            html.append("</span></li>\n");
        }
        return html.append("</ul></section>\n").toString();
    }
}
