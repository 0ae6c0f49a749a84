package org.sequelize4j.definition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsToOneOfOptions;
import org.sequelize4j.ForeignKeyOptions;
import org.sequelize4j.Model;
import org.sequelize4j.error.AssociationException;
import org.sequelize4j.error.Given;
import org.sequelize4j.naming.Suggestion;

/** Collects what is said of a belongsTo that leads to one of several models, and makes one declaration for each of them. */
public final class BelongsToOneOfOptionsBuilder implements BelongsToOneOfOptions {
    private final String source;
    private final String alias;
    private final List<String> targets;
    private final Map<String, String> values = new LinkedHashMap<>();
    private ForeignKeyDeclaration foreignKey = ForeignKeyDeclaration.UNSAID;
    private @Nullable String type;
    private boolean required;
    private @Nullable UpkeepDeclaration upkeep;

    private BelongsToOneOfOptionsBuilder(String source, String alias, Collection<String> targets) {
        this.source = source;
        this.alias = requireText("alias", alias);
        this.targets = targets.stream().distinct().toList();
        if (targets.isEmpty()) {
            throw new AssociationException(
                    this + " was given no model; name those that it can lead to, as in" + " List.of(images, videos).");
        }
    }

    /** What {@code source.belongsToOneOf(alias, targets, options)} declares. */
    public static List<AssociationDeclaration> of(
            String source, String alias, Collection<String> targets, Consumer<? super BelongsToOneOfOptions> options) {
        BelongsToOneOfOptionsBuilder builder = new BelongsToOneOfOptionsBuilder(source, alias, targets);
        Given.lambda(options, "o -> o.foreignKey(\"subjectId\")").accept(builder);
        return builder.targets.stream().map(builder::declaration).toList();
    }

    private AssociationDeclaration declaration(String target) {
        AssociationDraft draft = new AssociationDraft(AssociationOptionsBuilder.oneOf(
                source, target, new PolymorphicKey(alias, type, values.get(target), false)));
        draft.foreignKey = foreignKey;
        draft.required = required;
        draft.upkeep = upkeep;
        return draft.declaration();
    }

    @Override
    public BelongsToOneOfOptions foreignKey(String name) {
        return foreignKeys(name);
    }

    @Override
    public BelongsToOneOfOptions foreignKeys(String... names) {
        for (String name : Given.to("foreignKeys(…)", names, "names of attributes")) {
            requireText("foreignKeys", name);
        }
        foreignKey = foreignKey.withNames(List.of(names));
        return this;
    }

    @Override
    public BelongsToOneOfOptions foreignKey(Consumer<? super ForeignKeyOptions> column) {
        foreignKey = ForeignKeyOptionsBuilder.apply(foreignKey, column);
        return this;
    }

    @Override
    public BelongsToOneOfOptions type(String attribute) {
        type = requireText("type", attribute);
        return this;
    }

    @Override
    public BelongsToOneOfOptions typeValue(Model<?> model, String value) {
        return typeValue(
                Given.to("typeValue(…)", model, "one of the models and its value")
                        .name(),
                value);
    }

    /** The same by the model's name. */
    public BelongsToOneOfOptions typeValue(String model, String value) {
        if (!targets.contains(model)) {
            throw new AssociationException("typeValue(…) of " + this + " speaks of \"" + model
                    + "\", to which it does not lead; it leads to " + String.join(", ", targets) + "."
                    + Suggestion.didYouMean(model, targets));
        }
        values.put(model, requireText("typeValue", value));
        return this;
    }

    @Override
    public BelongsToOneOfOptions required() {
        required = true;
        return this;
    }

    @Override
    public BelongsToOneOfOptions counterCache(String attribute) {
        upkeep = UpkeepDeclaration.after(upkeep).withCounter(requireText("counterCache", attribute));
        return this;
    }

    @Override
    public BelongsToOneOfOptions touch() {
        upkeep = UpkeepDeclaration.after(upkeep).touching();
        return this;
    }

    @Override
    public BelongsToOneOfOptions touch(String attribute) {
        upkeep = UpkeepDeclaration.after(upkeep).touching(requireText("touch", attribute));
        return this;
    }

    private String requireText(String option, String text) {
        if (text == null || text.isBlank()) {
            throw new AssociationException("The " + option + " of " + source + ".belongsToOneOf(…) was given \"" + text
                    + "\"; it takes a name.");
        }
        return text;
    }

    @Override
    public String toString() {
        return source + ".belongsToOneOf(\"" + alias + "\")";
    }
}
