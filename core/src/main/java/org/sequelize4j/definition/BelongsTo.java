package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The source has a foreign key to the target. */
public record BelongsTo(
        int index,
        String as,
        String singular,
        String plural,
        boolean aliased,
        ModelDefinition sourceModel,
        ModelDefinition targetModel,
        List<Attribute> foreignKeys,
        List<Attribute> targetKeys,
        boolean required,
        @Nullable String inverse)
        implements AssociationDefinition {

    @Override
    public Kind kind() {
        return Kind.BELONGS_TO;
    }

    @Override
    public List<Attribute> sourceKeys() {
        return foreignKeys;
    }

    @Override
    public List<Attribute> matchingKeys() {
        return targetKeys;
    }

    @Override
    public Map<Attribute, Object> scope() {
        return Map.of();
    }

    @Override
    public String toString() {
        return sourceModel.name() + "." + as;
    }
}
