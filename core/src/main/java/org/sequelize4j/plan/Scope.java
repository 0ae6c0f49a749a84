package org.sequelize4j.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;
import org.sequelize4j.query.Alive;
import org.sequelize4j.query.Attributes;
import org.sequelize4j.query.Find;
import org.sequelize4j.query.Path;
import org.sequelize4j.sql.Source;
import org.sequelize4j.sql.SqlExpression;

/**
 * The rows of one model under an alias of a statement. Conditions, orders and expressions are translated in one; a path to
 * an associated row joins that row where a select can still be joined to, else it becomes a subquery with the same value.
 */
final class Scope {
    private final ModelDefinition model;
    private final String alias;
    private final String path;
    private final Aliases aliases;
    private final @Nullable SelectBuilder select;
    private final @Nullable Scope parent;
    private final Map<String, Scope> reached = new HashMap<>();
    private boolean multiplies;

    private Scope(
            ModelDefinition model,
            String alias,
            String path,
            Aliases aliases,
            @Nullable SelectBuilder select,
            @Nullable Scope parent) {
        this.model = model;
        this.alias = alias;
        this.path = path;
        this.aliases = aliases;
        this.select = select;
        this.parent = parent;
    }

    /** The rows that a select is from. */
    static Scope root(ModelDefinition model, String alias, String path, Aliases aliases, SelectBuilder select) {
        return new Scope(model, alias, path, aliases, select, null);
    }

    /** Rows to which nothing can be joined, as those of an UPDATE. */
    static Scope fixed(ModelDefinition model, String alias, Aliases aliases) {
        return new Scope(model, alias, "", aliases, null, null);
    }

    /** The same rows where nothing can be joined, as in the ON of the join that brings them in. */
    Scope fixed() {
        return new Scope(model, alias, path, aliases, null, parent);
    }

    /** The same rows as those that belong to rows of a source, where nothing can be joined. */
    Scope below(Scope source) {
        return new Scope(model, alias, path, aliases, null, source);
    }

    /** The same rows where it does no harm when a path to many rows multiplies them, as below an aggregate. */
    Scope multiplying() {
        Scope scope = new Scope(model, alias, path, aliases, select, parent);
        scope.multiplies = true;
        return scope;
    }

    /** The rows that a to-one association leads to, joined. */
    Scope follow(AssociationDefinition step) {
        Scope next = reached(step);
        return next == null ? join(step) : next;
    }

    /** An attribute of the row that these rows belong to. */
    SqlExpression parent(String name) {
        if (parent == null) {
            throw new QueryException(
                    "parent(\"" + name + "\") is an attribute of the row that an include belongs to, so it"
                            + " can stand inside of an include's on(…) only.");
        }
        return parent.column(Attributes.stored(parent.model, name));
    }

    /** Rows of the target under an alias of their own, not yet part of the statement. */
    Scope target(AssociationDefinition association) {
        String targetPath = pathTo(association);
        return new Scope(association.targetModel(), aliases.take(targetPath), targetPath, aliases, select, null);
    }

    String pathTo(AssociationDefinition association) {
        return path.isEmpty() ? association.as() : path + "." + association.as();
    }

    ModelDefinition model() {
        return model;
    }

    String alias() {
        return alias;
    }

    Aliases aliases() {
        return aliases;
    }

    Source.Table table() {
        return new Source.Table(model.table().schema(), model.table().name(), alias);
    }

    SqlExpression.Column column(Attribute attribute) {
        return new SqlExpression.Column(alias, attribute.column());
    }

    /** The select that joins are added to. */
    SelectBuilder select() {
        return Objects.requireNonNull(select, "nothing can be joined to these rows");
    }

    List<SqlExpression> columns(List<Attribute> attributes) {
        return attributes.stream().<SqlExpression>map(this::column).toList();
    }

    /** The rows that are joined for a path over this association; null when none are. */
    @Nullable
    Scope reached(AssociationDefinition association) {
        return reached.get(association.as());
    }

    /** From now on, a path over the association reads these joined rows. */
    void reach(AssociationDefinition association, Scope target) {
        reached.put(association.as(), target);
    }

    /** The attribute that a path leads to; null where a row on the path is missing. */
    SqlExpression attribute(Path to, Attribute attribute) {
        Scope scope = this;
        List<AssociationDefinition> steps = to.steps();
        for (int i = 0; i < steps.size(); i++) {
            AssociationDefinition step = steps.get(i);
            Scope next = scope.reached(step);
            if (next == null && step.toMany()) {
                if (!multiplies) {
                    throw hasMany(step);
                }
                GroupedJoin.of(scope.select(), scope, ManyColumns.include(Find.all(scope.model), step), false);
                next = scope.reached(step);
            }
            if (next == null && scope.select == null) {
                return scope.subquery(step, new Path(steps.subList(i + 1, steps.size())), attribute);
            }
            scope = next == null ? scope.join(step) : next;
        }
        return scope.column(attribute);
    }

    private Scope join(AssociationDefinition step) {
        Scope target = target(step);
        List<SqlExpression> on = Matching.on(step, this, target);
        alive(target.fixed(), on::add);
        if (HasOneKey.leavesOpen(step)) {
            on.add(Matching.isFirst(step, this, target));
        }
        select().join(false, target.table(), on);
        reach(step, target);
        return target;
    }

    private SqlExpression subquery(AssociationDefinition step, Path rest, Attribute attribute) {
        RelatedRows rows = RelatedRows.of(step, this);
        alive(rows.target(), rows.select()::where);
        SqlExpression value = rows.target().attribute(rest, attribute);
        if (HasOneKey.leavesOpen(step)) {
            Order.byPrimaryKey(rows.target()).forEach(rows.select()::orderBy);
            return new SqlExpression.Scalar(rows.select().only(value, 1));
        }
        return new SqlExpression.Scalar(rows.select().only(value, null));
    }

    /** A path leads to what loading would give: to no row that is destroyed. */
    private static void alive(Scope target, Consumer<SqlExpression> conditions) {
        if (target.model().deletedAt() != null) {
            conditions.accept(Conditions.of(target, Alive.of(target.model())));
        }
    }

    private static QueryException hasMany(AssociationDefinition step) {
        return new QueryException("\"" + step.as() + "\" has many rows for one \"" + step.source()
                + "\", so that none of its attributes can stand here. To filter, write whereHas(\"" + step.as()
                + "\", …); to sort what is loaded, write include(\""
                + step.as() + "\", i -> i.orderBy(…)); to sort by one value of all of them, write an aggregate, such as"
                + " orderBy(fn(\"max\", col(\"" + step.as() + "\", …)), DESC).");
    }
}
