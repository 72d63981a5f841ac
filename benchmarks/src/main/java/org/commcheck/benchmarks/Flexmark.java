package org.commcheck.benchmarks;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The yardstick: flexmark-java's parser with tables, task lists, strikethrough and front matter. */
final class Flexmark {

    private final Parser parser = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    TaskListExtension.create(),
                                    StrikethroughExtension.create(),
                                    YamlFrontMatterExtension.create())))
            .build();

    Node parse(String text) {
        return parser.parse(text);
    }
}
