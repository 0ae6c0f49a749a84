package org.sequelize4j.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.Dependent;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.error.Given;

/** Collects what is said of a hasMany. */
public final class HasManyOptionsBuilder extends AssociationOptionsBuilder<HasManyOptions> implements HasManyOptions {
    /** Begins with nothing but the two models. */
    public HasManyOptionsBuilder(String source, String target) {
        this(new AssociationDraft(Kind.HAS_MANY, source, target));
    }

    HasManyOptionsBuilder(AssociationDraft draft) {
        super(draft);
    }

    @Override
    HasManyOptions self() {
        return this;
    }

    @Override
    public HasManyOptions sourceKey(String... attributes) {
        draft.sourceKey = requireNames("sourceKey", attributes);
        return this;
    }

    @Override
    public HasManyOptions uniqueKey(String constraintName) {
        draft.uniqueKey = requireText("uniqueKey", constraintName);
        return this;
    }

    @Override
    public HasManyOptions polymorphic(String name) {
        return polymorphic("polymorphic", name, false);
    }

    @Override
    public HasManyOptions scope(Map<String, ? extends @Nullable Object> values) {
        draft.scope = new LinkedHashMap<>(Given.to("scope(…)", values, "a map by attribute"));
        return this;
    }

    @Override
    public HasManyOptions dependent(Dependent rule) {
        return dependentRows(rule);
    }

    @Override
    public HasManyOptions path(String... associations) {
        draft.path = requireNames("path", associations);
        return this;
    }
}
