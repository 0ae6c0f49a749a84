package org.sequelize4j.query;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Where;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.Given;
import org.sequelize4j.error.QueryException;

/** The condition of a find or static write while hooks look at it and may change it. */
public final class EditableCondition {
    private final Queries queries;
    private final ModelDefinition model;
    private final boolean hidesDestroyed;
    private Predicate condition;
    private boolean closed;

    public EditableCondition(Queries queries, ModelDefinition model, Predicate condition) {
        this.queries = queries.unscoped();
        this.model = model;
        this.condition = condition;
        this.hidesDestroyed = Alive.isPartOf(condition, model);
    }

    public Predicate condition() {
        return condition;
    }

    /** What users said; that destroyed rows stay hidden is not among it. */
    public Map<String, @Nullable Object> map() {
        return ConditionMap.of(hidesDestroyed ? Alive.without(condition, model) : condition);
    }

    /** The same with that, in the form that Sequelize has it. */
    public Map<String, @Nullable Object> wholeMap() {
        Attribute deletedAt = model.deletedAt();
        if (!hidesDestroyed || deletedAt == null) {
            return map();
        }
        Map<String, @Nullable Object> alive =
                Map.of(deletedAt.name(), Collections.singletonMap("eq", model.aliveValue()));
        return map().isEmpty() ? alive : Map.of("and", List.of(alive, map()));
    }

    /** By names only for hooks that take rows. */
    public <T> void add(boolean byNames, Consumer<? super Where<T>> more) {
        replaceBy(Predicate.all(List.of(condition, resolve(byNames, more))));
    }

    /** Destroyed rows stay hidden where they are. */
    public <T> void replace(boolean byNames, Consumer<? super Where<T>> other) {
        Predicate said = resolve(byNames, other);
        replaceBy(hidesDestroyed ? Predicate.all(List.of(Alive.of(model), said)) : said);
    }

    private <T> Predicate resolve(boolean byNames, Consumer<? super Where<T>> said) {
        Given.lambda(said, "w -> w.where(\"id\", 1)");
        return (byNames ? queries.named() : queries).<T>where(model, where -> {
            where.paranoid(false);
            said.accept(where);
        });
    }

    private void replaceBy(Predicate other) {
        requireOpen("Its condition");
        condition = other;
    }

    /** From now on a change would come too late, and is refused. */
    public void close() {
        closed = true;
    }

    public void requireOpen(String what) {
        if (closed) {
            throw new QueryException(what + " is changed in a hook that runs before the statement; this one of \""
                    + model.name() + "\" has run already.");
        }
    }
}
