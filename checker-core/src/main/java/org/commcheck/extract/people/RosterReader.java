package org.commcheck.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.HeadField;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.model.InlineMark;
import org.commcheck.text.TextRange;

/** Reads the attendee lists of an entry. */
public final class RosterReader {

    private static final String ATTENDEES = "attendees";

    /** What stands behind a name in a list of people: an organisation, a role, a remark. */
    private static final Pattern REMARK =
            Pattern.compile("\\s+[-–—|]{1,2}\\s.*|\\s*[(（\\[【<].*|\\s+(?:from|of|at)\\s.*", Pattern.DOTALL);

    private static final Pattern DIVIDER = Pattern.compile("[,，、;；\\n/]|\\s{3,}|\\band\\b|\u3000");
    private static final Pattern LABEL = Pattern.compile("^[^:：]{1,24}[:：]\\s*");

    private final NameShapes shapes;

    public RosterReader(NameShapes shapes) {
        this.shapes = shapes;
    }

    /** A name in an attendee list. */
    public record Attendee(TextRange range, String name) {}

    /** The people listed, in order. */
    public List<Attendee> read(Entry entry, List<HeadField> fields) {
        List<Attendee> found = new ArrayList<>();
        for (Heading heading : entry.sections()) {
            if (entry.kind(heading.index()).equals(ATTENDEES)) {
                for (Unit unit : entry.outline().units().subList(heading.firstUnit(), heading.endUnit())) {
                    names(unit, 0, found);
                }
            }
        }
        for (HeadField field : fields) {
            if (field.name().equals(ATTENDEES) && field.unit() >= 0) {
                Unit unit = entry.outline().units().get(field.unit());
                names(unit, Math.max(0, unit.words().indexOf(field.value())), found);
            }
        }
        return found;
    }

    private void names(Unit unit, int from, List<Attendee> found) {
        String text = unit.words();
        Matcher label = LABEL.matcher(text).region(from, text.length());
        int start = label.lookingAt() ? label.end() : from;
        for (InlineMark mark : unit.text().marks()) {
            if (mark.kind() == InlineMark.Kind.LINK && mark.start() >= start) {
                add(unit, mark.start(), mark.end(), found);
            }
        }
        Matcher divider = DIVIDER.matcher(text).region(start, text.length());
        int at = start;
        boolean first = true;
        while (divider.find()) {
            first = !piece(unit, at, divider.start(), first, found) && first;
            at = divider.end();
        }
        piece(unit, at, text.length(), first, found);
    }

    /** In a list item the first piece is the name; the rest is where the person works, unless it has the shape of a name. */
    private boolean piece(Unit unit, int from, int to, boolean first, List<Attendee> found) {
        String text = unit.words().substring(from, to);
        Matcher remark = REMARK.matcher(text);
        int end = remark.find() ? from + remark.start() : to;
        boolean company = unit.isItem() && !first && !isHanLine(text);
        return !company && add(unit, from, end, found);
    }

    private static boolean isHanLine(String text) {
        return text.chars().anyMatch(c -> NameShapes.isHan((char) c));
    }

    private boolean add(Unit unit, int from, int to, List<Attendee> found) {
        String name = BareWords.of(unit.words().substring(from, to));
        if (name.isEmpty() || name.length() > 40 || !(shapes.isPerson(name) || name.matches("\\p{Lu}{2,3}"))) {
            return false;
        }
        int start = unit.words().indexOf(name, from);
        found.add(new Attendee(unit.text().range(start, start + name.length()), name));
        return true;
    }
}
