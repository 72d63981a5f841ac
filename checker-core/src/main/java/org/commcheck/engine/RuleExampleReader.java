package org.commcheck.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.engine.RuleExample.Earlier;
import org.commcheck.engine.RuleExample.Expected;
import org.commcheck.finding.RuleId;

/** Reads an example from a fenced block whose first words are a format and {@code good}, {@code bad} or {@code earlier}. */
final class RuleExampleReader {

    private static final Pattern MARKER = Pattern.compile("(\\^\\^?) (\\S+) \"(.*)\"");
    private static final Map<String, String> ENDINGS = Map.of("markdown", ".md", "html", ".html");
    private static final Set<String> VERDICTS = Set.of("good", "bad", "earlier");

    private final String origin;
    private final FencedBlock block;
    private final String[] info;
    private final List<String> text = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> markers = new ArrayList<>();
    private int at;

    private RuleExampleReader(String origin, FencedBlock block) {
        this.origin = origin + ":" + block.line();
        this.block = block;
        this.info = block.info().split(" +");
        this.at = block.line();
    }

    /**
     * The examples that blocks hold, in order; blocks that hold something else are passed over.
     *
     * @param origin the page
     * @throws RulePageException if a marker or option is malformed, a bad example names no finding, or no example follows an earlier document
     */
    static List<RuleExample> readAll(String origin, List<FencedBlock> blocks) {
        List<RuleExample> examples = new ArrayList<>();
        List<Earlier> earlier = new ArrayList<>();
        for (FencedBlock block : blocks) {
            RuleExampleReader reader = new RuleExampleReader(origin, block);
            switch (reader.verdict()) {
                case "" -> {}
                case "earlier" -> earlier.add(reader.earlier());
                default -> {
                    examples.add(reader.example(earlier));
                    earlier.clear();
                }
            }
        }
        if (!earlier.isEmpty()) {
            throw new RulePageException(
                    origin,
                    "no example follows the earlier document " + earlier.get(0).fileName());
        }
        return examples;
    }

    /** {@code good}, {@code bad} or {@code earlier}; empty if the block is no document. */
    private String verdict() {
        if (!ENDINGS.containsKey(info[0]) || info.length < 2) {
            return "";
        }
        if (!VERDICTS.contains(info[1])) {
            throw new RulePageException(origin, "an example is “good”, “bad” or “earlier”, not “" + info[1] + "”");
        }
        return info[1];
    }

    private RuleExample example(List<Earlier> earlier) {
        boolean bad = info[1].equals("bad");
        Map<String, String> options = options();
        block.lines().forEach(this::take);
        if (bad && expected.isEmpty()) {
            throw new RulePageException(origin, "a bad example must name its findings: ^ rule \"words\"");
        }
        String fileName = fileName(options);
        return new RuleExample(block.line(), bad, fileName, options, text(), earlier, expected, lines, markers);
    }

    private Earlier earlier() {
        Map<String, String> options = options();
        block.lines().forEach(this::take);
        if (!options.containsKey("file") || !expected.isEmpty()) {
            throw new RulePageException(origin, "an earlier document has a name, file=…, and no findings");
        }
        return new Earlier(fileName(options), text());
    }

    private String fileName(Map<String, String> options) {
        return Optional.ofNullable(options.remove("file")).orElse("example" + ENDINGS.get(info[0]));
    }

    private String text() {
        return String.join("\n", text) + "\n";
    }

    private Map<String, String> options() {
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
        at++;
        if (!line.startsWith("^")) {
            text.add(line);
            lines.add(at);
            return;
        }
        Matcher marker = MARKER.matcher(line);
        if (!marker.matches()) {
            throw new RulePageException(origin, "a marker looks like ^ family/rule \"words\", not “" + line + "”");
        }
        markers.add(at);
        boolean whole = marker.group(1).equals("^^");
        expected.add(new Expected(RuleId.of(marker.group(2)), whole ? 1 : text.size(), marker.group(3)));
    }
}
