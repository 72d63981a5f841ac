package org.commcheck.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.PatternDescr;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles rules when they are loaded. What it makes is never mixed with the built-in rules: in one KieBase Drools 10.2 silently drops
 * matches of both.
 */
final class PackCompiler {

    /** Drools says this, without a line, where it goes on to say what is wrong; it stumbles over it itself. */
    private static final String FOLLOWS = "Unable to determine the used declarations";

    private PackCompiler() {}

    /**
     * What came of compiling.
     *
     * @param rules of those files that could be compiled
     * @param errors by file
     */
    record Compiled(CompiledRules rules, Map<DrlFile, List<DrlError>> errors) {}

    /** Compiles files together; those that can't be compiled are left out. */
    static Compiled compile(List<DrlFile> files) {
        List<DrlFile> sound = new ArrayList<>(files);
        Map<DrlFile, List<DrlError>> errors = new LinkedHashMap<>();
        while (!sound.isEmpty()) {
            KnowledgeBuilder builder = build(sound);
            Map<DrlFile, List<DrlError>> found = errors(builder, sound);
            if (found.isEmpty()) {
                return complete(builder, sound, errors);
            }
            errors.putAll(found);
            sound.removeAll(found.keySet());
        }
        return complete(build(sound), sound, errors);
    }

    /** A wrong import spoils the other files of its package too; these are sound without it. */
    private static Compiled complete(
            KnowledgeBuilder compiled, List<DrlFile> sound, Map<DrlFile, List<DrlError>> errors) {
        List<DrlFile> all = new ArrayList<>(sound);
        KnowledgeBuilder builder = compiled;
        for (DrlFile file : errors.size() < 2 ? List.<DrlFile>of() : List.copyOf(errors.keySet())) {
            all.add(file);
            KnowledgeBuilder more = build(all);
            if (more.hasErrors()) {
                all.remove(file);
            } else {
                builder = more;
                errors.remove(file);
            }
        }
        return new Compiled(rules(builder, all), errors);
    }

    /** The rules of files that have been compiled before. */
    static Optional<KieBase> rebuild(List<DrlFile> sound, Set<DrlFile> without) {
        List<DrlFile> left =
                sound.stream().filter(file -> !without.contains(file)).toList();
        return left.isEmpty() ? Optional.empty() : rules(build(left), left).base();
    }

    private static CompiledRules rules(KnowledgeBuilder builder, List<DrlFile> files) {
        return new CompiledRules(files.isEmpty() ? List.of() : builder.getKnowledgePackages(), files);
    }

    private static KnowledgeBuilder build(List<DrlFile> files) {
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.default", "mvel");
        properties.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, CompiledRules.loader()));
        for (DrlFile file : files) {
            Resource resource = ResourceFactory.newByteArrayResource(file.drl().getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(file.file().shown());
            builder.add(resource, ResourceType.DRL);
        }
        return builder;
    }

    /** By file; what can't be told to be of one file is told of the first. */
    private static Map<DrlFile, List<DrlError>> errors(KnowledgeBuilder builder, List<DrlFile> files) {
        Map<DrlFile, List<DrlError>> errors = new LinkedHashMap<>();
        Map<DrlFile, DrlError> noise = new LinkedHashMap<>();
        for (KnowledgeBuilderResult result : builder.getResults(ResultSeverity.ERROR)) {
            Resource resource = result.getResource();
            String path = resource == null ? "" : String.valueOf(resource.getSourcePath());
            DrlFile file = files.stream()
                    .filter(one -> one.file().shown().equals(path))
                    .findFirst()
                    .orElse(files.get(0));
            DrlError error = DrlError.of(file.drl(), line(result), fact(result), result.getMessage());
            if (result.getMessage().startsWith(FOLLOWS)) {
                noise.put(file, error);
            } else {
                errors.computeIfAbsent(file, one -> new ArrayList<>()).add(error);
            }
        }
        noise.forEach((file, error) -> errors.putIfAbsent(file, List.of(error)));
        return errors;
    }

    /** Where Drools says that it is, else where the rule begins. */
    private static int line(KnowledgeBuilderResult result) {
        int line = result.getLines().length == 0 ? 0 : result.getLines()[0];
        if (line < 1 && result instanceof DescrBuildError error && error.getParentDescr() != null) {
            line = error.getParentDescr().getLine();
        }
        return Math.max(1, line);
    }

    /** The fact whose pattern is wrong; empty if it is something else. */
    private static String fact(KnowledgeBuilderResult result) {
        return result instanceof DescrBuildError error && error.getDescr() instanceof PatternDescr pattern
                ? pattern.getObjectType()
                : "";
    }
}
