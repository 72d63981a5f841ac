package org.commcheck.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.finding.RuleId;

/** Reads an example from a fenced block whose first words are a format and {@code good} or {@code bad}. */
final class RuleExampleReader {

    private static final Pattern MARKER = Pattern.compile("(\\^\\^?) (\\S+) \"(.*)\"");
    private static final Map<String, String> ENDINGS = Map.of("markdown", ".md", "html", ".html");

    private final String origin;
    private final FencedBlock block;
    private final List<String> text = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();

    private RuleExampleReader(String origin, FencedBlock block) {
        this.origin = origin + ":" + block.line();
        this.block = block;
    }

    /**
     * The example that a block holds; empty if it holds something else.
     *
     * @param origin the page
     * @throws RulePageException if a marker or option is malformed, a bad example names no finding, or a good one names some
     */
    static Optional<RuleExample> read(String origin, FencedBlock block) {
        return new RuleExampleReader(origin, block).read();
    }

    private Optional<RuleExample> read() {
        String[] info = block.info().split(" +");
        String ending = ENDINGS.get(info[0]);
        if (ending == null || info.length < 2) {
            return Optional.empty();
        }
        if (!info[1].equals("good") && !info[1].equals("bad")) {
            throw new RulePageException(origin, "an example is “good” or “bad”, not “" + info[1] + "”");
        }
        boolean bad = info[1].equals("bad");
        Map<String, String> options = options(info);
        block.lines().forEach(this::take);
        if (bad && expected.isEmpty()) {
            throw new RulePageException(origin, "a bad example must name its findings: ^ rule \"words\"");
        }
        String fileName = Optional.ofNullable(options.remove("file")).orElse("example" + ending);
        return Optional.of(
                new RuleExample(block.line(), bad, fileName, options, String.join("\n", text) + "\n", expected));
    }

    private Map<String, String> options(String[] info) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 2; i < info.length; i++) {
            int equals = info[i].indexOf('=');
            if (equals < 1) {
                throw new RulePageException(origin, "an option looks like today=2026-03-04, not “" + info[i] + "”");
            }
            options.put(info[i].substring(0, equals), info[i].substring(equals + 1));
        }
        return options;
    }

    private void take(String line) {
        if (!line.startsWith("^")) {
            text.add(line);
            return;
        }
        Matcher marker = MARKER.matcher(line);
        if (!marker.matches()) {
            throw new RulePageException(origin, "a marker looks like ^ family/rule \"words\", not “" + line + "”");
        }
        boolean whole = marker.group(1).equals("^^");
        expected.add(new Expected(RuleId.of(marker.group(2)), whole ? 1 : text.size(), marker.group(3)));
    }
}
