package org.commcheck.engine;

import java.util.List;
import org.commcheck.extract.Fact;
import org.drools.base.base.ObjectType;
import org.drools.core.impl.InternalRuleBase;
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
    private final List<ObjectType> conditions;

    /** Whether a condition asks for facts of a class. */
    private final ClassValue<Boolean> asked = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> kind) {
            return conditions.stream().anyMatch(condition -> condition.isAssignableFrom(kind));
        }
    };

    RuleNet(KieBase rules) {
        this.sessions = rules.newKieSessionsPool(0);
        this.reports = reports(rules);
        this.conditions = ((InternalRuleBase) rules)
                .getRete().getEntryPointNodes().values().stream()
                        .flatMap(entry -> entry.getObjectTypeNodes().keySet().stream())
                        .toList();
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

    /** Whether a rule looks at such facts; what none looks at need not come into a session. */
    boolean looksAt(Fact fact) {
        return asked.get(fact.getClass());
    }
}
