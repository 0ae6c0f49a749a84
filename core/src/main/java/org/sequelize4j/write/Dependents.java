package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sequelize4j.Dependent;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsToMany;
import org.sequelize4j.definition.Dependency;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.InstanceException;
import org.sequelize4j.instance.RowInstance;
import org.sequelize4j.load.Finds;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.KeysCondition;
import org.sequelize4j.query.Predicate;
import org.sequelize4j.query.Queries;

/**
 * Finds what hangs on rows that are destroyed, where associations say what becomes of it. A soft destroy changes only what a restore
 * can bring back: it marks rows of paranoid models, and leaves all others alone.
 */
final class Dependents {
    private final Finds finds;
    private final Queries queries;

    Dependents(Finds finds, Queries queries) {
        this.finds = finds;
        this.queries = queries;
    }

    static boolean any(ModelDefinition model) {
        return !model.dependencies().isEmpty();
    }

    /** Those of rows that are destroyed by a condition, where what cascades is left to the database, as in Sequelize. */
    static List<Dependency> ofConditions(ModelDefinition model) {
        return model.dependencies().stream()
                .filter(dependency -> !dependency.hookedCascade())
                .toList();
    }

    /**
     * What hangs on rows of one model, at least one, level by level.
     *
     * @param gone what is destroyed already or will be, to which the rows that are found are added
     * @throws InstanceException when rows hang on them, or on what is destroyed with them, that forbid it
     */
    List<Hanging> on(
            List<RowInstance> rows, List<Dependency> dependencies, ReachSettings settings, Set<RowInstance> gone) {
        boolean softly = rows.get(0).definition().deletedAt() != null && !settings.force();
        for (Dependency dependency : dependencies) {
            if (dependency.rule() == Dependent.RESTRICT) {
                refuse(dependency, rows);
            }
        }
        List<Hanging> hanging = new ArrayList<>();
        for (Dependency dependency : dependencies) {
            List<RowInstance> found = reached(dependency, rows, settings.force(), softly);
            boolean destroyed = dependency.rule() == Dependent.DESTROY;
            List<RowInstance> open = found.stream()
                    .filter(row -> destroyed ? gone.add(row) : !gone.contains(row))
                    .toList();
            if (!open.isEmpty()) {
                boolean together = destroyed && !dependency.hookedCascade();
                List<Dependency> below = dependency.holder().dependencies();
                hanging.add(new Hanging(dependency, open, together ? on(open, below, settings, gone) : List.of()));
            }
        }
        return hanging;
    }

    private List<RowInstance> reached(Dependency dependency, List<RowInstance> rows, boolean force, boolean softly) {
        ModelDefinition holder = dependency.holder();
        boolean nullified = dependency.rule() == Dependent.NULLIFY;
        boolean untouched = softly && (nullified || dependency.hookedCascade() || holder.deletedAt() == null);
        if (dependency.rule() == Dependent.RESTRICT || untouched) {
            return List.of();
        }
        return find(dependency, rows, nullified || force ? Predicate.ALWAYS : Alive.of(holder));
    }

    /** The rows that were softly destroyed with these, which have the same mark. */
    List<RowInstance> marked(ModelDefinition model, List<RowInstance> rows, Object mark) {
        List<RowInstance> marked = new ArrayList<>();
        for (Dependency dependency : model.dependencies()) {
            Attribute deletedAt = dependency.holder().deletedAt();
            if (dependency.rule() == Dependent.DESTROY && !dependency.hookedCascade() && deletedAt != null) {
                marked.addAll(find(
                        dependency,
                        rows,
                        KeysCondition.equal(deletedAt, deletedAt.type().accept(mark))));
            }
        }
        return marked;
    }

    private void refuse(Dependency dependency, List<RowInstance> rows) {
        long[] count = {0};
        conditions(
                dependency,
                rows,
                Alive.of(dependency.holder()),
                condition ->
                        count[0] += finds.number(Find.all(dependency.holder()).withWhere(condition)));
        if (count[0] > 0) {
            AssociationDefinition association = dependency.association();
            throw new InstanceException((rows.size() == 1 ? "This instance of \"" : "Rows of \"")
                    + association.source() + "\" cannot be destroyed, because \"" + association.as()
                    + "\" restricts it: " + count[0] + (count[0] == 1 ? " row of \"" : " rows of \"")
                    + dependency.holder().name() + "\" belong" + (count[0] == 1 ? "s" : "") + " to "
                    + (rows.size() == 1 ? "it" : "them") + ". Destroy or move what belongs to it first.");
        }
    }

    /** What cascades with hooks is read as a program would read it, by the scope of its model. */
    private List<RowInstance> find(Dependency dependency, List<RowInstance> rows, Predicate further) {
        List<RowInstance> found = new ArrayList<>();
        ModelDefinition holder = dependency.holder();
        conditions(
                dependency,
                rows,
                further,
                condition -> found.addAll(
                        dependency.hookedCascade()
                                ? finds.all(queries.all(holder).and(condition))
                                : finds.unseen(Find.all(holder).withWhere(condition))));
        return found;
    }

    /** That a row hangs on one of these, in conditions of a size that databases take. */
    private static void conditions(
            Dependency dependency, List<RowInstance> rows, Predicate further, Consumer<Predicate> work) {
        AssociationDefinition association = dependency.association();
        Map<Attribute, Object> scope =
                association instanceof BelongsToMany through ? through.throughScope() : association.scope();
        List<List<Object>> keys = new ArrayList<>();
        for (RowInstance row : rows) {
            if (RowKeys.complete(row, association.sourceKeys())) {
                keys.add(RowKeys.values(row, association.sourceKeys()));
            }
        }
        for (List<List<Object>> some : Pieces.of(keys)) {
            List<Predicate> parts = new ArrayList<>();
            parts.add(KeysCondition.oneOf(association.matchingKeys(), some));
            scope.forEach((attribute, value) -> parts.add(KeysCondition.equal(attribute, value)));
            parts.add(further);
            work.accept(Predicate.all(parts));
        }
    }
}
