package org.sequelize4j.association;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.BelongsToManyOptions;
import org.sequelize4j.BelongsToOptions;
import org.sequelize4j.Definition;
import org.sequelize4j.HasManyOptions;
import org.sequelize4j.HasOneOptions;
import org.sequelize4j.Relation;
import org.sequelize4j.Row;
import org.sequelize4j.definition.AssociationDeclaration;
import org.sequelize4j.definition.AssociationDefinition;
import org.sequelize4j.definition.AssociationOptionsBuilder;
import org.sequelize4j.definition.Attribute;
import org.sequelize4j.definition.DefinitionBuilder;
import org.sequelize4j.definition.Definitions;
import org.sequelize4j.definition.ForeignKey;
import org.sequelize4j.definition.Index;
import org.sequelize4j.definition.ModelDeclaration;
import org.sequelize4j.definition.ModelDefaults;
import org.sequelize4j.definition.ModelDefinition;
import org.sequelize4j.definition.References;
import org.sequelize4j.definition.UniqueKey;

/** Declares models and associations as users do, and prints what becomes of them. */
final class Declared {
    final List<ModelDeclaration> models = new ArrayList<>();
    final List<AssociationDeclaration> associations = new ArrayList<>();
    private final ModelDefaults defaults;

    private Declared(ModelDefaults defaults) {
        this.defaults = defaults;
    }

    /** Models without timestamps, so that only what matters is printed. */
    static Declared models(String... names) {
        return with(ModelDefaults.STANDARD.withTimestamps(false), names);
    }

    static Declared with(ModelDefaults defaults, String... names) {
        Declared declared = new Declared(defaults);
        for (String name : names) {
            declared.model(name, m -> {});
        }
        return declared;
    }

    Declared model(String name, Consumer<Definition<Row>> definition) {
        DefinitionBuilder<Row> builder = new DefinitionBuilder<>(name, null, new NoReferences());
        definition.accept(builder);
        models.add(builder.build());
        return this;
    }

    Declared hasOne(String source, String target) {
        return hasOne(source, target, a -> {});
    }

    Declared hasOne(String source, String target, Consumer<HasOneOptions> options) {
        associations.add(AssociationOptionsBuilder.hasOne(source, target, options));
        return this;
    }

    Declared hasMany(String source, String target) {
        return hasMany(source, target, a -> {});
    }

    Declared hasMany(String source, String target, Consumer<HasManyOptions> options) {
        associations.add(AssociationOptionsBuilder.hasMany(source, target, options));
        return this;
    }

    Declared belongsTo(String source, String target) {
        return belongsTo(source, target, a -> {});
    }

    Declared belongsTo(String source, String target, Consumer<BelongsToOptions> options) {
        associations.add(AssociationOptionsBuilder.belongsTo(source, target, options));
        return this;
    }

    Declared belongsToMany(String source, String target, Consumer<BelongsToManyOptions> options) {
        associations.add(AssociationOptionsBuilder.belongsToMany(source, target, options));
        return this;
    }

    /** The association declared last is one of the typed face. */
    Declared typed() {
        int last = associations.size() - 1;
        associations.set(last, associations.get(last).asTyped());
        return this;
    }

    Definitions resolve() {
        return DefinitionResolver.resolve(models, associations, defaults);
    }

    ModelDefinition resolve(String model) {
        ModelDefinition found = resolve().model(model);
        if (found == null) {
            throw new AssertionError("no model " + model);
        }
        return found;
    }

    AssociationDefinition association(String model, String alias) {
        AssociationDefinition found = resolve(model).association(alias);
        if (found == null) {
            throw new AssertionError(
                    "no association " + alias + " but " + resolve(model).associations());
        }
        return found;
    }

    List<String> attributes(String model) {
        return resolve(model).attributes().stream().map(Attribute::name).toList();
    }

    List<String> aliases(String model) {
        return resolve(model).associations().stream()
                .map(AssociationDefinition::as)
                .toList();
    }

    /** Such as {@code fooId -> foos(id) SET_NULL/CASCADE}. */
    List<String> keys(String model) {
        return resolve(model).foreignKeys().stream().map(Declared::print).toList();
    }

    /** Such as {@code unique users_email(email)}. */
    List<String> indexes(String model) {
        return resolve(model).indexes().stream().map(Declared::print).toList();
    }

    List<String> uniqueKeys(String model) {
        return resolve(model).uniqueKeys().stream().map(Declared::print).toList();
    }

    List<String> primaryKey(String model) {
        return AssociationDefinition.names(resolve(model).primaryKey());
    }

    static String print(ForeignKey key) {
        return (key.name() == null ? "" : key.name() + ": ")
                + columns(key.columns()) + " -> " + key.referencedTable() + "("
                + String.join(",", key.referencedColumns()) + ") " + key.onDelete() + "/" + key.onUpdate();
    }

    static String print(Index index) {
        return (index.unique() ? "unique " : "") + index.name() + "(" + columns(index.attributes()) + ")"
                + (index.forForeignKey() ? " for the key" : "");
    }

    static String print(UniqueKey key) {
        return (key.name() == null ? "" : key.name() + ": ") + columns(key.attributes());
    }

    private static String columns(List<Attribute> attributes) {
        return String.join(",", attributes.stream().map(Attribute::column).toList());
    }

    private static final class NoReferences implements References<Row> {
        @Override
        public String attribute(Function<? super Row, ? extends @Nullable Object> reference) {
            throw new AssertionError("the dynamic face has names only");
        }

        @Override
        public String association(Function<? super Row, ? extends Relation<?>> reference) {
            throw new AssertionError("the dynamic face has names only");
        }
    }
}
