package org.commcheck.site;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a code block; that of an example as a document with its findings below their lines. */
final class CodeBlockHtml {

    private static final Pattern MARKER = Pattern.compile("\\^{1,2} ([a-z/-]+)(?: \"(.*)\")?");

    private CodeBlockHtml() {}

    /** @param info what stands behind the fence, such as {@code markdown bad file=minutes.md} */
    static String of(String info, String text, Tongue tongue) {
        List<String> words = Arrays.asList(info.strip().split(" +", -1));
        boolean bad = words.contains("bad");
        if (!bad && !words.contains("good")) {
            return "<pre tabindex=\"0\"><code>" + Escape.html(text) + "</code></pre>";
        }
        StringBuilder html = new StringBuilder("<figure class=\"example " + (bad ? "bad" : "good") + "\"><figcaption>");
        html.append(bad ? tongue.say("To mend", "需要修改") : tongue.say("Fine", "没有问题"));
        words.stream()
                .filter(word -> word.startsWith("file="))
                .forEach(word -> html.append(" <code>")
                        .append(Escape.html(word.substring(5)))
                        .append("</code>"));
        html.append("</figcaption><pre tabindex=\"0\">");
        text.lines().forEach(line -> html.append(line(line)));
        return html.append("</pre></figure>").toString();
    }

    private static String line(String line) {
        Matcher marker = MARKER.matcher(line.strip());
        if (!marker.matches()) {
            return Escape.html(line) + "\n";
        }
        String words = marker.group(2) == null ? "" : " “" + Escape.html(marker.group(2)) + "”";
        return "<span class=\"found\">↑ " + marker.group(1) + words + "</span>\n";
    }
}
