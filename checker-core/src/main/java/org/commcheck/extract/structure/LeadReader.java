package org.commcheck.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.outline.Grid;
import org.commcheck.extract.outline.Unit;
import org.commcheck.model.Section.HeadingStyle;

/**
 * Finds the lead of an entry: the first prose, list or table behind the title and the block of metadata (fields, attendee lists, table of
 * contents, links).
 */
public final class LeadReader {

    private static final Set<String> METADATA = Set.of("attendees", "contents", "links", "agenda", "distribution");

    /** {@code Status: amber} is a conclusion, and {@code Purpose: approve the plan} asks for something. */
    private static final Set<String> TELLING = Set.of("status", "purpose");

    private static final Pattern BADGE = Pattern.compile("https?://\\S+|\\[TOC]|!\\S+");

    /** About a hundred words. */
    private static final int LONGEST_OPENING = 600;

    private static final int LONGEST_TITLE = 60;

    private static final int LONGEST_GREETING = 40;

    /** What a sentence ends with, and a title does not. */
    private static final String ENDS = ".。!！?？;；";

    /** Cells of a row with two keys and their values. */
    private static final int PAIRS = 4;

    private static final int LONGEST_CELL = 60;

    private final HeadFields fields;

    public LeadReader(HeadFields fields) {
        this.fields = fields;
    }

    /** The units of the lead, in order: a whole summary section, list or table, else two paragraphs or a short opening; empty if there is no text. */
    public List<Unit> read(Entry entry) {
        List<Unit> units = entry.units();
        int from = isTitleOverLabel(entry) ? 1 : 0;
        while (from < units.size() && isMetadata(entry, units.get(from))) {
            from++;
        }
        if (from == units.size()) {
            return List.of();
        }
        Unit first = units.get(from);
        List<Unit> lead = new ArrayList<>();
        boolean summary = entry.purpose(first.heading()).equals("summary");
        for (Unit unit : units.subList(from, units.size())) {
            boolean joined = summary
                    ? entry.purpose(unit.heading()).equals("summary")
                    : joins(first, unit) || isShortOpening(lead, unit);
            if (!joined) {
                break;
            }
            lead.add(unit);
        }
        return lead;
    }

    /**
     * Whether the first line is the title of a paper without headings, and below it stands a label, be it of whom it is for: 关于停机的通知 over
     * 各部门：. The lead is what stands below the label.
     */
    private static boolean isTitleOverLabel(Entry entry) {
        List<Unit> units = entry.units();
        if (units.size() < 2 || units.get(0).heading() >= 0 || units.get(1).heading() < 0) {
            return false;
        }
        String line = units.get(0).words().strip();
        boolean title = units.get(0).kind() == Unit.Kind.PARAGRAPH
                && !line.isEmpty()
                && line.length() <= LONGEST_TITLE
                && line.indexOf('\n') < 0
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
        return title && entry.outline().headings().get(units.get(1).heading()).style() == HeadingStyle.LABEL;
    }

    /** Short paragraphs before the first section are one opening, however the author divides it. */
    private static boolean isShortOpening(List<Unit> lead, Unit unit) {
        int size = unit.words().length();
        for (Unit before : lead) {
            if (before.kind() != Unit.Kind.PARAGRAPH) {
                return false;
            }
            size += before.words().length();
        }
        return size <= LONGEST_OPENING
                && unit.kind() == Unit.Kind.PARAGRAPH
                && unit.heading() == lead.get(0).heading();
    }

    private static boolean joins(Unit first, Unit unit) {
        boolean same = first.index() == unit.index();
        boolean list = first.isItem() && unit.isItem() && first.heading() == unit.heading();
        boolean table = first.isCell() && unit.grid() == first.grid();
        boolean second = !first.isItem()
                && !first.isCell()
                && unit.index() == first.index() + 1
                && unit.heading() == first.heading()
                && unit.kind() == Unit.Kind.PARAGRAPH;
        return same || list || table || second;
    }

    private boolean isMetadata(Entry entry, Unit unit) {
        String words = unit.words().strip();
        boolean field = entry.outline().headings().size() > 0
                && unit.heading() >= 0
                && unit.heading() != entry.title()
                && HeadFields.isValue(words)
                && fields.name(entry.outline().headings().get(unit.heading()).words())
                        .isPresent();
        return words.isEmpty()
                || METADATA.contains(entry.purpose(unit.heading()))
                || field
                || (unit.isCell() && isHeadGrid(entry, unit))
                || isFields(words)
                || isBadge(unit)
                || isOpening(unit, words)
                || BracketedLine.is(entry, unit);
    }

    /** {@code Hi Sandra,} and {@code a quick update on the audit:} greet, or announce what follows. */
    private static boolean isOpening(Unit unit, String words) {
        char last = words.charAt(words.length() - 1);
        return unit.kind() == Unit.Kind.PARAGRAPH
                && words.length() <= LONGEST_GREETING
                && ",，:：".indexOf(last) >= 0
                && words.chars().noneMatch(c -> ENDS.indexOf(c) >= 0);
    }

    /** 项目名称 | 智慧园区 | 项目经理 | 沈国强: a table of short keys and values, some of which are fields of a head. */
    private boolean isHeadGrid(Entry entry, Unit cell) {
        List<Unit> units = entry.outline().units();
        for (Grid grid : entry.grids()) {
            if (grid.rows().stream().anyMatch(row -> row.contains(cell.index()))) {
                boolean paired = grid.rows().stream()
                        .allMatch(row -> (row.size() == 2 || row.size() == PAIRS)
                                && row.stream()
                                        .allMatch(at -> units.get(at).words().length() <= LONGEST_CELL));
                long known = grid.rows().stream()
                        .filter(row ->
                                isField(units, row.get(0)) || (row.size() == PAIRS && isField(units, row.get(2))))
                        .count();
                return paired
                        && grid.rows().stream().flatMap(List::stream).noneMatch(at -> tells(units, at))
                        && known * 2 >= grid.rows().size();
            }
        }
        return false;
    }

    private boolean isField(List<Unit> units, int cell) {
        return fields.name(units.get(cell).words()).isPresent();
    }

    private boolean tells(List<Unit> units, int cell) {
        return fields.name(units.get(cell).words()).filter(TELLING::contains).isPresent();
    }

    /** Whether every line is a known {@code Key: value} that says nothing yet. */
    private boolean isFields(String words) {
        int from = 0;
        while (from <= words.length()) {
            int feed = words.indexOf('\n', from);
            int to = feed < 0 ? words.length() : feed;
            Optional<String> name = Label.at(words, from, to).flatMap(label -> fields.name(label.key()));
            if (name.isEmpty() || TELLING.contains(name.get())) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    /** Pictures and bare addresses say nothing. */
    private static boolean isBadge(Unit unit) {
        return BADGE.matcher(unit.words().strip()).matches()
                || unit.text().isWholly(org.commcheck.model.InlineMark.Kind.IMAGE);
    }
}
