package org.commcheck.extract.matters;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.ContactPoint;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.reading.ReadSentence;
import org.commcheck.extract.reading.ReadUnit;
import org.commcheck.extract.structure.Label;
import org.commcheck.extract.structure.SectionKinds;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.text.TextRange;

/** Finds the contact points of an entry: in sections, labels, tables and sentences. Immutable. */
final class ContactReader {

    private static final String CONTACT = "contact-point";
    private static final Pattern PIECE = Pattern.compile("[,，、;；(（/|\\n]|\\s[-–—]{1,2}\\s|[:：]|\\s{2,}|负责|電話|电话|邮箱");

    /** {@code Eva Berg is our contact point}, 由张三担任接口人, 王芳为客户方接口人. */
    private static final Pattern NAMED = Pattern.compile(
            "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) (?:is|acts as|will be|serves as)\\b|(?:由|请|指定|明确|确定|委派|^)\\s*(\\p{IsHan}{2,4}?)\\s*(?:担任|擔任|为|為|任|作为|作為)");

    private static final Pattern CLIENT =
            Pattern.compile("(?i)client|customer|user side|your side|甲方|贵方|貴方|贵司|客户|客戶|用户方|业务方|需求方|使用方");
    private static final Pattern SUPPLIER =
            Pattern.compile("(?i)supplier|vendor|contractor|our side|project team|乙方|我方|供应商|实施方|开发方|承建|项目组|服务方");

    /** How to reach somebody, not whom. */
    private static final Set<String> WAYS = Set.of("联系方式", "聯絡方式");

    private final SectionKinds kinds;
    private final NameShapes shapes;

    ContactReader(SectionKinds kinds, NameShapes shapes) {
        this.kinds = kinds;
        this.shapes = shapes;
    }

