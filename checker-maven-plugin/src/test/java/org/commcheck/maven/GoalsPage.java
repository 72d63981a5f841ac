package org.commcheck.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The goals and parameters of the plugin in Markdown, as its descriptor has them. */
final class GoalsPage {

    private static final String HEAD = """
            # Goals and parameters of the Maven plugin

            Made from the plugin's descriptor; [maven.md](maven.md) says how to use the goals. `mvn commcheck:help -Ddetail` shows the same in the
            terminal.
            """;

    private final Element plugin;

    private GoalsPage(Element plugin) {
        this.plugin = plugin;
    }

    /** @param descriptor a {@code plugin.xml} */
    static GoalsPage of(Path descriptor) throws IOException {
        try {
            return new GoalsPage(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor.toFile())
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    String markdown() {
        return HEAD
                + children(child(plugin, "mojos"), "mojo").stream()
                        .map(GoalsPage::goal)
                        .collect(Collectors.joining());
    }

    private static String goal(Element mojo) {
        List<Element> parameters = editable(mojo);
        String text = "\n## " + text(plugin(mojo), "goalPrefix") + ":" + text(mojo, "goal") + "\n\n"
                + text(mojo, "description") + "\n\n" + facts(mojo) + "\n";
        return parameters.isEmpty()
                ? text
                : text + "\n| parameter | property | type | default | meaning |\n| --- | --- | --- | --- | --- |\n"
                        + parameters.stream()
                                .map(parameter -> row(mojo, parameter))
                                .collect(Collectors.joining());
    }

    private static String facts(Element mojo) {
        List<String> facts = new ArrayList<>();
        String phase = text(mojo, "phase");
        facts.add(phase.isEmpty() ? "Bound to no phase" : "Bound to `" + phase + "`");
        if (text(mojo, "aggregator").equals("true")) {
            facts.add("runs once for all modules");
        }
        if (text(mojo, "requiresProject").equals("false")) {
            facts.add("needs no project");
        }
        facts.add(text(mojo, "threadSafe").equals("true") ? "thread-safe" : "not thread-safe");
        return String.join("; ", facts) + ".";
    }

    private static String row(Element mojo, Element parameter) {
        String name = text(parameter, "name");
        Element value = child(child(mojo, "configuration"), name);
        String expression = value.getTextContent().strip();
        String property = expression.startsWith("${") ? expression.substring(2, expression.length() - 1) : "";
        String type = text(parameter, "type");
        return "| "
                + String.join(
                        " | ",
                        code(name),
                        code(property),
                        type.substring(type.lastIndexOf('.') + 1),
                        code(value.getAttribute("default-value")),
                        // Patterns are full of stars, which Markdown would take for emphasis.
                        text(parameter, "description").replace("*", "\\*") + since(parameter))
                + " |\n";
    }

    private static String since(Element parameter) {
        return text(parameter, "since").isEmpty() ? "" : " Since " + text(parameter, "since") + ".";
    }

    private static List<Element> editable(Element mojo) {
        return children(child(mojo, "parameters"), "parameter").stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .toList();
    }

    private static Element plugin(Element mojo) {
        return (Element) mojo.getParentNode().getParentNode();
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** An element that is not there says nothing. */
    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip().replaceAll("\\s+", " "))
                .orElse("");
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node.getNodeName().equals(name)) {
                found.add((Element) node);
            }
        }
        return found;
    }
}
