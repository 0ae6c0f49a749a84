package org.sequelize4j.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/**
 * What hangs on rows that are destroyed, where associations say what becomes of it. A soft destroy changes only what a restore can
 * bring back: it marks rows of paranoid models, and leaves all others alone.
 */
final class Dependents {
    private static final int AT_ONCE = 500;

    private final Finds finds;
    private final RowsUpdater updater;

    Dependents(Finds finds, RowsUpdater updater) {
        this.finds = finds;
        this.updater = updater;
    }

    static boolean any(ModelDefinition model) {
        return !model.dependencies().isEmpty();
    }

    /**
     * The rows that are to be destroyed before these; those that are to lose their key have lost it then.
     *
     * @throws InstanceException when rows hang on them that forbid it
     */
    List<RowInstance> of(ModelDefinition model, List<RowInstance> rows, ReachSettings settings, boolean softly) {
        for (Dependency dependency : model.dependencies()) {
            if (dependency.rule() == Dependent.RESTRICT) {
                refuse(dependency, rows);
            }
        }
        List<RowInstance> hanging = new ArrayList<>();
        for (Dependency dependency : model.dependencies()) {
            if (dependency.rule() == Dependent.NULLIFY && !softly) {
                nullify(dependency, rows, settings);
            } else if (dependency.rule() == Dependent.DESTROY
                    && (!softly || dependency.holder().deletedAt() != null)) {
                Predicate reached = settings.force() ? Predicate.ALWAYS : Alive.of(dependency.holder());
                hanging.addAll(find(dependency, rows, reached));
            }
        }
        return hanging;
    }

    /** The rows that were softly destroyed with these, which have the same mark. */
    List<RowInstance> marked(ModelDefinition model, List<RowInstance> rows, Object mark) {
        List<RowInstance> marked = new ArrayList<>();
        for (Dependency dependency : model.dependencies()) {
            Attribute deletedAt = dependency.holder().deletedAt();
            if (dependency.rule() == Dependent.DESTROY && deletedAt != null) {
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

    private void nullify(Dependency dependency, List<RowInstance> rows, ReachSettings settings) {
        List<RowInstance> hanging = find(dependency, rows, Predicate.ALWAYS);
        for (RowInstance row : hanging) {
            dependency.association().detachedKeys().forEach(key -> row.change(key, null));
        }
        if (!hanging.isEmpty()) {
            updater.update(dependency.holder(), hanging, settings.write().withFields(null), GraphPlaces.of(hanging));
        }
    }

    private List<RowInstance> find(Dependency dependency, List<RowInstance> rows, Predicate further) {
        List<RowInstance> found = new ArrayList<>();
        conditions(
                dependency,
                rows,
                further,
                condition ->
                        found.addAll(finds.unseen(Find.all(dependency.holder()).withWhere(condition))));
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
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<Predicate> parts = new ArrayList<>();
            parts.add(KeysCondition.oneOf(
                    association.matchingKeys(), keys.subList(from, Math.min(keys.size(), from + AT_ONCE))));
            scope.forEach((attribute, value) -> parts.add(KeysCondition.equal(attribute, value)));
            parts.add(further);
            work.accept(Predicate.all(parts));
        }
    }
}
