package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commcheck.engine.SheetFile.Refusal;

/** The cells of a sheet. What is read is counted as it will be written, since one string may stand in any number of cells. */
final class SheetRows {

    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_CHARACTERS = 5_000_000;

    private final XMLStreamReader xml;
    private final List<String> strings;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private int row;
    private int column;
    private int written;

    private SheetRows(XMLStreamReader xml, List<String> strings) {
        this.xml = xml;
        this.strings = strings;
    }

    /** The strings that several cells may share: each {@code si} is one. */
    static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text(xml, "si"));
            }
        }
        return strings;
    }

    /** The text of an element: its runs, which differ in how they look, without the guides to how they are read. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean guide = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                guide |= xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals("t")) {
                    String run = xml.getElementText();
                    text.append(guide ? "" : run);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                guide &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(element)) {
                    break;
                }
            }
        }
        return text.toString();
    }

    /** Each row of a sheet on its line. */
    static String csv(XMLStreamReader xml, List<String> strings) throws XMLStreamException, Refusal {
        SheetRows sheet = new SheetRows(xml, strings);
        sheet.read();
        return sheet.csv();
    }

    private void read() throws XMLStreamException, Refusal {
        String type = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        row = number(SheetFile.attribute(xml, "r"), row + 1);
                        column = 0;
                    }
                    case "c" -> {
                        column = column(SheetFile.attribute(xml, "r"), column + 1);
                        type = SheetFile.attribute(xml, "t");
                    }
                    case "v" -> put(value(type, xml.getElementText()));
                    case "is" -> put(text(xml, "is"));
                    default -> {}
                }
            }
        }
    }

    private void put(String value) throws Refusal {
        if (value.isEmpty()) {
            return;
        }
        if (row < 1 || row > MOST_ROWS || column > MOST_COLUMNS) {
            throw new Refusal("A cell of this spreadsheet stands in row " + row + ", column " + column
                    + ", and no more than " + MOST_ROWS + " rows and " + MOST_COLUMNS + " columns are read");
        }
        count(value.length());
        rows.computeIfAbsent(row, one -> new TreeMap<>()).put(column, value);
    }

    private void count(int characters) throws Refusal {
        written += characters;
        if (written > MOST_CHARACTERS) {
            throw new Refusal("The cells of this spreadsheet hold more than " + MOST_CHARACTERS + " characters");
        }
    }

    private String value(String type, String written) {
        if (type.equals("s")) {
            int index = number(written, -1);
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        // 30.0 is how some programs write 30.
        return type.isEmpty() && written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** {@code C7} is in the third column. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int at = 0; at < reference.length() && column <= MOST_COLUMNS; at++) {
            char letter = reference.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? otherwise : column;
    }

    /** Rows are as wide as the first of them, which names the columns; one that is wider is, so that it is told. */
    private String csv() throws Refusal {
        StringBuilder csv = new StringBuilder();
        int header = rows.isEmpty() ? 0 : rows.firstEntry().getValue().lastKey();
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        for (int at = 1; at <= last; at++) {
            NavigableMap<Integer, String> cells = rows.getOrDefault(at, new TreeMap<>());
            int width = cells.isEmpty() ? 0 : Math.max(header, cells.lastKey());
            count(3 * width);
            for (int cell = 1; cell <= width; cell++) {
                csv.append(cell > 1 ? "," : "").append(quoted(cells.getOrDefault(cell, "")));
            }
            csv.append('\n');
        }
        return csv.toString();
    }

    /** On one line, so that a row stays a line. */
    private static String quoted(String cell) {
        String line = cell.replace("\r", "").replace('\n', ' ');
        return '"' + line.replace("\"", "\"\"") + '"';
    }
}
