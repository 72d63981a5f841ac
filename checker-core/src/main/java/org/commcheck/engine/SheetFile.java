package org.commcheck.engine;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first sheet of a spreadsheet in Office Open XML ({@code .xlsx}) as CSV. Nothing but the values that the cells show is looked at:
 * no formula is computed, nothing outside of the file is opened.
 */
final class SheetFile {

    static final String ENDING = ".drl.xlsx";

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final long LARGEST = 20_000_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_ROWS = 100_000;

    private SheetFile() {}

    /**
     * Its rows, each on its line.
     *
     * @param shown how messages name the file
     * @throws IOException if it can't be read or is none
     */
    static String csv(Path file, String shown) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SHEET) || entry.getName().equals(STRINGS)) {
                    parts.put(entry.getName(), new Limited(zip).readAllBytes());
                }
            }
            byte[] sheet = parts.get(SHEET);
            if (sheet == null) {
                throw new IOException(shown + " is no spreadsheet with a first sheet; save it as .xlsx");
            }
            byte[] strings = parts.get(STRINGS);
            return rows(reader(sheet), strings == null ? List.of() : strings(reader(strings)));
        } catch (XMLStreamException e) {
            throw new IOException(shown + " is no spreadsheet: " + e.getMessage(), e);
        }
    }

    /** Ends where a file unpacks to more than any table of rules is. */
    private static final class Limited extends FilterInputStream {

        private long left = LARGEST;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new IOException("a sheet is larger than " + LARGEST + " bytes");
            }
            return read;
        }
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new java.io.ByteArrayInputStream(xml));
    }

    /** Each {@code si} is a string; its runs are joined, phonetic guides are left out. */
    private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
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
                if (xml.getLocalName().equals("si")) {
                    strings.add(text.toString());
                    text.setLength(0);
                }
            }
        }
        return strings;
    }

    private static String rows(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
        int row = 0;
        int column = 0;
        String type = "";
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        row = number(xml.getAttributeValue("", "r"), row + 1);
                        column = 0;
                    }
                    case "c" -> {
                        column = column(xml.getAttributeValue("", "r"), column + 1);
                        type = String.valueOf(xml.getAttributeValue("", "t"));
                    }
                    case "v", "t" -> {
                        String value = value(type, xml.getElementText(), strings);
                        if (row <= MOST_ROWS && column <= MOST_COLUMNS) {
                            rows.computeIfAbsent(row, one -> new TreeMap<>()).put(column, value);
                        }
                    }
                    default -> {}
                }
            }
        }
        return csv(rows);
    }

    private static String value(String type, String written, List<String> strings) {
        if (type.equals("s")) {
            int index = number(written, -1);
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        // 30.0 is how some programs write 30.
        return type.equals("null") && written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static int number(String digits, int otherwise) {
        try {
            return Integer.parseInt(String.valueOf(digits).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** {@code C7} is in the third column. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        String letters = String.valueOf(reference).replaceAll("[^A-Z]", "");
        for (int at = 0; at < letters.length() && column <= MOST_COLUMNS; at++) {
            column = column * 26 + letters.charAt(at) - 'A' + 1;
        }
        return column == 0 ? otherwise : column;
    }

    private static String csv(NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
        StringBuilder csv = new StringBuilder();
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        int width = rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
        for (int row = 1; row <= last; row++) {
            NavigableMap<Integer, String> cells = rows.getOrDefault(row, new TreeMap<>());
            for (int column = 1; column <= width && !cells.isEmpty(); column++) {
                String cell = cells.getOrDefault(column, "").replace("\r", "").replace('\n', ' ');
                csv.append(column > 1 ? "," : "")
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"');
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
