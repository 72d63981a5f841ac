package org.commcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commcheck.CheckOptions.Language;
import org.commcheck.CheckOptions.Profile;
import org.commcheck.engine.Judgement;
import org.commcheck.engine.RuleBase;
import org.commcheck.engine.Settings;
import org.commcheck.extract.Fact;
import org.commcheck.extract.assembly.Extraction;
import org.commcheck.extract.assembly.ExtractionRequest;
import org.commcheck.extract.assembly.FactExtractor;
import org.commcheck.extract.assembly.FactSet;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Problem;
import org.commcheck.model.Document;
import org.commcheck.parse.DocumentParser;
import org.commcheck.text.SourceReader;
import org.commcheck.text.SourceText;
import org.commcheck.text.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/** The way that the product goes: parse, extract, judge, with the rules and tables of one rulebase. */
final class RulebasePipeline implements Pipeline {

    private final RuleBase rules;
    private final SourceReader reader = new SourceReader();
    private final DocumentParser parser = new DocumentParser();
    private volatile @Nullable FactExtractor extractor;

    RulebasePipeline(RuleBase rules) {
        this.rules = rules;
    }

    @Override
    public SourceText read(Path file, String path) throws IOException {
        try {
            return reader.read(file, path);
        } catch (UnreadableSourceException e) {
            throw unreadable(e);
        }
    }

    @Override
    public SourceText decode(byte[] bytes, String path) throws IOException {
        try {
            return reader.read(bytes, path);
        } catch (UnreadableSourceException e) {
            throw unreadable(e);
        }
    }

    /** Problems name the path themselves. */
    private static IOException unreadable(UnreadableSourceException e) {
        String message = String.valueOf(e.getMessage());
        return new IOException(message.substring(Math.min(message.length(), e.path().length() + 2)), e);
    }

    @Override
    public CheckedDocument check(SourceText source, CheckOptions options) {
        Document document = parser.parse(source);
        Extraction extraction = extractor().extract(document, new ExtractionRequest(options.type(), options.today()));
        Settings settings = settings(options);
        List<Fact> facts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Problem> problems = troubles(document);
        for (FactSet set : extraction.sets()) {
            Judgement judgement = rules.judge(set.facts(), source, settings);
            facts.addAll(set.facts());
            findings.addAll(judgement.findings());
            problems.addAll(judgement.problems());
        }
        findings.sort(null);
        return new CheckedDocument(
                source,
                extraction.type(),
                extraction.typeEvidence(),
                extraction.language(),
                extraction.date(),
                facts,
                findings,
                problems);
    }

    private static List<Problem> troubles(Document document) {
        List<Problem> problems = new ArrayList<>();
        for (Document.Trouble trouble : document.troubles()) {
            int line = document.source().locate(trouble.range().start()).line();
            problems.add(new Problem(document.source().path(), line, trouble.message()));
        }
        return problems;
    }

    private static Settings settings(CheckOptions options) {
        return new Settings(
                options.profile() == Profile.STRICT,
                options.rules(),
                options.language().map(language -> language == Language.ZH ? "zh" : "en"));
    }

    /** Built when the first document comes: listing the rules needs no lexicons. Two threads may build it; either will do. */
    private FactExtractor extractor() {
        FactExtractor built = extractor;
        if (built == null) {
            built = new FactExtractor(rules.tables());
            extractor = built;
        }
        return built;
    }

    @Override
    public List<Guideline> guidelines() {
        return rules.catalog().guidelines().stream().map(this::describe).toList();
    }

    private Guideline describe(org.commcheck.finding.Guideline guideline) {
        String page = rules.page(guideline.id()).orElse("");
        String body = body(page);
        return new Guideline(
                guideline.id(),
                guideline.severity(),
                guideline.strict() ? Profile.STRICT : Profile.RECOMMENDED,
                guideline.status().name().toLowerCase(java.util.Locale.ROOT),
                guideline.types(),
                guideline.since(),
                guideline.source(),
                summary(body),
                Map.of(
                        Language.EN,
                        guideline.message().en(),
                        Language.ZH,
                        guideline.message().zh()),
                body);
    }

    private static String body(String page) {
        int fence = page.startsWith("---") ? page.indexOf("\n---", 3) : -1;
        return fence < 0
                ? page
                : page.substring(page.indexOf('\n', fence + 1) + 1).strip() + "\n";
    }

    /** The first sentence of the page's first section. */
    private static String summary(String body) {
        return body.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.contains(". ") ? line.substring(0, line.indexOf(". ") + 1) : line)
                .orElse("");
    }

    @Override
    public List<String> documentTypes() {
        return rules.tables().rows("document-types").stream()
                .map(row -> row.get("type"))
                .toList();
    }
}
