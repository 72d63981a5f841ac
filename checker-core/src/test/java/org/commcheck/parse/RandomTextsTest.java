package org.commcheck.parse;

import java.util.List;
import java.util.Random;
import org.commcheck.model.Document;
import org.commcheck.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts put together by chance from what is known to be difficult; the seeds are fixed, so that a failure comes again. */
final class RandomTextsTest {

    private static final int TEXTS = 300;

    private static final List<String> WORDS = List.of(
            "word",
            "two words",
            "\f",
            "\n\f \n",
            "\u0000",
            "\u000b",
            "中文",
            "会议结论：",
            "Action items:",
            "😀",
            "é",
            "𠀀",
            "1、",
            "（一）",
            "①",
            "•",
            "2026",
            "1.5",
            "A&B",
            "&amp;",
            "&#x4e2d;",
            "&notit;",
            "&nbsp;",
            "&bad;",
            "\\*",
            "\\|",
            "\\",
            "*",
            "**",
            "***",
            "_",
            "__",
            "~~",
            "`",
            "``",
            "[",
            "]",
            "](x)",
            "[a](b \"t\")",
            "![alt&lt;](src)",
            "<http://a.b>",
            "https://a.b/c_d",
            "<b>",
            "</b>",
            "<br>",
            "<br/>",
            "<span class=\"x\">",
            "</span>",
            "<name>",
            "<!-- c -->",
            "<!--",
            "-->",
            "{{ x }}",
            "{% y %}",
            "{{< z >}}",
            "{: .k}",
            "[^1]",
            "[^1]: note",
            "[ ]",
            "[x]",
            "|",
            " | ",
            "  ",
            "\t",
            "\u00A0",
            "\u3000",
            "\u200B",
            "：",
            "。",
            "、",
            "（x）",
            "**重点：**后",
            "ASAP",
            "#tag",
            "\u0000",
            "\uE000");

    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "# ",
            "## ",
            "###",
            "#标题",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "2) ",
            "  - ",
            "    ",
            "\t",
            "> ",
            ">> ",
            "> - ",
            "- > ",
            "- [ ] ",
            "1、",
            "（1）",
            "一、",
            "议题2：",
            "-汉字",
            "| ",
            "|-|-|",
            "--|--",
            "---",
            "===",
            "***",
            "```",
            "~~~",
            "<div>",
            "</div>",
            "<table><tr><td>",
            "</td></tr></table>",
            "<ul><li>",
            "<h2>",
            "</h2>",
            "<p>",
            "<pre>",
            "</pre>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "**",
            "：",
            "<<<<<<< a",
            "=======",
            ">>>>>>> b",
            "::: x",
            "[ref]: http://x",
            "第1周",
            "Week 2",
            "***bold***",
            "> [!NOTE]",
            "　　");

    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href=\"x\">",
            "</a>",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "<td colspan=2>",
            "</td>",
            "<th>",
            "<ul>",
            "</ul>",
            "<ol>",
            "<li>",
            "</li>",
            "<h1>",
            "</h1>",
            "<h3>",
            "<br>",
            "<hr>",
            "<blockquote>",
            "</blockquote>",
            "<dl>",
            "<dt>",
            "<dd>",
            "</dl>",
            "<pre>",
            "</pre>",
            "<code>",
            "</code>",
            "<nav>",
            "</nav>",
            "<footer>",
            "</footer>",
            "<script>x<y</script>",
            "<style>a{}</style>",
            "<title>t</title>",
            "<meta name=a content='b&amp;c'>",
            "<img alt='x &amp; y' src=z>",
            "<input type=checkbox checked>",
            "<input value='v'>",
            "<textarea>",
            "<select><option>o",
            "<svg><text>",
            "<template>",
            "<noscript>",
            "<body>",
            "<html lang=en>",
            "<head>",
            "</head>",
            "<center>",
            "<font>",
            "<o:p>",
            "<details><summary>");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void markdown_of_any_kind_keeps_the_invariants(String lineEnd) {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = markdown(new Random(seed), lineEnd);
            check("test.md", text, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", ""})
    void html_of_any_kind_keeps_the_invariants(String lineEnd) {
        for (int seed = 0; seed < TEXTS; seed++) {
            check("test.html", html(new Random(seed), lineEnd), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"test.md", "test.html"})
    void characters_at_random_keep_the_invariants(String path) {
        String alphabet = "ab1 \n\n\t*_`~[]()<>/!-=#|&;:\\\"'{}%+.中：、（）。一\r\u00A0\uD83D\uDE00\uD800";
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(path, text.toString(), seed);
        }
    }

    private static void check(String path, String text, int seed) {
        try {
            Document document = new DocumentParser().parse(SourceText.of(path, text));
            Invariants.check(document);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + text, e);
        }
    }

    private static String markdown(Random random, String lineEnd) {
        StringBuilder text = new StringBuilder(
                random.nextInt(8) == 0 ? "---" + lineEnd + "title: x" + lineEnd + "---" + lineEnd : "");
        for (int line = random.nextInt(30); line >= 0; line--) {
            if (random.nextInt(4) == 0) {
                text.append(lineEnd);
            }
            text.append(" ".repeat(Math.max(0, random.nextInt(12) - 6))).append(any(STARTS, random));
            for (int word = random.nextInt(6); word > 0; word--) {
                text.append(any(WORDS, random)).append(random.nextBoolean() ? " " : "");
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    private static String html(Random random, String lineEnd) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(60); part >= 0; part--) {
            text.append(random.nextInt(3) == 0 ? any(WORDS, random) : any(TAGS, random));
            text.append(random.nextInt(4) == 0 ? lineEnd : random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static String any(List<String> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
