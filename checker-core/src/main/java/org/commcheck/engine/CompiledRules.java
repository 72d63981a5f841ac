package org.commcheck.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.internal.conf.AlphaThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/**
 * Rules of packs as Drools' compiler made them, and the files that they were written in. They can be written as bytes and read again; reading
 * them needs no compiler.
 *
 * @param packages for one KieBase: adding them to it changes them
 * @param files those whose rules are in the packages, in the order in which they were compiled
 */
record CompiledRules(Collection<KiePackage> packages, List<DrlFile> files) {

    private static final int JITTING = 2_000;

    CompiledRules {
        packages = List.copyOf(packages);
        files = List.copyOf(files);
    }

    /** Of all classes that rules may name. */
    static ClassLoader loader() {
        return CompiledRules.class.getClassLoader();
    }

    /** The rules ready to run; empty if there are none. */
    Optional<KieBase> base() {
        if (files.isEmpty()) {
            return Optional.empty();
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(new Properties(), loader());
        // Two spellings of one constraint share a key of the alpha hash index, and one of them then matches nothing.
        configuration.setOption(AlphaThresholdOption.get(Integer.MAX_VALUE));
        // Making classes of conditions pays from some dozens of documents on; Drools would begin within the first.
        configuration.setOption(ConstraintJittingThresholdOption.get(JITTING));
        InternalRuleBase base = (InternalRuleBase) KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(packages);
        return Optional.of((KieBase) base);
    }

    /**
     * Writes them, before a KieBase is made of them.
     *
     * @param sources what the files were made of
     * @throws IOException if they hold something that can't be written
     */
    byte[] bytes(List<PackFile> sources) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(files.size());
        for (DrlFile file : files) {
            out.writeInt(sources.indexOf(file.file()));
            write(out, file.drl());
            out.writeInt(file.rules().size());
            for (DrlFile.Header rule : file.rules()) {
                write(out, rule.name());
                out.writeInt(rule.line());
                out.writeBoolean(rule.reports());
            }
        }
        try (DroolsObjectOutputStream objects = new DroolsObjectOutputStream(out)) {
            objects.writeObject(new ArrayList<>(packages));
        }
        return bytes.toByteArray();
    }

    /**
     * Reads what was written. Bytes that somebody else wrote can run what they like: they have to be known to be one's own.
     *
     * @param sources what the files were made of, in the same order as then
     * @throws IOException if the bytes are none of {@link #bytes}, or of another version
     */
    static CompiledRules read(byte[] bytes, List<PackFile> sources) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<DrlFile> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            PackFile source = sources.get(in.readInt());
            String drl = text(in);
            List<DrlFile.Header> rules = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                rules.add(new DrlFile.Header(text(in), in.readInt(), in.readBoolean()));
            }
            files.add(new DrlFile(source, drl, rules));
        }
        return new CompiledRules(packages(in), files);
    }

    /** Drools reads the parts of a package by streams of its own, which know nothing of the filter but ask the thread's loader for classes. */
    private static Collection<KiePackage> packages(DataInputStream in) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader known = new KnownClasses(loader());
        thread.setContextClassLoader(known);
        try (DroolsObjectInputStream objects = new DroolsObjectInputStream(in, known)) {
            objects.setObjectInputFilter(KnownClasses::filter);
            List<KiePackage> packages = new ArrayList<>();
            for (Object one : (List<?>) objects.readObject()) {
                packages.add((KiePackage) one);
            }
            return packages;
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            throw new IOException("the rules can't be read: " + e, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** Finds the classes that compiled rules are made of, and no others. */
    private static final class KnownClasses extends ClassLoader {

        private static final List<String> PACKAGES = List.of(
                "org.drools.",
                "org.kie.",
                "org.mvel2.",
                "org.commcheck.engine.",
                "org.commcheck.extract.",
                "org.commcheck.text.",
                "java.lang.",
                "java.math.",
                "java.time.",
                "java.util.");

        KnownClasses(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!isKnown(name)) {
                throw new ClassNotFoundException(name + ", which compiled rules don't hold");
            }
            return super.loadClass(name, resolve);
        }

        static ObjectInputFilter.Status filter(ObjectInputFilter.FilterInfo asked) {
            Class<?> type = asked.serialClass();
            while (type != null && type.isArray()) {
                type = type.getComponentType();
            }
            if (type == null || type.isPrimitive()) {
                return ObjectInputFilter.Status.UNDECIDED;
            }
            return isKnown(type.getName()) ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
        }

        private static boolean isKnown(String name) {
            return PACKAGES.stream().anyMatch(name::startsWith);
        }
    }
}
