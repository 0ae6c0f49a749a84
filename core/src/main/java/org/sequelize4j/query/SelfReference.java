package org.sequelize4j.query;

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
 */
public record SelfReference(
        AssociationDefinition said,
        @Nullable HasMany children,
        @Nullable BelongsTo parent,
        List<Attribute> parentKeys,
        List<Attribute> childKeys) {
    /**
     * The two halves of an association.
     *
     * @throws QueryException when it is no hasMany or belongsTo of a model with itself
     */
    public static SelfReference of(AssociationDefinition said) {
        if (said.sourceModel().equals(said.targetModel())) {
            if (said instanceof HasMany children) {
                return new SelfReference(
                        said, children, parent(children), children.sourceKeys(), children.foreignKeys());
            }
            if (said instanceof BelongsTo parent) {
                return new SelfReference(said, children(parent), parent, parent.targetKeys(), parent.foreignKeys());
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
                .filter(other -> arePair(other, parent) && other.scope().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean arePair(HasMany children, BelongsTo parent) {
        return children.targetModel().equals(parent.targetModel())
                && children.sourceKeys().equals(parent.targetKeys())
                && children.foreignKeys().equals(parent.foreignKeys());
    }

    public ModelDefinition model() {
        return said.sourceModel();
    }

    /** The rows of a find that are reached downwards from those of the start. */
    public Find below(Find nodes, Predicate start, @Nullable Integer steps) {
        return nodes.withWhere(new Predicate.InTree(
                parentKeys, childKeys, start, Predicate.all(List.of(nodes.where(), scope())), steps));
    }

    /** The rows of a find that are reached upwards from those of the start. */
    public Find above(Find nodes, Predicate start, @Nullable Integer steps) {
        return nodes.withWhere(new Predicate.InTree(childKeys, parentKeys, start, nodes.where(), steps));
    }

    /** The row belongs to none. */
    public Predicate isTop() {
        return new Predicate.Any(childKeys.stream()
                .map(key -> (Predicate) new Predicate.IsNull(new Operand.AttributeOperand(Path.ROOT, key)))
                .toList());
    }

    private Predicate scope() {
        Map<Attribute, Object> scope = children == null ? Map.of() : children.scope();
        return Predicate.all(scope.entrySet().stream()
                .map(entry -> KeysCondition.equal(entry.getKey(), entry.getValue()))
                .toList());
    }
}
