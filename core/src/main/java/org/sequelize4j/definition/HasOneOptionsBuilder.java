package org.sequelize4j.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Dependent;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.error.Given;

/** Collects what is said of a hasOne. */
final class HasOneOptionsBuilder extends AssociationOptionsBuilder<HasOneOptions> implements HasOneOptions {
    HasOneOptionsBuilder(AssociationDraft draft) {
        super(draft);
    }

    @Override
    HasOneOptions self() {
        return this;
    }

    @Override
    public HasOneOptions sourceKey(String... attributes) {
        draft.sourceKey = requireNames("sourceKey", attributes);
        return this;
    }

    @Override
    public HasOneOptions unique() {
        draft.unique = true;
        return this;
    }

    @Override
    public HasOneOptions uniqueKey(String constraintName) {
        draft.uniqueKey = requireText("uniqueKey", constraintName);
        return this;
    }

    @Override
    public HasOneOptions polymorphic(String name) {
        return polymorphic("polymorphic", name, false);
    }

    @Override
    public HasOneOptions scope(Map<String, ? extends @Nullable Object> values) {
        draft.scope = new LinkedHashMap<>(Given.to("scope(…)", values, "a map by attribute"));
        return this;
    }

    @Override
    public HasOneOptions dependent(Dependent rule) {
        return dependentRows(rule);
    }
}
