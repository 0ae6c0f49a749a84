package org.sequelize4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.Association;
import org.sequelize4j.OnDelete;

/**
 * A resolved association. Its keys are attributes of the final models, so every stage can use their slots. Lists of keys are
 * parallel and have as many entries as the key has columns.
 */
public sealed interface AssociationDefinition extends Association
        permits BelongsTo, HasOne, HasMany, BelongsToMany, AlongPath {

    /** Its place in {@code sourceModel().associations()}, and in every instance's array of relations. */
    int index();

    ModelDefinition sourceModel();

    ModelDefinition targetModel();

    /** The names that relation methods are made of. */
    String singular();

    String plural();

    /** Whether the user gave an alias; only then may the target's name not stand in for it. */
    boolean aliased();

    /** The attributes of the source whose values lead to the targets. */
    List<Attribute> sourceKeys();

    /** The attributes of the target (of the junction, for belongsToMany) that hold the same values as {@link #sourceKeys}. */
    List<Attribute> matchingKeys();

    /** Values that a source must have to have a target at all; empty unless the key of the source leads to several models. */
    default Map<Attribute, Object> sourceScope() {
        return Map.of();
    }

    /** Values that every target must have, by attribute of the target; empty without a scope. */
    Map<Attribute, Object> scope();

    /** What applies to the targets in place of their model's default scope; null when that one does. */
    default @Nullable ScopeBody targetScope() {
        return sourceModel().targetScope(as());
    }

    /** The alias of the other half of the pair, in the target's associations; null when there is none. */
    @Nullable
    String inverse();

    /** Why it can be read only, and what to write to instead, for a message; null when it can be written to. */
    default @Nullable String writtenBy() {
        return null;
    }

    /** Of a has-association, what becomes null in a target that is detached: its key, and what says whose key that is. */
    default List<Attribute> detachedKeys() {
        AssociationDefinition back = inverse() == null ? null : targetModel().association(inverse());
        return back == null || back.sourceScope().isEmpty()
                ? matchingKeys()
                : Stream.concat(matchingKeys().stream(), back.sourceScope().keySet().stream())
                        .toList();
    }

    default boolean toMany() {
        return kind() == Kind.HAS_MANY || kind() == Kind.BELONGS_TO_MANY;
    }

    @Override
    default List<String> foreignKey() {
        return names(kind() == Kind.BELONGS_TO ? sourceKeys() : matchingKeys());
    }

    @Override
    default List<String> otherKey() {
        return List.of();
    }

    @Override
    default Optional<String> through() {
        return Optional.empty();
    }

    @Override
    default List<String> sourceKey() {
        return kind() == Kind.BELONGS_TO ? List.of() : names(sourceKeys());
    }

    @Override
    default List<String> targetKey() {
        return kind() == Kind.BELONGS_TO ? names(matchingKeys()) : List.of();
    }

    @Override
    default Optional<OnDelete> onDelete() {
        return constraint().map(ForeignKey::onDelete);
    }

    @Override
    default Optional<OnDelete> onUpdate() {
        return constraint().map(ForeignKey::onUpdate);
    }

    /** The model whose table has the foreign key. */
    default ModelDefinition keyHolder() {
        return kind() == Kind.BELONGS_TO ? sourceModel() : targetModel();
    }

    private Optional<ForeignKey> constraint() {
        List<Attribute> columns = kind() == Kind.BELONGS_TO ? sourceKeys() : matchingKeys();
        for (ForeignKey key : keyHolder().foreignKeys()) {
            if (key.columns().equals(columns)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    @Override
    default String source() {
        return sourceModel().name();
    }

    @Override
    default String target() {
        return targetModel().name();
    }

    static List<String> names(List<Attribute> attributes) {
        List<String> names = new ArrayList<>(attributes.size());
        for (Attribute attribute : attributes) {
            names.add(attribute.name());
        }
        return List.copyOf(names);
    }
}
