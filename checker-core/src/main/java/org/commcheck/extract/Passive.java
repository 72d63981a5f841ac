package org.commcheck.extract;

import org.commcheck.text.TextRange;

/**
 * Words that say that something is done and put what it is done to, or nothing, in the place of who does it. Samples: {@code the lab will be
 * moved}, {@code it got merged by Bo}, 数据被删除, and impersonal ones: 有人跟进, 问题得到解决, {@code somebody should}. Participles that describe
 * ({@code we are interested}, {@code she is supposed to}) and nouns (被告, 植被) make none. Read by {@code accountability/hidden-actor}.
 *
 * @param range from the auxiliary to the verb, such as {@code be moved}
 * @param scope the sentence, see {@link Sentence#scope}; -1 in a heading
 * @param form how it is put
 * @param quoted whether it stands in somebody else's words
 * @param ahead whether it is still to happen: {@code will be moved}, 需要被处理, and all that is impersonal but for what is done already
 * @param actor whether the clause names who acts all the same: {@code by Bo}, 被张三删除
 */
public record Passive(TextRange range, String text, int scope, Form form, boolean ahead, boolean quoted, boolean actor)
        implements Fact {
    /** How it is put. */
    public enum Form {
        /** {@code be} or {@code get} and a participle; 被, 为…所. */
        PASSIVE,
        /** Active in form, with nobody in particular as the subject. */
        IMPERSONAL
    }
}
