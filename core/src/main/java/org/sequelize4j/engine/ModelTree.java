package org.sequelize4j.engine;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Query;
import org.sequelize4j.Tree;
import org.sequelize4j.Where;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Branches;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.SelfReference;

/** Reads the rows of a model as a tree. */
final class ModelTree<T> implements Tree<T> {
    private final Face<T> face;
    private final SelfReference self;
    private final TreeNodes<T> nodes;
    private final TreeSettings settings;
    private final @Nullable Consumer<? super Where<T>> tops;

    ModelTree(Face<T> face, SelfReference self) {
        this(face, self, TreeSettings.STANDARD, null);
    }

    private ModelTree(
            Face<T> face, SelfReference self, TreeSettings settings, @Nullable Consumer<? super Where<T>> tops) {
        this.face = face;
        this.self = self;
        this.nodes = new TreeNodes<>(face, self);
        this.settings = settings;
        this.tops = tops;
    }

    @Override
    public Tree<T> depth(int levels) {
        return new ModelTree<>(face, self, settings.withLevels(levels), tops);
    }

    @Override
    public Tree<T> depthAs(String name) {
        return new ModelTree<>(face, self, settings.withDepthAs(self.model(), name), tops);
    }

    @Override
    public Tree<T> from(Consumer<? super Where<T>> tops) {
        return new ModelTree<>(face, self, settings, Given.lambda(tops, "w -> w.where(\"name\", \"Books\")"));
    }

    @Override
    public List<T> find() {
        return find(query -> {});
    }

    @Override
    public List<T> find(Consumer<? super Query<T>> query) {
        HasMany down = down();
        Branches branches = new Branches(self, nodes.load(nested(query)));
        List<RowInstance> found = branches.grow();
        branches.wire(down, settings.levels());
        settings.tell(branches, face.core().services.backend.dialect());
        return found.stream().map(face::of).toList();
    }

    @Override
    public String toSql(Consumer<? super Query<T>> query) {
        return new Explanation(face.core().services).toSql(nested(query));
    }

    private Find nested(Consumer<? super Query<T>> query) {
        Predicate start = tops == null ? self.isTop() : face.where(tops);
        return self.below(nodes.find(query), start, settings.levels());
    }

    @Override
    public T load(T node) {
        return load(node, query -> {});
    }

    @Override
    public T load(T node, Consumer<? super Query<T>> query) {
        HasMany down = down();
        RowInstance top = nodes.stored(node);
        Branches branches = below(top, query);
        branches.wire(down, settings.levels());
        settings.tell(branches, face.core().services.backend.dialect());
        return node;
    }

    @Override
    public List<T> descendants(T node) {
        return descendants(node, query -> {});
    }

    @Override
    public List<T> descendants(T node, Consumer<? super Query<T>> query) {
        Branches branches = below(nodes.stored(node), query);
        List<RowInstance> below = branches.flat();
        settings.tell(branches, face.core().services.backend.dialect());
        return below.stream().map(face::of).toList();
    }

    private Branches below(RowInstance top, Consumer<? super Query<T>> query) {
        Find find = nodes.find(query);
        List<Object> key = Branches.parentKey(self, top);
        Branches branches = new Branches(
                self,
                key == null ? List.of() : nodes.load(self.below(find, self.areBelow(key), settings.stepsFromNext())));
        branches.growBelow(top);
        return branches;
    }

    @Override
    public List<T> ancestors(T node) {
        return ancestors(node, query -> {});
    }

    @Override
    public List<T> ancestors(T node, Consumer<? super Query<T>> query) {
        RowInstance bottom = nodes.stored(node);
        Find find = nodes.find(query);
        List<Object> key = Branches.childKey(self, bottom);
        if (key == null) {
            return List.of();
        }
        Branches branches = new Branches(self, nodes.load(above(find, key)));
        List<RowInstance> above = branches.above(bottom);
        settings.tell(branches, face.core().services.backend.dialect());
        return above.stream().map(face::of).toList();
    }

    private Find above(Find find, List<Object> key) {
        return self.above(find, KeysCondition.equal(self.parentKeys(), key), settings.stepsFromNext());
    }

    @Override
    public boolean isAncestor(T node, T of) {
        RowInstance upper = nodes.stored(node);
        RowInstance lower = nodes.stored(of);
        List<Object> key = Branches.childKey(self, lower);
        if (key == null || upper.equals(lower)) {
            return false;
        }
        Predicate isUpper = KeysCondition.equal(self.model().primaryKey(), nodes.primaryKey(upper));
        return face.core()
                        .services
                        .finds
                        .number(above(nodes.find(query -> {}), key).and(isUpper))
                > 0;
    }

    private HasMany down() {
        if (self.children() == null) {
            throw new QueryException("\"" + self.said().as() + "\" of \"" + self.model()
                    + "\" leads up, and no hasMany leads down, so there is nothing that could hold the rows below. Declare"
                    + " the other half, as in " + self.model() + ".hasMany(" + self.model()
                    + ", a -> a.as(\"children\").foreignKey(\""
                    + String.join("\", \"", self.said().foreignKey()) + "\")), or ask for descendants(…).");
        }
        return self.children();
    }
}
