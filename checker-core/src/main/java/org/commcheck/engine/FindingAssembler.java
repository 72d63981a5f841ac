package org.commcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commcheck.engine.RuleCatalog.Entry;
import org.commcheck.extract.Fact;
import org.commcheck.finding.Finding;
import org.commcheck.finding.Guideline.Ground;
import org.commcheck.finding.RuleId;
import org.commcheck.text.SourceText;
import org.commcheck.text.TextRange;

/** Makes findings of what the rules reported about one document: sorted, each fault once, with words and a fingerprint. */
final class FindingAssembler {

    private final RuleCatalog catalog;
    private final Settings settings;
    private final SourceText source;
    private final String language;
    private final Blanks blanks;
    private final SectionPaths sections;
    private final Fingerprints fingerprints;

    /** @param blanks which know the language of the messages */
    FindingAssembler(RuleCatalog catalog, Settings settings, SourceText source, Blanks blanks, List<Fact> facts) {
        this.catalog = catalog;
        this.settings = settings;
        this.source = source;
        this.language = blanks.language();
        this.blanks = blanks;
        this.sections = new SectionPaths(facts);
        this.fingerprints = new Fingerprints(source.path());
    }

    /** An offence with what its page says about it. */
    private record Judged(RuleId rule, Ground ground, Offence offence, List<String> because) {

        /** Where two grounds of a rule meet on the same words the heavier one is told. */
        static final Comparator<Judged> ORDER = Comparator.comparing((Judged judged) -> judged.offence.range())
                .thenComparing(Judged::rule)
                .thenComparing(judged -> judged.offence.subject())
                .thenComparing(judged -> judged.ground.severity())
                .thenComparing(judged -> judged.ground.name())
                .thenComparing(judged -> String.join("\n", judged.because));

        Fault fault() {
            return new Fault(rule, offence.range(), offence.subject());
        }
    }

    private record Fault(RuleId rule, TextRange range, String subject) {}

    List<Finding> assemble(List<Offence> offences) {
        Map<Fault, Judged> faults = new HashMap<>();
        for (Offence offence : offences) {
            Judged judged = judge(offence);
            faults.merge(judged.fault(), judged, (one, other) -> Judged.ORDER.compare(one, other) <= 0 ? one : other);
        }
        List<Judged> sorted = new ArrayList<>(faults.values());
        sorted.sort(Judged.ORDER);
        return sorted.stream().map(this::finding).toList();
    }

    private Judged judge(Offence offence) {
        Entry entry = catalog.entry(offence.rule());
        return new Judged(entry.guideline().id(), entry.ground(), offence, offence.reasons());
    }

    private Finding finding(Judged judged) {
        Offence offence = judged.offence();
        String section = sections.of(offence.range());
        return new Finding(
                judged.rule(),
                settings.severity(judged.rule(), judged.ground()),
                offence.range(),
                source.locate(offence.range().start()),
                source.locate(offence.range().end()),
                offence.subject(),
                blanks.fill(judged.ground().message().in(language), offence),
                blanks.fill(judged.ground().help().in(language), offence),
                judged.because(),
                section,
                fingerprints.next(judged.rule(), section, offence.subject()));
    }
}
