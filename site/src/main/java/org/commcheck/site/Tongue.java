package org.commcheck.site;

/** A language of the site; each has its own tree of pages. */
enum Tongue {
    EN("en", "English", ""),
    ZH("zh", "中文", "zh/");

    private final String code;
    private final String ownName;
    private final String folder;

    Tongue(String code, String ownName, String folder) {
        this.code = code;
        this.ownName = ownName;
        this.folder = folder;
    }

    /** As {@code lang} attributes have it. */
    String code() {
        return code;
    }

    /** What its speakers call it. */
    String ownName() {
        return ownName;
    }

    /** Where its pages lie below the site's root: empty, or a folder with a slash. */
    String folder() {
        return folder;
    }

    Tongue other() {
        return this == EN ? ZH : EN;
    }

    /** One of two texts that say the same. */
    String say(String english, String chinese) {
        return this == EN ? english : chinese;
    }
}
