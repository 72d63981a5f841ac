package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import org.commcheck.extract.Fact;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The conditions of rules that concern one fact by itself, such as {@code place == Place.PARAGRAPH}. A fact that meets none of them can't
 * make any rule fire; in a session it would only take memory, in a large table more than all else. Safe for any number of threads.
 */
final class SingleConditions {

    private final List<Kind> kinds;

    private final ClassValue<List<Kind>> byClass = new ClassValue<>() {
        @Override
        protected List<Kind> computeValue(Class<?> type) {
            return kinds.stream()
                    .filter(kind -> kind.type.isAssignableFrom(type))
                    .toList();
        }
    };

    SingleConditions(KieBase rules) {
        this.kinds = ((InternalRuleBase) rules)
                .getRete().getEntryPointNodes().values().stream()
                        .flatMap(entry -> entry.getObjectTypeNodes().values().stream())
                        .map(Kind::of)
                        .toList();
    }

    /** What rules ask of facts of one class. */
    private record Kind(ObjectType type, List<Condition> first) {

        static Kind of(ObjectTypeNode node) {
            return new Kind(
                    node.getObjectType(),
                    Condition.of(node.getObjectSinkPropagator().getSinks()));
        }
    }

    /**
     * One of the conditions on a fact.
     *
     * @param met tells whether a fact meets it
     * @param next of which at least one has to be met then; empty if nothing more is asked of the fact alone
     */
    private record Condition(AlphaNodeFieldConstraint met, List<Condition> next) {

        /** Those that begin with nodes of a net; empty if a fact comes to the end of them without any. */
        static List<Condition> of(ObjectSink... nodes) {
            List<Condition> conditions = new ArrayList<>();
            for (ObjectSink node : nodes) {
                if (!(node instanceof AlphaNode alpha)) {
                    return List.of();
                }
                conditions.add(new Condition(
                        alpha.getConstraint(),
                        of(alpha.getObjectSinkPropagator().getSinks())));
            }
            return List.copyOf(conditions);
        }

        static boolean areMet(List<Condition> conditions, FactHandle fact, ValueResolver session) {
            if (conditions.isEmpty()) {
                return true;
            }
            for (Condition condition : conditions) {
                if (condition.met.isAllowed(fact, session) && areMet(condition.next, fact, session)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Whether a fact meets all conditions of some pattern that concern it alone.
     *
     * @param session in which globals have their values
     * @throws RuntimeException what a condition throws, as Drools words it
     */
    boolean areMetBy(Fact fact, ValueResolver session) {
        List<Kind> asked = byClass.get(fact.getClass());
        if (asked.isEmpty()) {
            return false;
        }
        FactHandle handle = new Outside(fact);
        for (Kind kind : asked) {
            if (Condition.areMet(kind.first, handle, session)) {
                return true;
            }
        }
        return false;
    }

    /** A fact that is not in a session. */
    private record Outside(Fact fact) implements FactHandle {

        @Override
        public Object getObject() {
            return fact;
        }

        @Override
        public boolean isNegated() {
            return false;
        }

        @Override
        public boolean isEvent() {
            return false;
        }

        @Override
        public long getId() {
            return -1;
        }

        @Override
        public long getRecency() {
            return -1;
        }

        @Override
        public <K> K as(Class<K> kind) {
            return kind.cast(this);
        }

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public String toExternalForm() {
            return "outside:" + fact.text();
        }
    }
}
