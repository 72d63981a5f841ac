package org.commcheck.extract.language;

import org.commcheck.extract.Sentence.Mood;

/**
 * What a sentence does, and by which words one can tell.
 *
 * @param mood as the words alone say; a sentence about what a thing will do is a {@link Mood#COMMITMENT} here, with {@code impersonal}
 * @param cue the words that make it a commitment, {@link Cue#NONE} if it is none
 * @param impersonal whether it says what a thing (most often software) or its user will or must do: a description rather than a promise.
 *     {@code The app will show a warning}, 系统应记录日志
 */
public record MoodReading(Mood mood, Cue cue, boolean impersonal) {

    /** What makes a sentence a commitment, from the strongest to the weakest. */
    public enum Cue {
        /** {@code Bo to send the figures}, 由张三负责 */
        ASSIGNMENT,
        /** {@code please}, {@code let's}, 请 */
        REQUEST,
        /** {@code will}, {@code plan to}, 将, 计划 */
        FUTURE,
        /** {@code must}, {@code needs to}, 需, 须 */
        OBLIGATION,
        /** A verb first: {@code Update the runbook}, 更新文档. In Chinese a report of what was done may look just so. */
        IMPERATIVE,
        NONE
    }

    /** The mood a rule should go by: a description of what a thing will do is a statement. */
    public Mood judged() {
        return impersonal && mood == Mood.COMMITMENT ? Mood.STATEMENT : mood;
    }

    static MoodReading of(Mood mood) {
        return new MoodReading(mood, Cue.NONE, false);
    }

    static MoodReading commitment(Cue cue, boolean impersonal) {
        return new MoodReading(Mood.COMMITMENT, cue, impersonal);
    }
}
