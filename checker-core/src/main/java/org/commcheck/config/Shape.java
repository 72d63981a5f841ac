package org.commcheck.config;

import java.util.Map;
import org.snakeyaml.engine.v2.nodes.Node;

/** What a value of the configuration may be: says what is wrong with one, and describes itself for editors. Immutable. */
interface Shape {

    /** Says what is wrong with a value, with its place. */
    void check(Node value, Flaws flaws);

    /** The JSON Schema of such values: texts, numbers, booleans, lists and mappings. */
    Map<String, Object> schema();

    /** What it is called in messages, such as “a day such as 2026-11-22”. */
    String expected();
}
