package org.commcheck.extract.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Heading;
import org.commcheck.extract.outline.Unit;
import org.commcheck.extract.people.NameShapes;
import org.commcheck.extract.structure.DocumentDates;
import org.commcheck.extract.structure.Entry;
import org.commcheck.extract.structure.HeadField;
import org.commcheck.extract.structure.Signature;
import org.commcheck.extract.structure.TitleBlock;
import org.commcheck.text.LetterClose;

/** Who wrote a document: a field says so, else a name below the title, else the signature or the close of the letter at its end. */
final class Authors {

    private static final String AUTHOR = "author";

    private static final int LONGEST_TITLE = 60;

    /** A figure, the name of a report in either place, and behind a divider three characters. */
    private static final Pattern NAMED_LAST =
            Pattern.compile("(?=\\D*\\d)(?=.*[报報])[^\\n。，；]{2,50}?[-_—–\\s)）】]+(\\p{IsHan}{3})\\s*");

    /** What stands behind the name and is no other: {@code Eva Berg, single contact}, {@code Web team, 16 May 2026}. */
    private static final Pattern REST = Pattern.compile("(?<=\\S)\\s*[,，;；]\\s*(?=[\\p{Ll}\\d])");

    /** A letter closes with so many units at most: the close, who signs, and what they are. */
    private static final int LAST_UNITS = 3;

    private final NameShapes shapes;

    Authors(NameShapes shapes) {
        this.shapes = shapes;
    }

    /** The fields, and one for the author of a document that names none but has a name below its title or is signed: 马婷⏎2026年11月20日. */
    List<HeadField> withSigner(Entry whole, List<HeadField> fields, DocumentDates days) {
        if (named(fields).isPresent()) {
            return fields;
        }
        Optional<HeadField> signer = below(whole)
                .or(() -> days.signature(whole).flatMap(this::field))
                .or(() -> belowClose(whole))
                .or(() -> inTitle(whole));
        List<HeadField> all = new ArrayList<>(fields);
        signer.ifPresent(all::add);
        return all;
    }

    /** {@code Kind regards,} and below it a name, at the end of what was sent as a letter; 此致 and 敬礼 close it together. */
    private Optional<HeadField> belowClose(Entry whole) {
        List<Unit> units = whole.units();
        boolean closed = false;
        for (Unit unit : units.subList(Math.max(0, units.size() - LAST_UNITS), units.size())) {
            for (String line : isPlain(unit) ? unit.words().split("\n", -1) : new String[0]) {
                boolean closes = LetterClose.is(line);
                if (closed && !closes) {
                    String name = line.strip();
                    return shapes.isPerson(name) ? Optional.of(field(unit, name)) : Optional.empty();
                }
                closed |= closes;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(Unit unit) {
        return unit.kind() == Unit.Kind.PARAGRAPH && unit.parent() < 0 && !unit.quoted();
    }

    /** {@code #### Ana Silva} between the title and the first section; of several none is the author alone. */
    private Optional<HeadField> below(Entry whole) {
        List<Heading> names = TitleBlock.of(whole).stream()
                .filter(heading -> shapes.isEvidentlyPerson(heading.words()))
                .toList();
        return names.size() == 1 ? Optional.of(field(names.get(0))) : Optional.empty();
    }

    private static HeadField field(Heading heading) {
        String name = heading.words().strip();
        return new HeadField(heading.text().range(), AUTHOR, name, AUTHOR, HeadField.IN_HEADING);
    }

    /** 周报-20260302-20260306-王小雨: a title of a paper and a day whose last word is a full name. */
    private Optional<HeadField> inTitle(Entry whole) {
        Optional<Heading> heading = whole.titleHeading();
        if (heading.isPresent()) {
            return lastName(heading.get().words())
                    .map(name ->
                            new HeadField(heading.get().text().range(), AUTHOR, name, AUTHOR, HeadField.IN_HEADING));
        }
        return whole.units().stream()
                .limit(1)
                .flatMap(unit -> lastName(unit.words()).map(name -> field(unit, name)).stream())
                .findFirst();
    }

    private Optional<String> lastName(String title) {
        Matcher named = title.length() <= LONGEST_TITLE ? NAMED_LAST.matcher(title) : null;
        return named != null && named.matches() && shapes.isPerson(named.group(1))
                ? Optional.of(named.group(1))
                : Optional.empty();
    }

    private Optional<HeadField> field(Signature signature) {
        String signer = signature.signer();
        return isSomebody(signer) ? signature.signed().map(unit -> field(unit, signer)) : Optional.empty();
    }

    /** 马婷, 后勤处, 客服部　李娜. */
    private boolean isSomebody(String signer) {
        int blank = Math.max(signer.lastIndexOf(' '), signer.lastIndexOf('\u3000'));
        return shapes.isEvidentlyPerson(signer)
                || shapes.isGroup(signer)
                || (blank > 0 && shapes.isEvidentlyPerson(signer.substring(blank + 1)));
    }

    private static HeadField field(Unit unit, String signer) {
        int start = unit.words().lastIndexOf(signer);
        return new HeadField(unit.text().range(start, start + signer.length()), AUTHOR, signer, AUTHOR, unit.index());
    }

    /** The author that a field names. */
    static Optional<String> named(List<HeadField> fields) {
        for (HeadField field : fields) {
            if (field.name().equals(AUTHOR) && !field.value().isBlank()) {
                Matcher rest = REST.matcher(field.value());
                return Optional.of(rest.find() ? field.value().substring(0, rest.start()) : field.value());
            }
        }
        return Optional.empty();
    }
}
