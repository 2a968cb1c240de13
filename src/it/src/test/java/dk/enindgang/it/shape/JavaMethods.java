package dk.enindgang.it.shape;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dk.enindgang.it.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The methods of source files and how many lines their bodies take, from the compiler's own parser. */
final class JavaMethods {

    private final List<Path> files;

    JavaMethods(List<Path> files) {
        this.files = files;
    }

    /** Lines of each method, by file, class and name. */
    Map<String, Long> lengths() {
        Map<String, Long> lengths = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Lengths(unit, positions, lengths).scan(unit, "");
            }
            return lengths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks through one file; hands the name of the type down to its methods. */
    private static final class Lengths extends TreePathScanner<@Nullable Object, String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Long> lengths;

        private Lengths(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> lengths) {
            this.unit = unit;
            this.positions = positions;
            this.lengths = lengths;
        }

        @Override
        public @Nullable Object visitClass(ClassTree tree, String outer) {
            return super.visitClass(tree, tree.getSimpleName().toString());
        }

        @Override
        public @Nullable Object visitMethod(MethodTree tree, String type) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            long last = lines.getLineNumber(positions.getEndPosition(unit, tree));
            Path file = Path.of(unit.getSourceFile().toUri());
            lengths.merge(Project.name(file) + " " + type + "." + tree.getName(), last - first + 1, Math::max);
            return super.visitMethod(tree, type);
        }
    }
}
