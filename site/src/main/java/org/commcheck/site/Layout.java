package org.commcheck.site;

import org.commcheck.ToolVersion;

/** The frame of every page: head, navigation, search, foot. */
final class Layout {

    private Layout() {}

    /**
     * A whole page.
     *
     * @param path of the page below its language's folder, such as {@code rules/tone/blame.html}
     * @param body markup
     */
    static String page(Tongue tongue, String path, String title, String body) {
        String toRoot = "../".repeat((int)
                (tongue.folder() + path).chars().filter(c -> c == '/').count());
        String home = toRoot + tongue.folder();
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Commcheck</title>
                <link rel="stylesheet" href="%sassets/site.css">
                <link rel="alternate" hreflang="%s" href="%s">
                </head>
                <body>
                <a class="skip" href="#content">%s</a>
                <header>
                <a class="brand" href="%sindex.html">Commcheck</a>
                <nav aria-label="%s"><a href="%sindex.html">%s</a> <a href="%stypes.html">%s</a> <a href="%sguides.html">%s</a> <a href="%s">%s</a></nav>
                <form role="search" class="search"><label for="query">%s</label>
                <input id="query" type="search" autocomplete="off" aria-controls="results"></form>
                <a class="tongue" lang="%s" href="%s">%s</a>
                </header>
                <div id="results" role="region" aria-live="polite" aria-label="%s" hidden></div>
                <main id="content">
                %s
                </main>
                <footer>Commcheck %s</footer>
                <script>window.commcheck = {home: "%s", none: "%s"};</script>
                <script src="%sassets/index-%s.js"></script>
                <script src="%sassets/site.js"></script>
                </body>
                </html>
                """.formatted(
                        tongue.code(),
                        Escape.html(title),
                        toRoot,
                        tongue.other().code(),
                        toRoot + tongue.other().folder() + path,
                        tongue.say("Skip to the content", "跳到正文"),
                        home,
                        tongue.say("Main", "主导航"),
                        home,
                        tongue.say("Guidelines", "规则"),
                        home,
                        tongue.say("Document types", "文档类型"),
                        home,
                        tongue.say("Guides", "使用指南"),
                        home + FactPages.INDEX,
                        tongue.say("Facts", "事实"),
                        tongue.say("Search", "搜索"),
                        tongue.other().code(),
                        toRoot + tongue.other().folder() + path,
                        tongue.other().ownName(),
                        tongue.say("Search results", "搜索结果"),
                        body,
                        ToolVersion.current(),
                        home,
                        tongue.say("Nothing found.", "没有找到。"),
                        toRoot,
                        tongue.code(),
                        toRoot);
    }
}
