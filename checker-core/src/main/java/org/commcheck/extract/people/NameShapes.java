package org.commcheck.extract.people;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commcheck.extract.language.WordLists;
import org.commcheck.extract.vocabulary.BareWords;
import org.commcheck.extract.vocabulary.TableRow;
import org.commcheck.extract.vocabulary.Tables;
import org.commcheck.extract.vocabulary.TermFolding;
import org.commcheck.text.Scripts;

/**
 * Tells by its shape whether a stretch of text can be the name of a person, a role or a group, from the tables {@code surnames},
 * {@code surname-words}, {@code given-names}, {@code owner-groups} and {@code owner-nobody}. Immutable.
 */
public final class NameShapes {

    private static final int LONGEST_GROUP = 40;
    private static final int MOST_GROUP_WORDS = 4;
    private static final int LONGEST_SURNAME_WORD = 3;
    private static final int LONGEST_UNIT = 3;
    private static final Pattern NOBODY = Pattern.compile("who\\W*|[?？]+");
    private static final Pattern ANYBODY = Pattern.compile(
            "(?:anyone|whoever) |(?:everyone|everybody|someone|somebody) (?:who|with|from|in|on|at|of|else|present|here|interested|involved)\\b");

    /** {@code everyone will bring a lamp} is a sentence, and no name for nobody. */
    private static final Pattern PROMISES = Pattern.compile(" (?:will|shall|must|should|please) ");

    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,38}");
    private static final Pattern LATIN =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|d[aeiu]|v[ao]n|der|el|bin)){0,3}");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{5}");

    /** {@code Pre-work}, {@code Follow-up}: a noun made of a verb or a prefix. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:Pre|Post|Re|Co|Non|Sub|Multi|Cross|Follow|Check|Sign|Set|Clean|Wrap|Kick|Roll|Log|Add|Plug|Start|Stand|Hand|Read|Write|Build|Opt|Go)-\\p{Ll}");

    /** {@code Network Deployment}, {@code Stock Counting}, {@code Improvements}: nouns made of verbs; but {@code Communications} is a department. */
    private static final Pattern TOPIC = Pattern.compile(
            "\\p{L}{6,}(?:ments?|tion|ility|ness)|.*[\\s/-]\\p{L}{4,}(?:ments?|[ts]ions?|ility|ness)|.*\\s\\p{L}{4,}ing");

    /** 小王, 老李, 阿明. */
    private static final Pattern FAMILIAR = Pattern.compile("[小老阿]\\p{IsHan}");

    private static final Pattern TITLED = Pattern.compile(
            "\\p{IsHan}{1,3}(?:同学|老师|工|总|经理|主任|组长|部长|处长|科长|局长|院长|馆长|校长|会长|理事长|董事长|秘书长|教授|博士|先生|女士|小姐|哥|姐)");

    /** 客户方王总: behind 方 for a side a surname with a title, which needs no second character. */
    private static final Pattern SIDE = Pattern.compile("方\\p{IsHan}[总工哥姐總]");

    /** {@code Kevin老师}: of a name in Latin letters only a title may be Chinese; API测试 is none. */
    private static final Pattern LATIN_ALONE = Pattern.compile("\\P{IsHan}+(?:同学|老师|总|工|哥|姐)?");

    /** 王芳3月19日去市教育局 ends like a group's name. */
    private static final Pattern DAY = Pattern.compile("\\d[月日号]");

    /** Of the letters that the syllables of Chinese names begin with nearly all are consonants. */
    private static final Pattern INITIALS = Pattern.compile("[bcdfghj-np-tw-z]{2,4}");

    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,3}");
    private static final Pattern HAN_FOUR = Pattern.compile("\\p{IsHan}{4}");
    private static final Pattern FOREIGN = Pattern.compile("\\p{IsHan}{2,5}[·•]\\p{IsHan}{2,6}");

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> surnameWords = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> noNames;
    private final Set<String> noGroups;
    private final Set<String> surnamesInIng;

    /** What a paper or a part of one is called by its last word: {@code Events Officer Report}. */
    private final Set<String> papers;

    /** What everybody knows, in small letters: {@code css}. */
    private final Set<String> acronyms = new HashSet<>();

    /** The words for groups that can be nothing but people: 中心, 经理; 采购 and 测试 are also what is done. */
    private final Set<String> units = new HashSet<>();

    private final Set<String> nobody = new HashSet<>();

    /** The first characters of all words that name nobody: of those of the table, and of those that {@link #isFoldedNobody} knows. */
    private final BitSet nobodyFirst = new BitSet();

    private final TermFolding folding;

    public NameShapes(Tables tables) {
        noNames = WordLists.of(tables, "act-words").list("no-name");
        surnamesInIng = WordLists.of(tables, "act-words").list("surname-in-ing");
        noGroups = WordLists.of(tables, "act-words").list("no-group");
        papers = WordLists.of(tables, "act-words").list("paper");
        folding = TermFolding.of(tables);
        for (TableRow row : tables.rows("terms-acronyms")) {
            acronyms.add(row.get("acronym").toLowerCase(Locale.ROOT));
        }
        for (TableRow row : tables.rows("surnames")) {
            surnames.add(folding.fold(row.get("surname")));
        }
        for (TableRow row : tables.rows("surname-words")) {
            surnameWords.add(folding.fold(row.get("word")));
        }
        for (TableRow row : tables.rows("given-names")) {
            givenNames.add(row.get("name"));
        }
        for (TableRow row : tables.rows("owner-groups")) {
            groups.add(folding.fold(row.get("word")));
            if (row.yes("people")) {
                units.add(folding.fold(row.get("word")));
            }
        }
        for (TableRow row : tables.rows("owner-nobody")) {
            nobody.add(folding.fold(row.get("phrase")));
        }
        "w?aes".chars().forEach(nobodyFirst::set);
        nobody.forEach(phrase -> nobodyFirst.set(phrase.charAt(0)));
    }

    /** Whether the words name nobody in particular: {@code team}, {@code TBD}, {@code ???}, 相关人员. */
    public boolean isNobody(String words) {
        String bare = BareWords.of(words);
        return !bare.isEmpty() && mayBeginNobody(bare.charAt(0)) && isFoldedNobody(bare);
    }

    /** Whether words that name nobody may begin with a character; a “no” is certain. */
    boolean mayBeginNobody(char first) {
        return nobodyFirst.get(folding.fold(first));
    }

    private boolean isFoldedNobody(String words) {
        String bare = folding.fold(words);
        return nobody.contains(bare)
                || NOBODY.matcher(bare).matches()
                || (bare.startsWith("all ") && bare.length() < LONGEST_GROUP)
                || (ANYBODY.matcher(bare).lookingAt() && !PROMISES.matcher(bare).find());
    }

    /** Whether the words can be a handle: {@code @ana-lima}. */
    public static boolean isHandle(String words) {
        return words.startsWith("@") && HANDLE.matcher(words).matches();
    }

    /** Whether a word can be the initials of a Chinese name: {@code zyh}; {@code css} and {@code html} are written in the same way. */
    public boolean areInitials(String word) {
        return INITIALS.matcher(word).matches() && !isAcronym(word);
    }

    /** Whether a word in small letters is an acronym that everybody knows. */
    boolean isAcronym(String word) {
        return acronyms.contains(word);
    }

    /** Whether the words can be the name of one person, in either script: {@code Ana}, {@code Ana Lima}, 张三, 李工. */
    public boolean isPerson(String words) {
        String bare = BareWords.of(words);
        if (bare.isEmpty()) {
            return false;
        }
        return isHan(bare.charAt(0)) ? isChineseName(folding.fold(bare)) : isHandle(bare) || isLatinName(bare);
    }

    /** Whether the words are surely somebody's name, whatever stands around them: a handle, or a name that begins with a given name. */
    public boolean isSurelyPerson(String words) {
        String bare = BareWords.of(words);
        int blank = bare.indexOf(' ');
        return isHandle(bare)
                || (givenNames.contains(blank < 0 ? bare : bare.substring(0, blank)) && isLatinName(bare));
    }

    /** Whether the words are a name that is hardly anything else: sure ones, and Chinese ones, which a surname gives away. */
    public boolean isEvidentlyPerson(String words) {
        String bare = BareWords.of(words);
        return isSurelyPerson(bare) || (!bare.isEmpty() && isHan(bare.charAt(0)) && isPerson(bare));
    }

    /** Whether the words can be a person or a group, by their shape; {@code Network Deployment} has the shape of a name and is a topic. */
    public boolean isSomebody(String words) {
        return isGroup(words) || (isPerson(words) && !isTopic(words));
    }

    /** Whether words that look like a name are a noun for something done: {@code Stock Counting}, {@code Improvements}. */
    boolean isTopic(String words) {
        String bare = BareWords.of(words);
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return isPerson(words)
                && (TOPIC.matcher(bare).matches() || (last.length() < bare.length() && papers.contains(last)))
                && !surnamesInIng.contains(last)
                && !isSurelyPerson(words)
                && !isGroup(words);
    }

    /** Whether the words can be a named role or group: {@code the release team}, {@code CFO}, 活动部, {@code RISC-V SIG}. */
    public boolean isGroup(String words) {
        String bare = BareWords.of(words);
        if (bare.isEmpty() || bare.length() > LONGEST_GROUP || isNobody(bare)) {
            return false;
        }
        String folded = folding.fold(bare);
        String lower = folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
        if (hasManyWords(lower) || isPhrase(lower) || (lower.endsWith(" it") && !bare.endsWith("IT"))) {
            return false;
        }
        int blank = lower.indexOf(' ');
        if (blank > 0 && noGroups.contains(lower.substring(0, blank))) {
            return false;
        }
        String last = lower.substring(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('_')) + 1);
        if (groups.contains(lower) || groups.contains(last)) {
            return true;
        }
        return isHan(bare.charAt(bare.length() - 1))
                && bare.length() <= 12
                && !DAY.matcher(lower).find()
                && endsWithGroup(lower);
    }

    /** The name behind the role that its bearer has: 王小雨 of 主委王小雨, 财务部经理王小雨; the words themselves if they are no such two. */
    public String withoutRole(String words) {
        if (words.length() < 4 || !isHan(words.charAt(0)) || isPerson(words)) {
            return words;
        }
        for (int length = 3; length >= 2; length--) {
            int at = words.length() - length;
            if (at >= 2
                    && isHan(words.charAt(at))
                    && !(length == 3 && SIDE.matcher(words.substring(at)).matches())
                    && isPerson(words.substring(at))
                    && isGroup(words.substring(0, at))) {
                return words.substring(at);
            }
        }
        return words;
    }

    /** Whether the words are the name of a group that can be nothing but people: its end says so, as in 测试组, 财务部 and 信息中心. */
    public boolean isUnit(String words) {
        String folded = folding.fold(BareWords.of(words));
        if (!isGroup(folded)) {
            return false;
        }
        for (int length = 1; length <= Math.min(LONGEST_UNIT, folded.length()); length++) {
            if (units.contains(folded.substring(folded.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** {@code fix the desk}, {@code Ana to ask the team}: an article or a “to” inside; but {@code head of the office}. */
    private static boolean isPhrase(String words) {
        int the = words.indexOf(" the ");
        return (the >= 0 && !words.startsWith(" of", the - " of".length()))
                || words.contains(" a ")
                || words.contains(" to ");
    }

    private static boolean hasManyWords(String words) {
        int blanks = 0;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            blanks++;
        }
        return blanks >= MOST_GROUP_WORDS;
    }

    /** One to four capitalised words, the first not shouted beyond initials. */
    private boolean isLatinName(String words) {
        return !noNames.contains(words)
                && Character.isUpperCase(words.codePointAt(0))
                && LATIN.matcher(words).matches()
                && LATIN_ALONE.matcher(words).matches()
                && !SHOUTED.matcher(words).lookingAt()
                && !COMPOUND.matcher(words).lookingAt();
    }

    private boolean isChineseName(String words) {
        if (FAMILIAR.matcher(words).matches()) {
            return true;
        }
        boolean titled = TITLED.matcher(words).matches() && startsWithSurname(words);
        boolean plain = HAN_NAME.matcher(words).matches() && startsWithSurname(words);
        boolean compound = HAN_FOUR.matcher(words).matches() && surnames.contains(words.substring(0, 2));
        return titled || plain || compound || FOREIGN.matcher(words).matches();
    }

    private boolean startsWithSurname(String words) {
        boolean surname = surnames.contains(words.substring(0, 1))
                || (words.length() > 2 && surnames.contains(words.substring(0, 2)));
        return surname && !startsWithOtherWord(words);
    }

    /** 方案, 任务书: the words begin with one that only looks like a surname and a name. */
    private boolean startsWithOtherWord(String words) {
        return surnameWords.contains(words.substring(0, Math.min(2, words.length())))
                || surnameWords.contains(words.substring(0, Math.min(LONGEST_SURNAME_WORD, words.length())));
    }

    private boolean endsWithGroup(String words) {
        if (nobody.contains(words.substring(Math.max(0, words.length() - 2)))) {
            return false; // 系统内部
        }
        for (int length = 1; length <= Math.min(4, words.length()); length++) {
            if (groups.contains(words.substring(words.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character is Chinese. */
    public static boolean isHan(char c) {
        return Scripts.isHan(c);
    }
}
