package org.sequelize4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.BelongsTo;
import org.sequelize4j.definition.HasMany;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.error.QueryException;

/**
 * A self-association, from whichever of its halves: how a row is told to stand below another one.
 *
 * @param said the half that the user named
 * @param children the half that leads down; null when only the other one is declared
 * @param parent the half that leads up; null when only the other one is declared
 * @param parentKeys what a row is known by to those below it
 * @param childKeys the same values in the rows below it
 * @param scope values that the rows below it have besides; without them the key leads elsewhere
 */
public record SelfReference(
        AssociationDefinition said,
        @Nullable HasMany children,
        @Nullable BelongsTo parent,
        List<Attribute> parentKeys,
        List<Attribute> childKeys,
        Map<Attribute, Object> scope) {
    /**
     * The two halves of an association.
     *
     * @throws QueryException when it is no hasMany or belongsTo of a model with itself
     */
    public static SelfReference of(AssociationDefinition said) {
        if (said.sourceModel().equals(said.targetModel())) {
            if (said instanceof HasMany children) {
                return new SelfReference(
                        said,
                        children,
                        parent(children),
                        children.sourceKeys(),
                        children.foreignKeys(),
                        children.scope());
            }
            if (said instanceof BelongsTo parent) {
                return new SelfReference(
                        said,
                        children(parent),
                        parent,
                        parent.targetKeys(),
                        parent.foreignKeys(),
                        parent.sourceScope());
            }
        }
        throw new QueryException(
                "\"" + said.as() + "\" of \"" + said.source() + "\" is no tree: it is a "
                        + said.kind() + " to \"" + said.target()
                        + "\". A tree is read over a hasMany or a belongsTo of a model with itself, as children or parent are.");
    }

    private static @Nullable BelongsTo parent(HasMany children) {
        return children.sourceModel().associations().stream()
                .filter(BelongsTo.class::isInstance)
                .map(BelongsTo.class::cast)
                .filter(other -> arePair(children, other))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable HasMany children(BelongsTo parent) {
        return parent.sourceModel().associations().stream()
                .filter(HasMany.class::isInstance)
                .map(HasMany.class::cast)
                .filter(other -> arePair(other, parent))
                .findFirst()
                .orElse(null);
    }

    private static boolean arePair(HasMany children, BelongsTo parent) {
        return children.targetModel().equals(parent.targetModel())
                && children.sourceKeys().equals(parent.targetKeys())
                && children.foreignKeys().equals(parent.foreignKeys())
                && children.scope().equals(parent.sourceScope());
    }

    public ModelDefinition model() {
        return said.sourceModel();
    }

    /** The rows of a find that are reached downwards from those of the start. */
    public Find below(Find nodes, Predicate start, @Nullable Integer steps) {
        return nodes.withWhere(
                new Predicate.InTree(parentKeys, childKeys, Map.of(), scope, start, nodes.where(), steps));
    }

    /** The rows of a find that are reached upwards from those of the start. */
    public Find above(Find nodes, Predicate start, @Nullable Integer steps) {
        return nodes.withWhere(
                new Predicate.InTree(childKeys, parentKeys, scope, Map.of(), start, nodes.where(), steps));
    }

    /** The rows right below one with that key. */
    public Predicate areBelow(List<Object> key) {
        List<Predicate> parts = new ArrayList<>();
        parts.add(KeysCondition.equal(childKeys, key));
        scope.forEach((attribute, value) -> parts.add(KeysCondition.equal(attribute, value)));
        return Predicate.all(parts);
    }

    /** The row belongs to none: its key is null, or leads elsewhere. */
    public Predicate isTop() {
        List<Predicate> reasons = new ArrayList<>();
        childKeys.forEach(key -> reasons.add(isNull(key)));
        scope.forEach((attribute, value) -> {
            reasons.add(isNull(attribute));
            reasons.add(new Predicate.Not(KeysCondition.equal(attribute, value)));
        });
        return new Predicate.Any(reasons);
    }

    private static Predicate isNull(Attribute attribute) {
        return new Predicate.IsNull(new Operand.AttributeOperand(Path.ROOT, attribute));
    }
}
