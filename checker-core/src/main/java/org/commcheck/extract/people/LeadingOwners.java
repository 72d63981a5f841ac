package org.commcheck.extract.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.text.CharSigns;

/** Reads owners at the beginning of an act: {@code @ana}, {@code [Ana]}, {@code Ana to …}, {@code Ana: …}, {@code Ana/Bo - …}. Immutable. */
final class LeadingOwners {

    /** What shows that somebody takes something on, or is asked to, behind the name. */
    private static final String PROMISE =
            "(?:to(?!\\s+(?:the|a|an|this|that|our|their|his|her|its|your|my|each|every|all|both)\\b)|will|shall|should be able to|should|must|needs? to|has to|have to|is to|are to|is going to|'ll|’ll|(?:has |have )?(?:agreed|volunteered|offered|promised|committed|undertaken) to|(?:was|were|has been|have been) (?:asked|requested|instructed|directed) to|"
                    + "(?:is|are|will be) (?:assigned to|tasked to|tasked with|responsible for|in charge of)|please|can|are encouraged to)\\s+(?!(?:only |also |still |soon |not |[a-z]+ly )?be\\b(?! (?:responsible|in charge|[a-z]+ing)))[a-z]";

    /** {@code The landlord still has to …}. */
    private static final String ADVERB = "(?:(?:still|also|now|then|just)\\s+)?";

    private static final Pattern BEFORE_VERB = Pattern.compile("\\W{0,4}((?:[Tt]he )?" + NameLists.NAMES
            + "|[Tt]he [\\p{L}-]+(?: [\\p{L}-]+){0,3}?|[Ee]veryone|[Aa]ll|[Ss]omeone|[Aa]nyone[^.:]{0,40}?|[Ww]e|[Tt]eam)\\s*(?:\\([^)]{1,20}\\)\\s*)?"
            + "(?:,\\s)?" + ADVERB + PROMISE);

    /** {@code Steering committee to …}, {@code Ana and the design team will …}, {@code Head of sales to …}: small letters behind a capital. */
    private static final Pattern GROUP_BEFORE_VERB =
            Pattern.compile("\\W{0,4}(\\p{Lu}[^.,:;!?()\\[\\]\\n]{2,60}?)\\s+" + ADVERB + PROMISE);

    /** {@code By Friday, Ana will …}, {@code As treasurer, Ana is to …}, {@code Also new lamps, Ana will …}: when, as what or on what, before the name. */
    private static final Pattern OPENING = Pattern.compile(
            "\\W{0,4}(?:By|Also|After|Before|Until|During|As|For|From|With|Since|At|In|On)\\s[^,.:;!?\\n]{1,40},\\s+(?=\\p{Lu}|@|the )");

    /** {@code Additionally Ana will …}, {@code Then the board …}. */
    private static final Pattern JOINT = Pattern.compile(",?\\s+(?=\\p{Lu}|@|the )");

    /** {@code Laurent updates the draft}: a known name and a verb. */
    private static final Pattern SUBJECT = Pattern.compile("\\W{0,4}(" + NameLists.LATIN
            + "|(?:[Tt]he )?[\\p{L}-]+(?: [\\p{L}-]+){0,2})\\s+(?!(?:is|was|has|does|this|as|its)\\s)[a-z]+s\\s");

    /** {@code Ana is working on the page}, in a list of what is to be done. */
    private static final Pattern WORKING =
            Pattern.compile("\\W{0,4}(" + NameLists.NAMES + ")\\s+(?:is|are)\\s+(?:still |also |now )?[a-z]+ing\\b");

    /** {@code BW removing the label}, said of somebody known. */
    private static final Pattern DOING = Pattern.compile("\\W{0,4}(" + NameLists.LATIN + ")\\s+[a-z]+ing\\s");

