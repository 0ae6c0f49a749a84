package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of a junction connect the source with the target. The junction is a model like any other: its {@code foreignKeys} reference the source and its {@code otherKeys} the target. */
public record BelongsToMany(
        int index,
        String as,
        String singular,
        String plural,
        boolean aliased,
        ModelDefinition sourceModel,
        ModelDefinition targetModel,
        ModelDefinition throughModel,
        List<Attribute> sourceKeys,
        List<Attribute> foreignKeys,
        List<Attribute> otherKeys,
        List<Attribute> targetKeys,
        boolean unique,
        Map<Attribute, Object> scope,
        Map<Attribute, Object> throughScope,
        @Nullable String inverse)
        implements AssociationDefinition {

    @Override
    public Kind kind() {
        return Kind.BELONGS_TO_MANY;
    }

    @Override
    public List<Attribute> matchingKeys() {
        return foreignKeys;
    }

    @Override
    public ModelDefinition keyHolder() {
        return throughModel;
    }

    @Override
    public List<String> targetKey() {
        return AssociationDefinition.names(targetKeys);
    }

    @Override
    public List<String> otherKey() {
        return AssociationDefinition.names(otherKeys);
    }

    @Override
    public Optional<String> through() {
        return Optional.of(throughModel.name());
    }

    @Override
    public String toString() {
        return sourceModel.name() + "." + as;
    }
}
