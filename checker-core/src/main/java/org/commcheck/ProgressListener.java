package org.commcheck;

/**
 * Is told how far a run has come, so that somebody who waits can see it.
 *
 * <pre>{@code
 * checker.check(request, documents::add, (stage, done, all, path) -> System.err.println(done + "/" + all + " " + path));
 * }</pre>
 */
@FunctionalInterface
public interface ProgressListener {

    /** Tells nobody. */
    ProgressListener NONE = (stage, done, all, path) -> {};

    /** What is done with the documents, one after the other. */
    enum Stage {
        /** All are read for what they say of their series; only if a guideline wants to know. */
        READING,
        CHECKING
    }

    /**
     * Called by the thread that started the run, before each document of a stage is waited for, in the order of their paths.
     *
     * @param done how many documents of the stage are done, from 0
     * @param all how many documents the stage has
     * @param path how reports name the document that is next
     */
    void at(Stage stage, int done, int all, String path);
}
