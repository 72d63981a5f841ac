package org.commcheck.engine;

import org.commcheck.extract.Fact;
import org.drools.base.base.ValueResolver;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rules that judge many documents. What Drools builds for a session, once for each rule that it comes near to, costs more than the facts of a
 * short document do; so sessions are emptied and used again. Safe for any number of threads: each has its own session.
 */
final class RuleNet {

    private final KieSessionsPool sessions;
    private final boolean reports;
    private final SingleConditions conditions;

    RuleNet(KieBase rules) {
        this.sessions = rules.newKieSessionsPool(0);
        this.reports = reports(rules);
        this.conditions = new SingleConditions(rules);
    }

    /** Whether rules can report what they find; there may be some that only derive facts. */
    static boolean reports(KieBase rules) {
        return rules.getKiePackages().stream().anyMatch(RuleNet::reports);
    }

    private static boolean reports(KiePackage rules) {
        return rules.getGlobalVariables().stream()
                .anyMatch(global -> global.getName().equals(Findings.GLOBAL));
    }

    /** A session without facts; closing it hands it back. */
    KieSession open(Findings findings) {
        KieSession session = sessions.newKieSession();
        if (reports) {
            session.setGlobal(Findings.GLOBAL, findings);
        }
        return session;
    }

    /** Whether a fact can make a rule fire; one that can't need not come into the session. */
    boolean looksAt(Fact fact, KieSession session) {
        return conditions.areMetBy(fact, (ValueResolver) session);
    }
}
