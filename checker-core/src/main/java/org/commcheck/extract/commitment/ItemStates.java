package org.commcheck.extract.commitment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.commitment.Draft.State;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/** Tells from words whether an act is done, from the table {@code item-states}. Immutable. */
final class ItemStates {

    /** A state that is hung on an act: {@code … -- done}, {@code … (closed)}, {@code … — 已修改。}. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s-{1,4}>?|—{1,2}|-{2,4}|→|[（(\\[【])\\s*\\**([^-—()（）\\[\\]【】]{1,20})\\**[)）\\]】]?[\\s.。；;]*$");

    /** {@code Follow up: Bo will look at it}, {@code Blocked on the vendor}: a state, and what is said of it. */
    private static final Pattern REMARKED =
            Pattern.compile("([\\p{L}-]+(?: [\\p{L}-]+)?)(?::|\\s+(?:by|for|on|until)\\b).*");

    private static final long BEFORE_TAIL = CharSigns.of("-—→（([【");

    /** A state that leads an act: {@code **DONE** write the page}, {@code 已完成：…}. */
    private static final Pattern HEAD =
            Pattern.compile("\\W*(DONE|CLOSED|CANCELLED|WONTFIX|已完成|已关闭|已取消|已解决)\\b?[:：\\s*]");

    private static final Pattern TO = Pattern.compile("(?:\\b(?i:to|as|into|is|with)|[为成到是叫])\\s*$");

    /** {@code …，已提交。}, {@code …，11月4日已完成}. */
    private static final Pattern ALREADY =
            Pattern.compile("[,，;；\\s](?:于?[\\d年月日号號./-]{2,11})?已[\\p{IsHan}]{1,4}[。；;\\s]*$");

    /** {@code … - already completed during the call}. */
    private static final Pattern ALREADY_DONE = Pattern.compile(
            "(?:\\s[-–—]{1,2}|[(,;])\\s*(?i:already)\\s+(?:done|completed|finished|fixed|sent|created|merged|resolved|closed|booked|made)\\b[^.;]{0,30}[).]*$");

    private static final Pattern CLAUSE_END = Pattern.compile("[。；;，,（(\\n]|\\.\\s");

    /** 已完成, 已解决. */
    private static final int DONE_WORD = 3;

    private static final int LONGEST_REST = 2;
    private static final Pattern PART = Pattern.compile("[\\d一二三四五六七八九十]|半|部分");

    private final Map<String, State> states = new HashMap<>();

    ItemStates(Tables tables) {
        for (TableRow row : tables.rows("item-states")) {
            states.putIfAbsent(row.get("phrase"), row.get("state").equals("closed") ? State.CLOSED : State.OPEN);
        }
    }

    /** The state that words as a whole name: a cell, a sub-bullet, {@code 20221026:close}. */
    Optional<State> of(String words) {
        String bare = BareWords.of(words).toLowerCase(Locale.ROOT);
        State state = states.get(bare);
        if (state == null) {
            String last = bare.substring(Math.max(bare.lastIndexOf(':'), bare.lastIndexOf('：')) + 1)
                    .strip();
            state = states.get(last);
        }
        if (state == null && bare.length() <= 60) {
            String first = bare.split("[\\s:：,，]", 2)[0];
            state = states.get(first) == State.CLOSED ? State.CLOSED : null;
        }
        if (state == null) {
            Matcher remarked = REMARKED.matcher(bare);
            state = remarked.matches() ? states.get(remarked.group(1)) : null;
        }
        return Optional.ofNullable(state);
    }

    /** Whether the first clause of a status is that of what is done, or begins like one: 已完成上线。v2.4.1; 已完成一半 is not. */
    boolean closes(String status) {
        String clause = BareWords.of(CLAUSE_END.split(status.strip(), 2)[0]).toLowerCase(Locale.ROOT);
        if (of(clause).equals(Optional.of(State.CLOSED))) {
            return true;
        }
        boolean done = clause.length() > DONE_WORD
                && clause.length() <= DONE_WORD + LONGEST_REST
                && states.get(clause.substring(0, DONE_WORD)) == State.CLOSED;
        return done && !PART.matcher(clause).find(DONE_WORD);
    }

    /** {@code Rename the column to: Done}, 状态改为：已完成: what stands behind the colon belongs to the act. */
    private static boolean goesOn(String act) {
        return TO.matcher(act).find();
    }

    /** Whether a word of {@link #HEAD} stands anywhere. */
    private static boolean mayLead(String words) {
        return words.indexOf('已') >= 0
                || words.contains("DONE")
                || words.contains("CLOSED")
                || words.contains("CANCELLED")
                || words.contains("WONTFIX");
    }

    /** Whether words are nothing but a state, and an act in it is done. */
    boolean isClosed(String words) {
        return states.get(BareWords.of(words).toLowerCase(Locale.ROOT)) == State.CLOSED;
    }

    /** The state that an act's own words give, at their beginning or end. */
    Optional<State> within(String words) {
        if ((mayLead(words) && HEAD.matcher(words).lookingAt())
                || (words.indexOf('已') >= 0 && ALREADY.matcher(words).find())
                || (words.contains("lready ") && ALREADY_DONE.matcher(words).find())) {
            return Optional.of(State.CLOSED);
        }
        int colon = Math.max(words.lastIndexOf(':'), words.lastIndexOf('：'));
        if (colon > 0 && isClosed(words.substring(colon + 1)) && !goesOn(words.substring(0, colon))) {
            return Optional.of(State.CLOSED);
        }
        if (!CharSigns.share(CharSigns.of(words), BEFORE_TAIL)) {
            return Optional.empty();
        }
        Matcher tail = TAIL.matcher(words);
        if (!tail.find()) {
            return Optional.empty();
        }
        String bare = BareWords.of(tail.group(1)).toLowerCase(Locale.ROOT);
        State state = states.get(bare);
        return state == null && isDoneSince(bare) ? Optional.of(State.CLOSED) : Optional.ofNullable(state);
    }

    /** {@code … -- done, 4 November}: behind the comma when, or how. */
    private boolean isDoneSince(String words) {
        int comma = words.indexOf(',');
        return comma > 0 && states.get(words.substring(0, comma)) == State.CLOSED;
    }
}
