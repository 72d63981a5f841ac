package org.commcheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commcheck.engine.RulePack;
import org.commcheck.extract.series.SeriesIndex;
import org.commcheck.extract.series.SeriesTrace;
import org.commcheck.finding.Problem;

/** How a run comes to what is found in its documents. For one run, and any number of threads. */
interface DocumentChecks {

    /** Called before the first document. */
    void begin();

    /** Whether a guideline that is on looks at the other documents of a series. */
    boolean looksAcross(DocumentSettings settings);

    /**
     * What the later documents of its series need to know of a document; empty if it belongs to none.
     *
     * @throws IOException if the document cannot be read as text; the message is for the user
     */
    Optional<SeriesTrace> trace(Plan.Task document) throws IOException;

    /**
     * What is found in a document.
     *
     * @param series what is known of the other documents of the run
     * @throws IOException if the document cannot be read as text; the message is for the user
     */
    CheckedDocument check(Plan.Task document, SeriesIndex series) throws IOException;

    /**
     * What is wrong with the rulebase and some packs; asked when all documents are checked, for whoever knows the results knows this too.
     *
     * @param added packs that a configuration adds to those of the run; empty to ask for the run's alone
     */
    List<Problem> problems(List<RulePack> added);

    /** What is wrong with the rulebase and with all packs that the documents of a plan were checked with, each problem once. */
    default List<Problem> problems(Plan plan) {
        Set<Problem> all = new LinkedHashSet<>(problems(List.of()));
        plan.packs().forEach(added -> all.addAll(problems(added)));
        return List.copyOf(all);
    }

    /** Called when the run is over; gives what the user should know. */
    List<String> end();

    /**
     * Those that go through the pipeline, unless the request names a folder where results are kept.
     *
     * @param checked the folders that are checked
     */
    static DocumentChecks of(Pipeline pipeline, CheckOptions options, List<Path> checked) {
        return options.cache().isPresent()
                ? CachedChecks.in(options.cache().get(), pipeline, checked)
                : new FreshChecks(pipeline);
    }
}