    /** The facts of an entry, in no order. */
    List<ContactPoint> read(Matters matters) {
        List<ContactPoint> contacts = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Heading heading : matters.context().sections()) {
            boolean named = matters.has(matters.context().heading(heading.index()), "contact");
            if (named || kinds.names(CONTACT, heading.words())) {
                for (int at = heading.firstUnit(); at < heading.endUnit(); at++) {
                    ReadUnit unit = matters.context().unit(at);
                    if (!unit.unit().isCell() && !taken.get(at)) {
                        taken.set(at);
                        add(matters, unit, start(matters, unit), heading.words() + ' ' + unit.words(), contacts);
                    }
                }
            }
        }
        tables(matters, contacts);
        for (ReadUnit unit : matters.units()) {
            boolean may = matters.has(unit, "contact") || !matters.labels(unit).isEmpty();
            if (may
                    && !unit.unit().isCell()
                    && !unit.unit().quoted()
                    && !taken.get(unit.unit().index())) {
                labelled(matters, unit, contacts);
            }
        }
        return contacts;
    }

    /** Behind the label of a line, for its name may be that of a side. */
    private static int start(Matters matters, ReadUnit unit) {
        return matters.labels(unit)
                .whole()
                .filter(Label::hasValue)
                .map(Label::valueStart)
                .orElse(0);
    }

    private void labelled(Matters matters, ReadUnit unit, List<ContactPoint> contacts) {
        for (UnitLabels.Line line : matters.labels(unit).lines()) {
            // Project lead: Eva Berg, single contact for all questions
            if (line.label().hasValue()
                    && (kinds.names(CONTACT, line.label().key())
                            || matters.has(unit, "contact", line.label().valueStart(), line.end()))) {
                String around = unit.words().substring(line.start(), line.end());
                add(matters, unit, line.label().valueStart(), around, contacts);
            }
        }
        for (ReadSentence sentence : unit.sentences()) {
            if (matters.has(unit, "contact", sentence.start(), sentence.end())) {
                told(matters, unit, sentence, contacts);
            }
        }
    }

    private void told(Matters matters, ReadUnit unit, ReadSentence sentence, List<ContactPoint> contacts) {
        String words = unit.words().substring(sentence.start(), sentence.end());
        Matcher named = NAMED.matcher(words);
        while (named.find()) {
            int group = named.group(1) == null ? 2 : 1;
            if (shapes.isPerson(named.group(group))) {
                int from = sentence.start() + named.start(group);
                contact(matters, unit, from, from + named.group(group).length(), words, contacts);
            }
        }
    }

    /** A person or group that a stretch begins with. */
    private void add(Matters matters, ReadUnit unit, int from, String around, List<ContactPoint> contacts) {
        String value = unit.words().substring(from);
        Matcher piece = PIECE.matcher(value);
        String name = BareWords.of(piece.find() ? value.substring(0, piece.start()) : value);
        if (shapes.isPerson(name) || shapes.isGroup(name)) {
            int start = unit.words().indexOf(name, from);
            contact(matters, unit, start, start + name.length(), around, contacts);
        }
    }

    private void contact(Matters matters, ReadUnit unit, int from, int to, String around, List<ContactPoint> contacts) {
        boolean duties = matters.has(unit, "duty")
                || matters.context().children(unit).stream()
                        .anyMatch(child -> !child.words().isBlank());
        TextRange range = unit.range(from, to);
        contacts.add(new ContactPoint(range, unit.words().substring(from, to), side(around), duties));
    }

    private void tables(Matters matters, List<ContactPoint> contacts) {
        for (Grid grid : matters.context().grids()) {
            if (!grid.rows().isEmpty()) {
                List<Integer> header = grid.rows().get(0);
                int column = column(matters, grid, header);
                int before = contacts.size();
                for (List<Integer> row : grid.rows()) {
                    boolean first = row.size() > 1 && row != header && names(matters, row.get(0));
                    int cell = first && column <= 0 ? 1 : row == header ? -1 : column;
                    if (cell >= 0 && cell < row.size()) {
                        cell(
                                matters,
                                row,
                                cell,
                                matters.context().unit(header.get(Math.min(cell, header.size() - 1))),
                                contacts);
                    }
                }
                if (contacts.size() == before) {
                    leads(matters, grid, header, contacts);
                }
            }
        }
    }

    /** In a list of people with their addresses the one who leads the work: whoever reads it knows whom to ask, and what for. */
    private void leads(Matters matters, Grid grid, List<Integer> header, List<ContactPoint> contacts) {
        int address = column(matters, header, "contact");
        int name = column(matters, header, "name");
        if (address < 0 || name < 0) {
            return;
        }
        for (List<Integer> row : grid.rows().subList(1, grid.rows().size())) {
            boolean leads = row.size() > Math.max(address, name)
                    && !matters.context().unit(row.get(address)).words().isBlank()
                    && row.stream()
                            .anyMatch(cell -> matters.has(matters.context().unit(cell), "lead"));
            if (leads) {
                ReadUnit unit = matters.context().unit(row.get(name));
                contacts.add(new ContactPoint(
                        unit.unit().text().range(), unit.words().strip(), "", true));
            }
        }
    }

    private int column(Matters matters, List<Integer> header, String part) {
        for (int i = 0; i < header.size(); i++) {
            if (kinds.names(part, matters.context().unit(header.get(i)).words())) {
                return i;
            }
        }
        return -1;
    }

    /** The column that holds contact points: the one that says so, or in a section for them the one for names; -1 if none. */
    private int column(Matters matters, Grid grid, List<Integer> header) {
        boolean section = grid.heading() >= 0
                && kinds.names(
                        CONTACT,
                        matters.entry().outline().headings().get(grid.heading()).words());
        for (int i = 0; i < header.size(); i++) {
            String words = matters.context().unit(header.get(i)).words();
            if (words.length() < 24 && (names(matters, header.get(i)) || (section && kinds.names("name", words)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean names(Matters matters, int cell) {
        String words = matters.context().unit(cell).words();
        return words.length() < 24 && kinds.names(CONTACT, words) && !WAYS.contains(BareWords.of(words));
    }

    private void cell(Matters matters, List<Integer> row, int cell, ReadUnit header, List<ContactPoint> contacts) {
        ReadUnit unit = matters.context().unit(row.get(cell));
        StringBuilder around = new StringBuilder(header.words());
        boolean duties = false;
        for (int other : row) {
            ReadUnit words = matters.context().unit(other);
            around.append(' ').append(words.words());
            duties |= matters.has(words, "duty");
        }
        List<ContactPoint> found = new ArrayList<>();
        add(matters, unit, 0, around.toString(), found);
        for (ContactPoint contact : found) {
            contacts.add(new ContactPoint(contact.range(), contact.text(), contact.side(), duties || contact.duties()));
        }
    }

    private static String side(String words) {
        boolean client = CLIENT.matcher(words).find();
        boolean supplier = SUPPLIER.matcher(words).find();
        return client == supplier ? "" : client ? "client" : "supplier";
    }
}
