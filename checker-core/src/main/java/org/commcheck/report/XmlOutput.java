package org.commcheck.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML with line feeds between the elements. What XML cannot hold, such as control characters, becomes U+FFFD.
 */
final class XmlOutput {

    private final XMLStreamWriter xml;

    XmlOutput(Writer out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java platform writes XML", e);
        }
    }

    void startDocument() throws IOException {
        run(() -> xml.writeStartDocument("UTF-8", "1.0"));
        newLine("");
    }

    /** Starts an element with attributes: name, value, name, value … */
    void start(String indent, String element, String... attributes) throws IOException {
        run(() -> {
            xml.writeCharacters(indent);
            xml.writeStartElement(element);
            write(attributes);
        });
    }

    /** An element without content. */
    void empty(String indent, String element, String... attributes) throws IOException {
        run(() -> {
            xml.writeCharacters(indent);
            xml.writeEmptyElement(element);
            write(attributes);
        });
        newLine("");
    }

    void end(String indent) throws IOException {
        run(() -> {
            xml.writeCharacters(indent);
            xml.writeEndElement();
        });
        newLine("");
    }

    void text(String text) throws IOException {
        run(() -> xml.writeCharacters(legal(text)));
    }

    void newLine(String indent) throws IOException {
        run(() -> xml.writeCharacters("\n" + indent));
    }

    void flush() throws IOException {
        run(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private static String legal(String text) {
        if (text.codePoints().allMatch(XmlOutput::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
