package org.sequelize4j.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.Dependent;
import org.sequelize4j.ForeignKeyOptions;
import org.sequelize4j.Model;
import org.sequelize4j.error.Given;

/** Collects what is said of a belongsToMany. Options of the junction may be said before {@code through}. */
public final class BelongsToManyOptionsBuilder extends AssociationOptionsBuilder<BelongsToManyOptions>
        implements BelongsToManyOptions {
    /** Begins with nothing but the two models. */
    public BelongsToManyOptionsBuilder(String source, String target) {
        this(new AssociationDraft(Kind.BELONGS_TO_MANY, source, target));
    }

    BelongsToManyOptionsBuilder(AssociationDraft draft) {
        super(draft);
    }

    @Override
    BelongsToManyOptions self() {
        return this;
    }

    @Override
    public BelongsToManyOptions through(String model) {
        draft.through = through().withModel(requireText("through", model));
        return this;
    }

    @Override
    public BelongsToManyOptions through(Model<?> model) {
        return through(
                Given.to("through(…)", model, "the junction model or its name").name());
    }

    @Override
    public BelongsToManyOptions timestamps(boolean timestamps) {
        draft.through = through().withTimestamps(timestamps);
        return this;
    }

    @Override
    public BelongsToManyOptions throughScope(Map<String, ? extends @Nullable Object> values) {
        draft.through = through().withScope(Given.to("throughScope(…)", values, "a map by attribute"));
        return this;
    }

    @Override
    public BelongsToManyOptions otherKey(String name) {
        return otherKeys(name);
    }

    @Override
    public BelongsToManyOptions otherKeys(String... names) {
        draft.otherKey = draft.otherKey.withNames(requireNames("otherKeys", names));
        return this;
    }

    @Override
    public BelongsToManyOptions otherKey(Consumer<? super ForeignKeyOptions> column) {
        draft.otherKey = ForeignKeyOptionsBuilder.apply(draft.otherKey, column);
        return this;
    }

    @Override
    public BelongsToManyOptions sourceKey(String... attributes) {
        draft.sourceKey = requireNames("sourceKey", attributes);
        return this;
    }

    @Override
    public BelongsToManyOptions targetKey(String... attributes) {
        draft.targetKey = requireNames("targetKey", attributes);
        return this;
    }

    @Override
    public BelongsToManyOptions unique(boolean unique) {
        draft.through = through().withUnique(unique);
        return this;
    }

    @Override
    public BelongsToManyOptions uniqueKey(String name) {
        draft.through = through().withUniqueKey(requireText("uniqueKey", name));
        return this;
    }

    @Override
    public BelongsToManyOptions polymorphic(String name) {
        return polymorphic("polymorphic", name, false);
    }

    @Override
    public BelongsToManyOptions polymorphicTarget(String name) {
        return polymorphic("polymorphicTarget", name, true);
    }

    @Override
    public BelongsToManyOptions scope(Map<String, ? extends @Nullable Object> values) {
        draft.scope = new LinkedHashMap<>(Given.to("scope(…)", values, "a map by attribute"));
        return this;
    }

    @Override
    public BelongsToManyOptions dependent(Dependent rule) {
        return dependentRows(rule);
    }

    private ThroughDeclaration through() {
        return draft.through == null ? ThroughDeclaration.UNSAID : draft.through;
    }
}