    /** {@code Docs: @ana will update the page}: whatever stands before the handle. */
    private static final Pattern PROMISING = Pattern.compile(
            "(?<![A-Za-z0-9._+-])(@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)\\s+(?:will|shall|agreed to|volunteered to|offered to)\\s+(?!be\\b)[a-z]");

    /** {@code JB writes the letter}; {@code SIG leaders in all projects} is a noun. */
    private static final Pattern INITIALS = Pattern.compile(
            "\\W{0,4}(\\p{Lu}{2,3})\\s+[a-z]+s\\s(?=(?:the|a|an|his|her|their|our|this|these|up|out|with|@)\\b)");

    private static final Pattern NAME_FIRST =
            Pattern.compile("\\s*([^:：\\n]{1,48}?)\\s*(?:[:：]|\\s[-–—]{1,2}\\s|\\s(?:→|[-=]>)\\s)\\s*(?=\\S)");

    private static final long BRACKET = CharSigns.of("[【");

    /** A small letter, which all verbs hold. */
    private static final long SMALL = CharSigns.of("a");

    /** What {@link #NAME_FIRST} holds behind the name. */
    private static final long BEHIND_NAME = CharSigns.of(":：-–—→=");

    private static final String OR = " or ";

    private final NameShapes shapes;
    private final NameLists lists;
    private final LeadingBrackets brackets;
    private final Set<String> beforeTo;
    private final Set<String> asking;
    private final Set<String> openers;
    private final ObjectGroups objects;
    private final Set<String> acronyms = new HashSet<>();

    LeadingOwners(Tables tables, NameShapes shapes, NameLists lists) {
        this.shapes = shapes;
        this.lists = lists;
        this.brackets = new LeadingBrackets(shapes, lists);
        tables.rows("terms-acronyms").forEach(row -> acronyms.add(row.get("acronym")));
        WordLists words = WordLists.of(tables, "act-words");
        beforeTo = words.list("before-to");
        asking = words.list("asks-somebody");
        openers = words.list("opens-sentence");
        objects = new ObjectGroups(tables);
    }

    /**
     * The owners; see {@link OwnerReader#read}.
     *
     * @param signs of the text
     */
    List<OwnerWords> read(String text, long signs, Roster roster, boolean listed) {
        if (text.indexOf('@') >= 0) {
            List<OwnerWords> handles = HandleNames.leading(text, roster);
            if (!handles.isEmpty()) {
                return handles;
            }
            Matcher promise = PROMISING.matcher(text);
            if (promise.find()) {
                return List.of(new OwnerWords(promise.start(1), promise.end(1), promise.group(1), true));
            }
        }
        if (CharSigns.share(signs, BRACKET)) {
            List<OwnerWords> names = brackets.read(text, roster);
            if (!names.isEmpty()) {
                return names;
            }
        }
        if (CharSigns.share(signs, SMALL)) {
            Matcher working = WORKING.matcher(text);
            if (listed && text.contains("ing") && working.lookingAt()) {
                return lists.read(text, working.start(1), working.end(1), roster, true);
            }
            Matcher doing = DOING.matcher(text);
            if (listed && text.contains("ing ") && doing.lookingAt() && roster.knows(doing.group(1))) {
                return lists.read(text, doing.start(1), doing.end(1), roster, false);
            }
            Matcher before = BEFORE_VERB.matcher(text).region(behindOpening(text), text.length());
            if (before.lookingAt()) {
                return beforeVerb(text, before, roster);
            }
            List<OwnerWords> groups = groupBeforeVerb(text, before.regionStart(), roster);
            if (!groups.isEmpty()) {
                return groups;
            }
        }
        return first(text, signs, roster, listed);
    }

    /** See {@link OwnerReader#promising}. */
    List<OwnerWords> promising(String text, Roster roster) {
        Matcher before = BEFORE_VERB.matcher(text).region(behindOpening(text), text.length());
        return before.lookingAt()
                ? beforeVerb(text, before, roster).stream()
                        .filter(OwnerWords::named)
                        .toList()
                : groupBeforeVerb(text, before.regionStart(), roster);
    }

