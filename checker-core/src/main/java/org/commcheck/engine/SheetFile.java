package org.commcheck.engine;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commcheck.finding.ConfigurationException;
import org.commcheck.finding.Flaw;

/**
 * Reads the first sheet of a spreadsheet in Office Open XML ({@code .xlsx}) as CSV. Nothing but the values that the cells show is looked at:
 * no formula is computed, nothing outside of the file is opened.
 */
final class SheetFile {

    static final String ENDING = ".drl.xlsx";

    private static final String FOLDER = "xl/";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "sharedStrings";
    private static final int LARGEST = 20_000_000;
    private static final String REMEDY =
            "; save the table in a file of its own, as .xlsx, or as CSV that ends in .drl.csv.";

    private final Map<String, byte[]> parts = new HashMap<>();
    /** Where the parts lie that others name, by the names that they have there, and by their kinds. */
    private final Map<String, String> places = new HashMap<>();

    private SheetFile() {}

    /** Why a spreadsheet can't be read, without a full stop at the end. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /**
     * Its rows, each on its line.
     *
     * @param shown how messages name the file
     * @throws IOException if it can't be read
     * @throws ConfigurationException if it is no spreadsheet, or larger than any table of rules is
     */
    static String csv(Path file, String shown) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            return new SheetFile().csv(zip);
        } catch (Refusal e) {
            throw refused(shown, String.valueOf(e.getMessage()));
        } catch (XMLStreamException | ZipException | EOFException | IllegalArgumentException e) {
            throw refused(shown, "This is no spreadsheet (" + e.getMessage() + ")");
        }
    }

    private static ConfigurationException refused(String shown, String why) {
        return new ConfigurationException(List.of(Flaw.of(shown, why + REMEDY)));
    }

    private String csv(ZipInputStream zip) throws IOException, XMLStreamException, Refusal {
        unpack(zip);
        place(part(RELATIONS));
        String sheet = places.getOrDefault(firstSheet(part(WORKBOOK)), "");
        List<String> strings =
                places.containsKey(STRINGS) ? SheetRows.strings(part(places.getOrDefault(STRINGS, ""))) : List.of();
        return SheetRows.csv(part(sheet), strings);
    }

    /** Whatever is unpacked counts, whether it is looked at or not. */
    private void unpack(ZipInputStream zip) throws IOException, Refusal {
        int left = LARGEST;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] part = zip.readNBytes(left + 1);
            left -= part.length;
            if (left < 0) {
                throw new Refusal("This spreadsheet unpacks to more than " + LARGEST + " bytes");
            }
            if (entry.getName().startsWith(FOLDER)) {
                parts.put(entry.getName(), part);
            }
        }
    }

    private XMLStreamReader part(String name) throws XMLStreamException, Refusal {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new Refusal("This is no spreadsheet with a sheet that is shown");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private void place(XMLStreamReader relations) throws XMLStreamException {
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT) {
                String target = attribute(relations, "Target");
                String place = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                String kind = attribute(relations, "Type");
                places.put(attribute(relations, "Id"), place);
                places.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), place);
            }
        }
    }

    /** What the workbook calls the first of its sheets that is shown. */
    private static String firstSheet(XMLStreamReader workbook) throws XMLStreamException {
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")
                    && !attribute(workbook, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
                return attribute(workbook, "id");
            }
        }
        return "";
    }

    /** Of the element that is read, whatever its namespace; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }
}
