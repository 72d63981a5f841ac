package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.AlphaThresholdOption;

/** Makes a KieBase of rules that were compiled when the rulebase was built. Nothing is compiled here. */
final class ExecutableModel {

    private ExecutableModel() {}

    /**
     * Loads the classes of a model.
     *
     * @param wanted which of its rules to take, by their names
     * @throws IllegalStateException if a class is not there or is no model
     */
    static KieBase load(List<String> classNames, ClassLoader loader, Predicate<String> wanted) {
        List<Model> models = new ArrayList<>();
        for (String name : classNames) {
            try {
                Model all = Class.forName(name, true, loader)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance();
                models.add(Some.of(all, wanted));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "The rules' class " + name + " can't be loaded; build the rulebase anew.", e);
            }
        }
        return of(models, loader);
    }

    /**
     * A KieBase of models.
     *
     * <p>The alpha hash index is off: with it Drools 10.2 silently drops matches where two spellings of one constraint meet.
     */
    static KieBase of(List<Model> models, ClassLoader loader) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader);
        configuration.setOption(AlphaThresholdOption.get(Integer.MAX_VALUE));
        return KieBaseBuilder.createKieBaseFromModel(models, configuration);
    }

    /** A model with some of its rules only. */
    private record Some(Model all, List<Rule> rules) implements Model {

        static Some of(Model all, Predicate<String> wanted) {
            return new Some(
                    all,
                    all.getRules().stream()
                            .filter(rule -> wanted.test(rule.getName()))
                            .toList());
        }

        @Override
        public String getName() {
            return all.getName();
        }

        @Override
        public String getPackageName() {
            return all.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as Drools declares it
        public List<Global> getGlobals() {
            return all.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return all.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return all.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return all.getEntryPoints();
        }
    }
}
