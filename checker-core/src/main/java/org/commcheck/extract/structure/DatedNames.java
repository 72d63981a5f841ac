package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.time.TimeScanner;
import org.commcheck.extract.time.TimeScanner.Context;
import org.commcheck.extract.time.TimeSpan;
import org.commcheck.extract.vocabulary.TableException;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.TermFolding;

/**
 * Reads a document's type from a title that says of when it is. {@code Report} and {@code maintenance} alone name no type; {@code June report}
 * is one of a series, {@code Maintenance: 14 March} announces a day. What may stand beside which time says the table {@code dated-type-names}.
 * Immutable.
 */
final class DatedNames {

    private static final String TIME = "~";
    private static final String ANY = "*";

    /** The signs that stand for times in a title. */
    private static final char DAY = '\uE001';

    private static final char WEEK = '\uE002';
    private static final char MONTH = '\uE003';

    /** By what the table calls a time, its sign. */
    private static final Map<String, Character> SIGNS = Map.of("day", DAY, "week", WEEK, "month", MONTH);

    /** A month by itself, which is mostly a name or a verb in a sentence, is one in a title. */
    private static final Pattern MONTHS = Pattern.compile(
            "(?<![\\p{L}\\d])(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\\p{L}\\d])");

    /** @param named finds the phrase in a title whose times are replaced by their signs */
    private record Name(Pattern named, String type) {}

    private final TermFolding folding;
    private final TimeScanner times;
    private final List<Name> names = new ArrayList<>();

    DatedNames(List<TableRow> rows, TermFolding folding, TimeScanner times) {
        this.folding = folding;
        this.times = times;
        for (TableRow row : rows) {
            names.add(new Name(pattern(row, folding.fold(row.get("phrase"))), row.get("type")));
        }
    }

    private static Pattern pattern(TableRow row, String phrase) {
        Character sign = SIGNS.get(row.get("when"));
        if (sign == null) {
            throw new TableException(
                    row.origin(),
                    row.line(),
                    "“" + row.get("when") + "” in the column “when” is not day, week or month");
        }
        String words =
                Pattern.quote(phrase).replace(TIME, "\\E ?" + sign + " ?\\Q").replace(ANY, "\\E.*\\Q");
        String match = row.get("match");
        boolean start = match.equals("start") || match.equals("whole");
        boolean end = match.equals("end") || match.equals("whole");
        boolean latin = row.get("language").equals("en");
        return Pattern.compile(
                (start ? "^" : latin ? "(?<![\\p{L}\\d])" : "") + words + (end ? "$" : latin ? "(?![\\p{L}\\d])" : ""));
    }

    /** The type that a title names. */
    Optional<String> typeOf(String title) {
        String words = folding.fold(signed(title));
        if (SIGNS.values().stream().noneMatch(sign -> words.indexOf(sign) >= 0)) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> name.named().matcher(words).find())
                .map(Name::type)
                .findFirst();
    }

    /** The title's words, a sign for each time; if it names any. */
    private String signed(String title) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (TimeSpan span : times.scan(title, Context.unknown())) {
            if (span.kind() != TimeKind.VAGUE && span.kind() != TimeKind.EVENT && span.kind() != TimeKind.DURATION) {
                add(title.substring(from, span.start()), words);
                words.append(sign(span.kind())).append(' ');
                from = span.end();
            }
        }
        add(title.substring(from), words);
        return words.toString().strip();
    }

    private static char sign(TimeKind kind) {
        return kind == TimeKind.DATE ? DAY : kind == TimeKind.COARSE ? MONTH : WEEK;
    }

    private static void add(String piece, StringBuilder words) {
        Matcher months = MONTHS.matcher(piece);
        int from = 0;
        while (months.find()) {
            addWords(piece.substring(from, months.start()), words);
            words.append(MONTH).append(' ');
            from = months.end();
        }
        addWords(piece.substring(from), words);
    }

    private static void addWords(String piece, StringBuilder words) {
        String normal = HeadingWords.normalise(piece);
        words.append(normal).append(normal.isEmpty() ? "" : " ");
    }
}
