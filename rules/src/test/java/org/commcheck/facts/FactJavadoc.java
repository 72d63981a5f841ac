package org.commcheck.facts;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of a fact says, as Markdown: of the type, its properties, its methods, its enums and their constants. */
final class FactJavadoc {

    private static final Path SOURCES = Path.of("../checker-core/src/main/java/org/commcheck/extract");

    private final Map<String, String> texts;

    private FactJavadoc(Map<String, String> texts) {
        this.texts = texts;
    }

    /** Of a type of the package {@code extract}. */
    static FactJavadoc of(String type) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(SOURCES.resolve(type + ".java"));
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            Reader reader = new Reader(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                reader.scan(unit, null);
            }
            return new FactJavadoc(reader.texts);
        } catch (IOException e) {
            throw new UncheckedIOException(type, e);
        }
    }

    /** What is said of the type itself; empty if nothing is. */
    String type() {
        return texts.getOrDefault("", "");
    }

    /** What is said of a property, a method, an enum or, as {@code Form.CHECK_BOX}, a constant; empty if nothing is. */
    String say(String member) {
        return texts.getOrDefault(member, "");
    }

    /** Goes through a source and takes down its comments by the names of what they belong to. */
    private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final Map<String, String> texts = new HashMap<>();
        private String scope = "";
        private boolean outer = true;

        Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            boolean first = outer;
            outer = false;
            String before = scope;
            scope = first ? "" : type.getSimpleName().toString();
            comment().ifPresent(comment -> {
                texts.put(scope, markdown(comment.getFullBody()));
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(tag -> texts.put(tag.getName().toString(), markdown(tag.getDescription())));
            });
            super.visitClass(type, null);
            scope = before;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            comment().ifPresent(comment -> texts.put(method.getName().toString(), markdown(comment.getFullBody())));
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
            String name = scope.isEmpty() ? variable.getName().toString() : scope + "." + variable.getName();
            comment().ifPresent(comment -> texts.put(name, markdown(comment.getFullBody())));
            return null;
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
        }
    }

    private static String markdown(List<? extends DocTree> parts) {
        return parts.stream()
                .map(FactJavadoc::markdown)
                .collect(Collectors.joining())
                .replaceAll("(?<!\n)\\s*\n(?!\n) *", " ")
                .strip();
    }

    private static String markdown(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof LiteralTree literal) {
            return "`" + literal.getBody().getBody().replaceAll("\\s+", " ") + "`";
        }
        if (part instanceof LinkTree link) {
            return link(link.getReference().getSignature());
        }
        if (part instanceof StartElementTree start && start.getName().contentEquals("p")) {
            return "\n\n";
        }
        if (part instanceof EntityTree entity) {
            return "&" + entity.getName() + ";";
        }
        if (part instanceof EndElementTree) {
            return "";
        }
        throw new IllegalArgumentException("no way to say in Markdown: " + part);
    }

    /** A fact has a page of its own; a member of the same type stands on this one. */
    private static String link(String reference) {
        String[] parts = reference.split("#", -1);
        String name = parts[0].isEmpty() ? parts[1] : parts.length == 1 ? parts[0] : parts[0] + "." + parts[1];
        return FactPage.isFact(parts[0])
                ? "[`" + name + "`](" + FactPage.fileName(parts[0]) + ")"
                : "`" + name.replaceAll("\\(.*\\)", "") + "`";
    }
}
