package org.commcheck.cache;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commcheck.finding.Finding;
import org.commcheck.finding.RuleId;
import org.commcheck.finding.Severity;
import org.commcheck.finding.SuppressedFinding;
import org.commcheck.finding.Suppression;
import org.commcheck.text.Location;
import org.commcheck.text.TextRange;

/**
 * What was found in a document, without its text and its facts. Immutable.
 *
 * @param encoding canonical name of the charset that the document was decoded with
 * @param findings those that count, in order
 * @param suppressed those that comments allow, in order
 */
public record StoredResult(
        String encoding,
        String type,
        String typeEvidence,
        String language,
        Optional<LocalDate> date,
        String messageLanguage,
        List<Finding> findings,
        List<SuppressedFinding> suppressed) {

    public StoredResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Packed; empty if it holds a text that can't be kept exactly. */
    public Optional<byte[]> packed() {
        ValueWriter out = new ValueWriter();
        out.text(encoding);
        out.text(type);
        out.text(typeEvidence);
        out.text(language);
        out.text(date.map(LocalDate::toString).orElse(""));
        out.text(messageLanguage);
        out.list(findings, finding -> write(finding, out));
        out.list(suppressed, allowed -> {
            write(allowed.finding(), out);
            out.text(allowed.suppression().kind().name());
            out.text(allowed.suppression().reason());
        });
        return out.exact() ? Optional.of(out.bytes()) : Optional.empty();
    }

    /** Unpacks what was {@link #packed} by this version of the program. */
    public static StoredResult unpack(ByteBuffer packed) {
        ValueReader in = new ValueReader(packed);
        return new StoredResult(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                Optional.of(in.text()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                in.text(),
                in.list(() -> finding(in)),
                in.list(() -> new SuppressedFinding(
                        finding(in), new Suppression(Suppression.Kind.valueOf(in.text()), in.text()))));
    }

    private static void write(Finding finding, ValueWriter out) {
        out.text(finding.rule().family());
        out.text(finding.rule().name());
        out.text(finding.severity().name());
        out.number(finding.range().start());
        out.number(finding.range().end());
        write(finding.start(), out);
        write(finding.end(), out);
        out.text(finding.subject());
        out.text(finding.message());
        out.text(finding.help());
        out.list(finding.because(), out::text);
        out.text(finding.section());
        out.text(finding.fingerprint());
    }

    private static void write(Location location, ValueWriter out) {
        out.number(location.line());
        out.number(location.column());
    }

    private static Finding finding(ValueReader in) {
        return new Finding(
                new RuleId(in.text(), in.text()),
                Severity.valueOf(in.text()),
                new TextRange(in.number(), in.number()),
                new Location(in.number(), in.number()),
                new Location(in.number(), in.number()),
                in.text(),
                in.text(),
                in.text(),
                in.list(in::text),
                in.text(),
                in.text());
    }
}
