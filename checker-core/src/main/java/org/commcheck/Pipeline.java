package org.commcheck;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commcheck.config.TableText;
import org.commcheck.engine.PackStore;
import org.commcheck.engine.RulePack;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Flaw;
import org.commcheck.finding.Guideline;
import org.commcheck.finding.Problem;
import org.commcheck.finding.RuleId;
import org.commcheck.text.SourceText;

/**
 * The way of one document from its bytes to its findings, and the rulebase it goes by. Safe for any number of threads.
 */
interface Pipeline {

    /**
     * Reads a file, to be decoded.
     *
     * @param path how reports name the file
     * @param most the most bytes that it may have
     * @throws IOException if it cannot be read or has more; its message says why and what to do, without the path
     */
    byte[] read(Path file, String path, int most) throws IOException;

    /**
     * Decodes what was read.
     *
     * @param expected the encoding of what does not tell its own
     * @throws IOException if the bytes are no text; its message says why and what to do, without the path
     */
    SourceText decode(byte[] bytes, String path, Charset expected) throws IOException;

    /**
     * Parses, extracts the facts and judges them; troubles of this document are among its problems.
     *
     * @param series what is known of the other documents of the run
     */
    CheckedDocument check(SourceText source, DocumentSettings settings, SeriesIndex series);

    /** Whether a guideline that is on looks at the other documents of a series; only then are they traced. */
    boolean looksAcross(DocumentSettings settings);

    /** What the later documents of its series need to know of a document; empty if it belongs to none. */
    Optional<SeriesTrace> trace(SourceText source, DocumentSettings settings);

    /** Begins to load in the background what {@link #check} will need; called before a run, as often as there are runs. */
    default void warmUp() {}

    /** Says where the compiled rules of packs are kept from now on, those that configurations name as well. */
    default void keepPacks(PackStore store) {}

    /**
     * All that findings depend on besides the document and its settings: the program, its rules, and the packs; as text, for keys. Two that differ
     * never have the same.
     */
    String identity();

    /** What is wrong with the rulebase itself, such as a rule of a pack that can't be compiled. */
    default List<Problem> problems() {
        return List.of();
    }

    /** The way with packs that a configuration names; the problems of those packs are among its own. */
    default Pipeline with(List<RulePack> packs) {
        return this;
    }

    /** All guidelines of the rulebase, by id. */
    List<Guideline> guidelines();

    /** The page of a guideline in Markdown; empty if there is no such guideline. */
    Optional<String> page(RuleId rule);

    /** Ids of the document types that can be asked for, in the order of the rulebase's table. */
    List<String> documentTypes();

    /** Ids of the document types that tables of a configuration add. */
    default List<String> documentTypes(List<TableText> tables) {
        return List.of();
    }

    /** Names of the word lists that a configuration can add words to. */
    default List<String> wordLists() {
        return List.of();
    }

    /**
     * Makes ready what documents with these settings need, and says what is wrong with the words and tables of their configuration; empty if
     * nothing is.
     */
    default List<Flaw> prepare(DocumentSettings settings) {
        return List.of();
    }
}
