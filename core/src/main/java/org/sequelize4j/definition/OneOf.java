package org.sequelize4j.definition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An association that leads to a row of one of several models: a belongsTo with each of them over the same foreign key, of which
 * an attribute says which one counts.
 *
 * @param as its alias
 * @param type the attribute of the source that tells the model
 * @param targets one for each model
 */
public record OneOf(String as, Attribute type, List<BelongsTo> targets) {
    public OneOf {
        targets = List.copyOf(targets);
    }

    public ModelDefinition sourceModel() {
        return targets.get(0).sourceModel();
    }

    /** The foreign key, which all of them share. */
    public List<Attribute> foreignKeys() {
        return targets.get(0).foreignKeys();
    }

    /** The one that a value of the type attribute stands for; null when it stands for none of them. */
    public @Nullable BelongsTo ofType(@Nullable Object value) {
        return targets.stream()
                .filter(target -> Objects.equals(target.sourceScope().get(type), value))
                .findFirst()
                .orElse(null);
    }

    /** The one with a model; null when it leads to no row of that. */
    public @Nullable BelongsTo to(String model) {
        return targets.stream()
                .filter(target -> target.target().equals(model))
                .findFirst()
                .orElse(null);
    }

    /** The names of the models, for messages. */
    public String models() {
        return String.join(", ", targets.stream().map(BelongsTo::target).toList());
    }

    @Override
    public String toString() {
        return sourceModel().name() + "." + as;
    }
}
