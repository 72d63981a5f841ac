package org.commcheck.maven;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** Keeps what is written to a sink: titles as {@code title: …}, rows of tables as their cells divided by bars, links as {@code text(target)}. */
final class RecordedSink implements InvocationHandler {

    private final List<String> lines = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String target = "";

    Sink sink() {
        return (Sink) Proxy.newProxyInstance(Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, this);
    }

    /** What was written, a line for each paragraph, title and row. */
    List<String> lines() {
        return lines;
    }

    /** Elements that were opened and not closed, from the outermost inwards. */
    List<String> open() {
        return open;
    }

    @Override
    @SuppressWarnings("NullAway") // methods of a sink return nothing
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        String name = method.getName();
        if (name.equals("text")) {
            text.append(arguments[0]);
        } else if (name.equals("link")) {
            target = arguments[0].toString();
        } else if (name.equals("link_")) {
            text.append('(').append(target).append(')');
        }
        if (name.endsWith("_")) {
            close(name.substring(0, name.length() - 1));
        } else if (!List.of("text", "flush", "close").contains(name)) {
            open.add(name);
        }
        return null;
    }

    private void close(String element) {
        if (!open.isEmpty() && open.get(open.size() - 1).equals(element)) {
            open.remove(open.size() - 1);
        }
        if (element.equals("tableCell") || element.equals("tableHeaderCell")) {
            text.append('|');
        } else if (element.startsWith("sectionTitle")) {
            end("title: ");
        } else if (element.equals("paragraph") || element.equals("tableRow") || element.equals("title")) {
            end("");
        }
    }

    private void end(String kind) {
        lines.add(kind + text);
        text.setLength(0);
    }
}
