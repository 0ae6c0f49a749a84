package org.sequelize4j.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * At most one row of the target has a foreign key to the source; or several have, and one of them is chosen.
 *
 * @param unique whether the database sees to it that there is one at most
 * @param choice which one it is where several may have the key, and then it can be read only; null for any other
 */
public record HasOne(
        int index,
        String as,
        String singular,
        String plural,
        boolean aliased,
        ModelDefinition sourceModel,
        ModelDefinition targetModel,
        List<Attribute> sourceKeys,
        List<Attribute> foreignKeys,
        boolean unique,
        Map<Attribute, Object> scope,
        @Nullable String inverse,
        @Nullable Choice choice)
        implements AssociationDefinition {

    /** One that is alone with its key. */
    public HasOne(
            int index,
            String as,
            String singular,
            String plural,
            boolean aliased,
            ModelDefinition sourceModel,
            ModelDefinition targetModel,
            List<Attribute> sourceKeys,
            List<Attribute> foreignKeys,
            boolean unique,
            Map<Attribute, Object> scope,
            @Nullable String inverse) {
        this(
                index,
                as,
                singular,
                plural,
                aliased,
                sourceModel,
                targetModel,
                sourceKeys,
                foreignKeys,
                unique,
                scope,
                inverse,
                null);
    }

    @Override
    public Kind kind() {
        return Kind.HAS_ONE;
    }

    @Override
    public List<Attribute> matchingKeys() {
        return foreignKeys;
    }

    @Override
    public @Nullable String writtenBy() {
        if (choice == null) {
            return null;
        }
        List<String> writable = sourceModel.associations().stream()
                .filter(other ->
                        other instanceof HasMany many && many.foreignKeys().equals(foreignKeys))
                .map(other -> "\"" + other.as() + "\" of \"" + source() + "\"")
                .toList();
        return "it is the row with the " + (choice.largest() ? "largest" : "smallest") + " \""
                + choice.attribute().name() + "\". Write to "
                + (writable.isEmpty()
                        ? String.join(", ", foreignKey()) + " of \"" + target() + "\""
                        : String.join(" or ", writable))
                + " instead";
    }

    @Override
    public String toString() {
        return sourceModel.name() + "." + as;
    }
}
