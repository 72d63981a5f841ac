package org.commcheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
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
     * @throws IllegalStateException if a class is not there or is no model
     */
    static KieBase load(List<String> classNames, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : classNames) {
            try {
                models.add(Class.forName(name, true, loader)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
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
}
