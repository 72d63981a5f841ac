package org.commcheck.engine;

/**
 * A file of a rule pack.
 *
 * @param path from the pack's folder, with slashes
 * @param shown how messages name it, so that a terminal or an editor can open it
 */
record PackFile(String path, String shown, String text) {

    boolean endsWith(String ending) {
        return path.endsWith(ending);
    }

    /** Its name without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
