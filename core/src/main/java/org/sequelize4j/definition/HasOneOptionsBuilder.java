package org.sequelize4j.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association.Kind;
import org.sequelize4j.Dependent;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.Given;

/** Collects what is said of a hasOne. */
public final class HasOneOptionsBuilder extends AssociationOptionsBuilder<HasOneOptions> implements HasOneOptions {
    /** Begins with nothing but the two models. */
    public HasOneOptionsBuilder(String source, String target) {
        this(new AssociationDraft(Kind.HAS_ONE, source, target));
    }

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

    @Override
    public HasOneOptions path(String... associations) {
        draft.path = requireNames("path", associations);
        return this;
    }

    @Override
    public HasOneOptions latest(String attribute) {
        return choose("latest", attribute, true);
    }

    @Override
    public HasOneOptions oldest(String attribute) {
        return choose("oldest", attribute, false);
    }

    @Override
    public HasOneOptions largest(String attribute) {
        return choose("largest", attribute, true);
    }

    @Override
    public HasOneOptions smallest(String attribute) {
        return choose("smallest", attribute, false);
    }

    private HasOneOptions choose(String option, String attribute, boolean largest) {
        if (draft.choice != null) {
            throw new AssociationException(draft.declaration() + " says both " + draft.choice.option() + " and "
                    + option + ", and one row is chosen in one way. Keep one of the two.");
        }
        draft.choice = new ChoiceDeclaration(requireText(option, attribute), largest, option);
        return this;
    }
}