    /** The groups and people before a promise if all the words are such; {@code Ask the team to …}, {@code Hire consultant to …} begin with a verb. */
    private List<OwnerWords> groupBeforeVerb(String text, int from, Roster roster) {
        if (!text.contains(" to ") && !text.contains("ll ") && !text.contains(" can ") && !text.contains("ould ")) {
            return List.of();
        }
        Matcher before = GROUP_BEFORE_VERB.matcher(text).region(from, text.length());
        if (!before.lookingAt() || before.group(1).indexOf(' ') < 0) {
            return List.of();
        }
        int end = before.end(1);
        return objects.areObject(before.group(1))
                ? List.of()
                : lists.onlyNames(text.substring(before.start(1), end), roster)
                        .map(names -> NameLists.shift(names, before.start(1)))
                        .orElse(List.of());
    }

    private int behindOpening(String text) {
        if (text.indexOf(',') >= 0) {
            Matcher opening = OPENING.matcher(text);
            if (opening.lookingAt()) {
                return opening.end();
            }
        }
        int end = endOfFirstWord(text);
        if (end == 0 || !openers.contains(text.substring(0, end).toLowerCase(Locale.ROOT))) {
            return 0;
        }
        Matcher joint = JOINT.matcher(text).region(end, text.length());
        return joint.lookingAt() ? joint.end() : 0;
    }

