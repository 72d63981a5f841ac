package org.commcheck.engine;

import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceExceptionHandler;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleRuntime;

/** Notes that a consequence threw and lets the other rules go on. Public because Drools makes it by reflection; of no use to anybody else. */
public final class FailureNote implements ConsequenceExceptionHandler {

    @Override
    public void handleException(Match match, RuleRuntime session, Exception cause) {
        Findings findings = (Findings) ((KieSession) session).getGlobal(Findings.GLOBAL);
        findings.failed(match.getRule(), cause);
    }
}
