package org.commcheck.engine;

import static org.commcheck.engine.RuleCase.reported;
import static org.commcheck.engine.RuleCase.silent;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.PartyLoad;
import org.commcheck.extract.TimeKind;
import org.commcheck.extract.UnknownCode;

/** Cases for the family {@code accountability}. */
final class AccountabilityCases {

    private static final String UNOWNED = "accountability/unowned-action";
    private static final String UNDATED = "accountability/undated-action";
    private static final String MISSING_ROLE = "accountability/raci-missing-role";
    private static final String ONE_ACCOUNTABLE = "accountability/raci-not-one-accountable";
    private static final String NO_RESPONSIBLE = "accountability/raci-no-responsible";
    private static final String UNKNOWN_CODE = "accountability/raci-unknown-code";

    private static final String OVERLOAD = "accountability/raci-overload";

    private AccountabilityCases() {}

    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        cases.addAll(unowned());
        cases.addAll(undated());
        cases.addAll(duties());
        cases.addAll(parties());
        cases.addAll(loads());
        return cases;
    }

    private static List<RuleCase> unowned() {
        return List.of(
                reported(
                        "an open item without owner",
                        UNOWNED,
                        minutes("- [ ] Rotate the keys\n").open(1, "Rotate the keys"),
                        "accountability/unowned-action <Rotate the keys>"),
                reported(
                        "an item whose owner is nobody, in Chinese",
                        UNOWNED,
                        minutes("- 请相关人员整理清单\n").open(1, "整理清单").nobody(1, "相关人员"),
                        "accountability/unowned-action: nobody <整理清单>"),
                reported(
                        "two nobodies are one fault",
                        UNOWNED,
                        minutes("- team, everyone: tidy up\n")
                                .open(1, "tidy up")
                                .nobody(1, "team")
                                .nobody(1, "everyone"),
                        "accountability/unowned-action: nobody <tidy up>"),
                silent(
                        "somebody beside nobody is enough",
                        UNOWNED,
                        minutes("- Ana and the team: tidy up\n")
                                .open(1, "tidy up")
                                .owner(1, "Ana")
                                .nobody(1, "the team")),
                silent(
                        "a done item",
                        UNOWNED,
                        minutes("- [x] Rotate the keys\n").done(1, "Rotate the keys")),
                silent(
                        "a template",
                        UNOWNED,
                        Draft.template("meeting-minutes", "- [ ] Task\n").open(1, "Task")),
                reported(
                        "another item's owner is no help",
                        UNOWNED,
                        minutes("- Ana: tidy up\n- lock up\n")
                                .open(1, "tidy up")
                                .owner(1, "Ana")
                                .open(2, "lock up"),
                        "accountability/unowned-action <lock up>"));
    }

    private static List<RuleCase> undated() {
        return List.of(
                reported(
                        "an open item without a day",
                        UNDATED,
                        minutes("- [ ] Rotate the keys\n").open(1, "Rotate the keys"),
                        "accountability/undated-action <Rotate the keys>"),
                reported(
                        "an item with words that name no day",
                        UNDATED,
                        minutes("| 部署测试环境 | 张三 | 近期 |\n").open(1, "部署测试环境").deadline(1, "近期", TimeKind.VAGUE),
                        "accountability/undated-action: vague <部署测试环境>"),
                reported(
                        "an item with a span that is too long",
                        UNDATED,
                        minutes("- Ana tidies up in March\n")
                                .open(1, "Ana tidies up")
                                .deadline(1, "in March", TimeKind.COARSE),
                        "accountability/undated-action: vague <Ana tidies up>"),
                silent(
                        "a day beside the vague words",
                        UNDATED,
                        minutes("- Ana tidies up soon, by 5 March\n")
                                .open(1, "Ana tidies up")
                                .deadline(1, "soon", TimeKind.VAGUE)
                                .deadline(1, "by 5 March", TimeKind.DATE)),
                silent(
                        "an event",
                        UNDATED,
                        minutes("- Ana tidies up before the freeze\n")
                                .open(1, "Ana tidies up")
                                .deadline(1, "before the freeze", TimeKind.EVENT)),
                silent(
                        "a done item",
                        UNDATED,
                        minutes("- [x] Rotate the keys\n").done(1, "Rotate the keys")));
    }

    private static List<RuleCase> duties() {
        return List.of(
                reported(
                        "a duty that nobody has in any task",
                        MISSING_ROLE,
                        matrix("| Task | Ana | Bo |\n| Design | A | R |\n")
                                .letter("C", "consulted")
                                .letter("I", "informed")
                                .task(1, "Design", false)
                                .assignment(1, "A |", "accountable", "Ana")
                                .assignment(1, "R |", "responsible", "Bo"),
                        "accountability/raci-missing-role <C>",
                        "accountability/raci-missing-role <I>"),
                reported(
                        "a task left empty is told once",
                        MISSING_ROLE,
                        Draft.of("raci", "| Task | Ana | Bo |\n| Design | | |\n")
                                .task(1, "Design", true),
                        "accountability/raci-missing-role: empty-task <Design>"),
                silent(
                        "an empty task has no R",
                        NO_RESPONSIBLE,
                        matrix("| Task | Ana | Bo |\n| Design | | |\n").task(1, "Design", true)),
                silent(
                        "an empty task has no A",
                        ONE_ACCOUNTABLE,
                        matrix("| Task | Ana | Bo |\n| Design | | |\n").task(1, "Design", true)),
                reported(
                        "a code that the matrix doesn't have",
                        UNKNOWN_CODE,
                        withUnknownCode(),
                        "accountability/raci-unknown-code <X>"));
    }

    private static Draft withUnknownCode() {
        Draft draft = matrix("| Task | Ana |\n| Design | X |\n");
        return draft.with(new UnknownCode(draft.at("X"), "X", 1, 1));
    }

    private static List<RuleCase> parties() {
        return List.of(
                reported(
                        "a task without A",
                        ONE_ACCOUNTABLE,
                        matrix("| Task | Ana | Bo |\n| Design | R | C |\n| Build | A | R |\n")
                                .task(1, "Design", false)
                                .assignment(1, "R | C", "responsible", "Ana")
                                .task(2, "Build", false)
                                .assignment(2, "A |", "accountable", "Ana"),
                        "accountability/raci-not-one-accountable <Design>"),
                silent(
                        "where no task has an A the matrix lacks it",
                        ONE_ACCOUNTABLE,
                        matrix("| Task | Ana | Bo |\n| Design | R | C |\n")
                                .task(1, "Design", false)
                                .assignment(1, "R |", "responsible", "Ana")),
                reported(
                        "a task with three A is one fault",
                        ONE_ACCOUNTABLE,
                        matrix("| Task | Ana | Bo | Cy |\n| Design | A1 | A2 | A3 |\n")
                                .task(1, "Design", false)
                                .assignment(1, "A1", "accountable", "Ana")
                                .assignment(1, "A2", "accountable", "Bo")
                                .assignment(1, "A3", "accountable", "Cy"),
                        "accountability/raci-not-one-accountable: several <Design>"),
                reported(
                        "two parties that answer for it in one cell",
                        ONE_ACCOUNTABLE,
                        matrix("| Task | A |\n| Design | Ana, Bo |\n")
                                .task(1, "Design", false)
                                .assignment(1, "Ana, Bo", "accountable", "Ana")
                                .assignment(1, "Ana, Bo", "accountable", "Bo"),
                        "accountability/raci-not-one-accountable: several <Design>"),
                silent(
                        "A/R in one cell",
                        ONE_ACCOUNTABLE,
                        matrix("| Task | Ana |\n| Design | A/R |\n")
                                .task(1, "Design", false)
                                .assignment(1, "A/R", "accountable", "Ana")
                                .assignment(1, "A/R", "responsible", "Ana")),
                reported(
                        "a task without R",
                        NO_RESPONSIBLE,
                        matrix("| Task | Ana | Bo |\n| Design | A | C |\n| Build | A | R |\n")
                                .task(1, "Design", false)
                                .assignment(1, "A | C", "accountable", "Ana")
                                .task(2, "Build", false)
                                .assignment(2, "R |", "responsible", "Bo"),
                        "accountability/raci-no-responsible <Design>"));
    }

    private static List<RuleCase> loads() {
        return List.of(
                reported(
                        "more than 60 % of five tasks",
                        OVERLOAD, load(5, 80, false), "accountability/raci-overload <Ana>"),
                silent("60 % of five tasks", OVERLOAD, load(5, 60, false)),
                silent("all of four tasks", OVERLOAD, load(4, 100, false)),
                silent("a team", OVERLOAD, load(5, 100, true)));
    }

    private static Draft load(int tasks, int share, boolean group) {
        Draft draft = Draft.of("raci", "| Task | Ana | Bo |\n");
        return draft.with(new PartyLoad(draft.at("Ana"), "Ana", 1, tasks, share, group));
    }

    private static Draft minutes(String text) {
        return Draft.of("meeting-minutes", text);
    }

    /** A RACI matrix; R and A are letters of it. */
    private static Draft matrix(String text) {
        return Draft.of("raci", text).letter("R", "responsible").letter("A", "accountable");
    }
}