    /** The end of the word that a text begins with; 0 if it is none with a capital, or the only one. */
    private static int endOfFirstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > 0 && end < text.length() && Character.isUpperCase(text.charAt(0)) ? end : 0;
    }

    /** {@code Ana to …}, {@code the board will …}; {@code Need to …} looks alike. */
    private List<OwnerWords> beforeVerb(String text, Matcher before, Roster roster) {
        String words = before.group(1).toLowerCase(Locale.ROOT);
        boolean known = roster.knows(before.group(1));
        boolean opener = text.startsWith(",", before.end(1)) && openers.contains(words); // So, please vote
        if (!known && (opener || beforeTo.contains(words) || asksSomebody(words))) {
            return List.of();
        }
        List<OwnerWords> names = lists.read(text, before.start(1), before.end(1), roster, true);
        return names.isEmpty() ? lists.nobody(text, before.start(1), before.end(1)) : names;
    }

    /** {@code Ask Nina to book the room}: who is to ask is not said. */
    private boolean asksSomebody(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && asking.contains(words.substring(0, blank));
    }

    /** {@code Ana updates …}, {@code Ana: …}; behind a group's name {@code 前端：张三} names the owner at the end. */
    private List<OwnerWords> first(String text, long signs, Roster roster, boolean listed) {
        if (CharSigns.share(signs, SMALL) && (listed || !roster.knowsNobody())) {
            Matcher subject = SUBJECT.matcher(text);
            if (subject.lookingAt() && (roster.knows(subject.group(1)) || (listed && isSomebody(subject.group(1))))) {
                return lists.read(text, subject.start(1), subject.end(1), roster, listed);
            }
            Matcher initials = INITIALS.matcher(text);
            if (listed && roster.isEmpty() && initials.lookingAt() && !acronyms.contains(initials.group(1))) {
                return List.of(new OwnerWords(initials.start(1), initials.end(1), initials.group(1), true));
            }
        }
        return CharSigns.share(signs, BEHIND_NAME) ? nameFirst(text, signs, roster, listed) : List.of();
    }

    /** {@code The release team updates …}, {@code Ana updates …}; but {@code Ask the lead …}, and {@code QA updates} may be a noun. */
    private boolean isSomebody(String words) {
        boolean the = words.regionMatches(true, 0, "the ", 0, "the ".length());
        return (the && shapes.isGroup(words)) || shapes.isSurelyPerson(words);
    }

    private List<OwnerWords> nameFirst(String text, long signs, Roster roster, boolean listed) {
        Matcher first = NAME_FIRST.matcher(text);
        if (!first.lookingAt()) {
            return List.of();
        }
        if (shapes.isGroup(first.group(1))) {
            List<OwnerWords> behind = lists.behindColon(text, signs, roster);
            if (!behind.isEmpty()) {
                return behind;
            }
        }
        List<OwnerWords> bracketed = listed ? inBrackets(text, first, roster, false) : List.of();
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        List<OwnerWords> names =
                lists.read(text, first.start(1), first.end(1), roster, listed || shapes.isUnit(first.group(1)));
        if (first.group(1).contains(OR)
                && !lists.areVouchedFor(names, roster)
                && lists.onlyNames(first.group(1), roster).isEmpty()) {
            return List.of(); // Buy or delegate: lamps
        }
        if (listed && names.stream().noneMatch(name -> roster.knows(name.name()))) {
            List<OwnerWords> known = lists.onlyKnownNames(text.substring(first.end()), roster)
                    .map(behind -> NameLists.shift(behind, first.end()))
                    .orElseGet(() -> handedTo(text, first.end(), roster));
            if (!known.isEmpty()) {
                return known;
            }
        }
        if (names.isEmpty() && listed) {
            return inBrackets(text, first, roster, true);
        }
        boolean sure = names.stream().anyMatch(name -> lists.isSure(name.name(), roster));
        List<OwnerWords> behind = sure || names.isEmpty() ? List.of() : inLastBrackets(text, first.end(), roster);
        return behind.isEmpty() ? names : behind;
    }

    /** {@code Tea break: Ana, Bo to bring cups}: behind the topic those who are known, and what they are to do. */
    private List<OwnerWords> handedTo(String text, int from, Roster roster) {
        Matcher before = BEFORE_VERB.matcher(text).region(from, text.length());
        return roster.knowsNobody() || !before.lookingAt()
                ? List.of()
                : lists.onlyKnownNames(before.group(1), roster)
                        .map(names -> NameLists.shift(names, before.start(1)))
                        .orElse(List.of());
    }

    /** {@code Steering Committee - members confirmed by Monday (Ana)}: a topic, and at the end somebody known, or that nobody is: {@code (unassigned)}. */
    private List<OwnerWords> inLastBrackets(String text, int from, Roster roster) {
        int end = text.stripTrailing().length();
        while (end > from && ".;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = end > from && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
        if (open >= from && shapes.isNobody(text.substring(open + 1, end - 1))) {
            return lists.nobody(text, open + 1, end - 1);
        }
        return open < from
                ? List.of()
                : lists.onlyKnownNames(text.substring(open + 1, end - 1), roster)
                        .map(names -> NameLists.shift(names, open + 1))
                        .orElse(List.of());
    }

    /**
     * 全站（杨小卓/徐少阳）：…, {@code Stage (Ana): …}: a group's or a topic's name, and in brackets who of it.
     *
     * @param byShape whether a name counts by its shape; else all have to be known, and who stands before the brackets must not be
     */
    private List<OwnerWords> inBrackets(String text, Matcher first, Roster roster, boolean byShape) {
        int open = Math.max(text.lastIndexOf('（', first.end(1)), text.lastIndexOf('(', first.end(1)));
        int close = Math.max(text.lastIndexOf('）', first.end(1)), text.lastIndexOf(')', first.end(1)));
        boolean ends = open > first.start(1) && close == first.end(1) - 1;
        if (!ends
                || (!byShape
                        && roster.knows(text.substring(first.start(1), open).strip()))) {
            return List.of();
        }
        return byShape
                ? lists.read(text, open + 1, close, roster, true)
                : lists.onlyKnownNames(text.substring(open + 1, close), roster)
                        .map(names -> NameLists.shift(names, open + 1))
                        .orElse(List.of());
    }
}
